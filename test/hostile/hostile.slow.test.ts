import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/forms/report.js'
import { readExpectations } from './expectations.js'
import { BUDGET, runOver } from './run-over.js'
import { writeHostileFiles } from './write-hostile-files.js'

type Run = Awaited<ReturnType<typeof runOver>>

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-hostile-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Status and code of each file, as the table of expectations writes them. */
function verdictsOf({ manifest, findings }: Run): Map<string, { status: string; code: string }> {
  return new Map(
    manifest.map(({ path, status, error }) => {
      const flaw = findings.find((found) => found.path === path && found.severity === 'error')
      return [path, { status, code: error?.code ?? flaw?.code ?? '' }]
    }),
  )
}

function expectVerdicts(run: Run, table: string): void {
  const verdicts = verdictsOf(run)
  const others = readExpectations(table).flatMap(({ file, status, codes }) => {
    const is = verdicts.get(file)
    const right = is?.status === status && (codes.length === 0 ? is.code === '' : codes.includes(is.code))
    return right ? [] : [{ file, expected: [status, ...codes], is }]
  })
  expect(others).toEqual([])
}

const rows = 'P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 P15 P16 D1 D2 D3 D4 D5 D6 D7 D8 H1 H2 H3 H4 H5 F1 F2 F3 F4'

describe('a folder of hostile files', () => {
  const table = 'expectations.tsv'
  let run: Run
  beforeAll(async () => {
    writeHostileFiles(join(folder, 'in'))
    run = await runOver(join(folder, 'in'), join(folder, 'out'))
  })

  const reportOf = (path: string): Report => {
    const { report } = run.manifest.find((line) => line.path === path)!
    return JSON.parse(readFileSync(join(folder, 'out', report!), 'utf8')) as Report
  }

  test('there is a file for each threat that can be made', () => {
    const files = readExpectations(table).map(({ file }) => file)
    expect(files.length).toBeGreaterThanOrEqual(60)
    expect(rows.split(' ').filter((row) => !files.some((file) => file.startsWith(`${row}-`)))).toEqual([])
  })

  test('is run over to its end, with one line for each', () => {
    expect(run.status).toBe(1)
    const paths = (lines: readonly string[]) => [...lines].sort()
    expect(paths(run.manifest.map(({ path }) => path))).toEqual(paths(readExpectations(table).map(({ file }) => file)))
  })

  test('each has the status and the code that are expected of it', () => expectVerdicts(run, table))

  test('none takes more processor time than it is given, but for what passes until it is ended', () => {
    const most = BUDGET.seconds * 1000 * 1.1
    const over = run.events.filter((event) => event.event === 'file' && event.cpuMs > most)
    expect(over).toEqual([])
  })

  test('what is hostile beside a report costs it no figure', () => {
    const beside = readExpectations(table).filter(
      ({ file, status }) => /beside-report/.test(file) && status !== 'failed',
    )
    const tables = ['t2_art20_1', 't3_requests', 't4_review_litigation']
    const read = beside.map(({ file }) => {
      const report = reportOf(file)
      const cells = tables.flatMap((table) => Object.values(report.tables[table as 't3_requests'] ?? {}))
      return { file, tables: tables.filter((table) => table in report.tables), cells: cells.length }
    })
    expect(read.filter(({ tables: found, cells }) => found.length < tables.length || cells < 25)).toEqual([])
    expect(beside.length).toBeGreaterThanOrEqual(10)
  })

  test('a limit that was hit is named with the option that raises it', () => {
    const silent = run.manifest.filter(
      ({ error }) =>
        (error?.code === 'limit-reached' || error?.code === 'too-large') && !error.message.includes('--limit '),
    )
    expect(silent).toEqual([])
  })

  test('nothing is written beside the output folder', () => {
    expect(existsSync('/tmp/nianbao-slip')).toBe(false)
    expect(existsSync(join(folder, 'nianbao-slip.xml'))).toBe(false)
  })
})

const oddInputs = process.env.NIANBAO_ODD_INPUTS ?? ''
const named = oddInputs === '' ? 'odd inputs (skipped: NIANBAO_ODD_INPUTS names no folder)' : 'odd inputs'

describe.skipIf(oddInputs === '')(named, () => {
  const table = 'odd-inputs.tsv'
  let run: Run
  beforeAll(async () => {
    run = await runOver(oddInputs, join(folder, 'odd-out'))
  })

  test('each is listed once, with the status and the code that are expected of it', () => {
    expect(run.status).toBe(1)
    const listed = run.manifest.map(({ path }) => path).filter((path) => path !== 'MANIFEST.tsv')
    expect([...listed].sort()).toEqual(
      readExpectations(table)
        .map(({ file }) => file)
        .sort(),
    )
    expectVerdicts(run, table)
  })
})
