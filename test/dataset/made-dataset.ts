import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { extractFolder } from '../../dist/src/index.js'
import { exportDataset } from '../../src/batch/dataset/export-dataset.js'
import { checkFolder } from '../../src/batch/runs/check-folder.js'
import type { Report } from '../../src/forms/report.js'
import type { Entry } from '../../src/model/entry.js'
import { faultsBetween } from '../made-archive/faults-between.js'
import { faultsWithin } from '../made-archive/faults-within.js'
import { type Archive, archiveWithCopies } from '../made-archive/made-archive.js'
import { pathOf } from '../made-archive/made-report.js'
import { writeArchive } from '../made-archive/write-archive.js'

/** Milliseconds that the making may take on a busy machine. */
const MAKING = 120_000

export interface MadeDataset {
  /** The output folder of a run over some 300 reports of 40 agencies. */
  readonly run: string
  /** The dataset made of it. */
  readonly dataset: string
}

/** A report with every state of a cell in it, and with texts that are easily spoilt on their way through a file. */
export const ODD = pathOf({ county: 0, rest: '教育局' }, 2023)

const cells: Readonly<Record<string, Entry>> = {
  'denied.stateSecret': { state: 'blank', value: null, raw: '-', at: [] },
  'denied.lawForbidden': { state: 'missing', value: null, raw: null, at: [] },
  'denied.threeSecuritiesOneStability': { state: 'unreadable', value: null, raw: '2O', candidate: 20, at: [] },
  'denied.internalAffairs': { state: 'inferred', value: null, raw: null, inferred: 7, inferredBy: ['x'], at: [] },
  'denied.processInfo': { state: 'reported', value: 0, raw: '0', at: [{ table: 3, row: 7, cell: 3 }] },
  'denied.enforcementFiles': { state: 'blank', value: null, raw: '=1+1', at: [], note: '3-4' },
  'denied.adminInquiry': {
    state: 'reported',
    value: 5,
    raw: '5',
    at: [{ page: 4, box: [1.5, 2, 3, 4.25] }],
    corrected: { value: 6, who: '甲', when: '2026-01-02', why: '“漏”,\n行' },
  },
}

function odd(report: Report): Report {
  const requests = report.tables.t3_requests!
  const rows = Object.entries(cells).map(([row, entry]) => [
    row,
    { ...requests[row as keyof typeof requests], researchInstitution: entry },
  ])
  return {
    ...report,
    contact: { ...report.contact, postcode: '010010', phone: '00123456', fax: '3-4', address: '=HYPERLINK("x")' },
    tables: { ...report.tables, t3_requests: { ...requests, ...Object.fromEntries(rows) } },
  }
}

/** The hash of a file that does not exist, in the shape of one that does. */
const hashed = (report: Report): Report => ({
  ...report,
  source: { ...report.source, sha256: createHash('sha256').update(report.source.sha256).digest('hex') },
})

function archive(): Archive {
  const made = archiveWithCopies()
  for (const fault of [...faultsWithin, ...faultsBetween]) fault.plant(made)
  made.set(ODD, odd(made.get(ODD)!))
  return new Map([...made].map(([path, report]) => [path, hashed(report)]))
}

/** An input that gave no report. */
const failed = {
  path: '～空.pdf',
  sha256: null,
  bytes: 0,
  format: null,
  status: 'failed',
  report: null,
  findings: { error: 0, warning: 0, info: 0 },
  archive: { error: 0, warning: 0, info: 0 },
  canonical: null,
  repeats: null,
  supersededBy: null,
  matchedAs: null,
  error: { code: 'empty-file', message: 'The file is empty.' },
  ms: 0,
}

/** Makes a run and its dataset before the tests of a file, and removes both behind them. */
function datasetOf(make: (run: string) => Promise<void>): MadeDataset {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'nianbao-dataset-')))
  const [run, dataset] = [join(root, 'out'), join(root, 'dataset')]
  beforeAll(async () => {
    await make(run)
    await exportDataset({ from: run, out: dataset })
  }, MAKING)
  afterAll(() => rmSync(root, { recursive: true, force: true }), MAKING)
  return { run, dataset }
}

/** Some 300 reports of 40 agencies, with sixty faults, a report full of oddities and a file that cannot be read. */
export const madeDataset = (): MadeDataset =>
  datasetOf(async (run) => {
    writeArchive(archive(), run)
    await checkFolder({ out: run })
    appendFileSync(join(run, 'manifest.jsonl'), `${JSON.stringify(failed)}\n`)
  })

/** What is read of the reports in these folders. */
export const readDataset = (folders: readonly string[]): MadeDataset =>
  datasetOf(async (run) => void (await extractFolder(folders, { out: run })))

/** The lines of a file of a run, each a JSON value. */
export const jsonLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
