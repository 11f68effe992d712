import { cpSync, mkdirSync } from 'node:fs'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { documentReader } from '../../../../src/batch/document/document-reader.js'
import { lockFolder } from '../../../../src/batch/ledger/lock-folder.js'
import { readManifest } from '../../../../src/batch/results/read-manifest.js'
import { reviewFolder } from '../../../../src/batch/review/review-folder.js'
import { checkFolder } from '../../../../src/batch/runs/check-folder.js'
import { extractFolder } from '../../../../src/batch/runs/extract-folder.js'
import { UsageError } from '../../../../src/model/usage-error.js'
import type { AgencyYears } from '../../../../src/review/data/agency-years.js'
import type { Overview } from '../../../../src/review/data/overview.js'
import type { ReportSheet } from '../../../../src/review/data/report-sheet.js'
import { cleanArchive } from '../../../made-archive/made-archive.js'
import { writeArchive } from '../../../made-archive/write-archive.js'
import { copiesOf } from '../../copies-of.js'
import { inProcessRunner } from '../../in-process-runner.js'
import { temporaryFolder } from '../../temporary-folder.js'

const samples = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..', 'samples')
const LIMIT = 100_000_000
/** The value that a script of the pages hands over. */
async function handed<Value>(out: string, name: string): Promise<Value> {
  const script = await readFile(join(out, 'review/data', `${name}.js`), 'utf8')
  return JSON.parse(script.slice(script.indexOf(', ') + 2, -2)) as Value
}

const sheetOf = (out: string, id: string) => handed<ReportSheet>(out, `reports/${id.slice(0, 2)}/${id}`)
const picturesOf = async (out: string): Promise<string[]> =>
  (await readdir(join(out, 'review/pages'), { recursive: true })).filter((name) => name.endsWith('.webp')).sort()

describe('of an archive that a run wrote', () => {
  const made = copiesOf(async (out) => {
    writeArchive(cleanArchive(1), out)
    await checkFolder({ out })
  })

  test('has a script for each report and each agency, and the overview knows them all', async () => {
    const out = await made()
    const summary = await reviewFolder({ out, archives: [], imageLimit: LIMIT })
    expect(summary).toMatchObject({ reports: 70, agencies: 10, images: null, stopped: false })
    const { reports, agencies } = await handed<Overview>(out, 'overview')
    expect(reports.ids).toHaveLength(70)
    for (const [index, id] of reports.ids.entries()) {
      const sheet = await sheetOf(out, id)
      expect(sheet).toMatchObject({
        id,
        year: reports.years[index],
        agency: { id: agencies[reports.agencies[index]!]!.id },
      })
    }
    for (const { id, name } of agencies) {
      const agency = await handed<AgencyYears>(out, `agencies/${id.slice(0, 2)}/${id}`)
      expect(agency.name).toBe(name)
      expect(agency.years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025])
    }
  })

  test('the same results give the same bytes', async () => {
    const out = await made()
    const bytes = async (): Promise<Record<string, string>> => {
      await reviewFolder({ out, archives: [], imageLimit: LIMIT })
      const names = (await readdir(join(out, 'review'), { recursive: true, withFileTypes: true })).filter((entry) =>
        entry.isFile(),
      )
      return Object.fromEntries(
        await Promise.all(
          names.map(async ({ parentPath, name }) => [
            join(parentPath, name),
            await readFile(join(parentPath, name), 'utf8'),
          ]),
        ),
      )
    }
    expect(await bytes()).toEqual(await bytes())
  })

  test('what an earlier review left goes, and only that', async () => {
    const out = await made()
    mkdirSync(join(out, 'review/data/reports/ff'), { recursive: true })
    await writeFile(join(out, 'review/data/reports/ff/ffffffffff.js'), '')
    await reviewFolder({ out, archives: [], imageLimit: LIMIT })
    await expect(stat(join(out, 'review/data/reports/ff/ffffffffff.js'))).rejects.toThrow()
    expect((await readManifest(out)).length).toBe(70)
  })

  test('what cannot work ends it before anything is written', async () => {
    const out = await temporaryFolder()
    await expect(reviewFolder({ out, archives: [], imageLimit: 0 })).rejects.toThrow(UsageError)
    writeArchive(cleanArchive(1), out)
    await expect(reviewFolder({ out, archives: [], imageLimit: 0 })).rejects.toThrow(/nianbao check/)
    await checkFolder({ out })
    const archive = await temporaryFolder({ 'corrections.jsonl': '{"source":1}\n' })
    await expect(reviewFolder({ out, archives: [archive], imageLimit: 0 })).rejects.toThrow(
      /corrections\.jsonl, line 1/,
    )
    await expect(stat(join(out, 'review'))).rejects.toThrow()
  })

  test('results that another run holds are left alone', async () => {
    const out = await made()
    const unlock = await lockFolder(out)
    await expect(reviewFolder({ out, archives: [], imageLimit: 0 })).rejects.toThrow(UsageError)
    await unlock()
    await reviewFolder({ out, archives: [], imageLimit: 0 })
  })

  test('a signal stops it between two reports', async () => {
    const out = await made()
    const stop = new AbortController()
    stop.abort('SIGINT')
    expect(await reviewFolder({ out, archives: [], imageLimit: 0, stop: stop.signal })).toMatchObject({ stopped: true })
  })
})

describe('pictures of pages', () => {
  /** Two PDFs, of which one has errors, and what a run over them wrote. */
  const copy = copiesOf(async (folder) => {
    const archive = join(folder, 'archive')
    for (const name of ['pdf-cell-boxes', 'pdf-wrong-sums']) {
      mkdirSync(archive, { recursive: true })
      cpSync(join(samples, name, 'report.pdf'), join(archive, `${name}.pdf`))
    }
    await extractFolder([archive], { out: join(folder, 'out'), jobs: 1 }, inProcessRunner(documentReader))
  })

  async function read() {
    const folder = await copy()
    return { archive: join(folder, 'archive'), out: join(folder, 'out') }
  }

  test('are drawn where run.json says that the documents are, of pages with tables or findings', async () => {
    const { out } = await read()
    const { images } = await reviewFolder({ out, archives: [], imageLimit: LIMIT })
    expect(images!.left).toBe(0)
    expect(images!.drawn).toBe((await picturesOf(out)).length)
    const { reports } = await handed<Overview>(out, 'overview')
    for (const id of reports.ids) {
      const { images: own, grids } = await sheetOf(out, id)
      const pages = new Set(
        grids.flatMap(({ cells }) => cells.flatMap(({ at }) => at.map((place) => 'page' in place && place.page))),
      )
      expect(own.map(({ number }) => number)).toEqual(expect.arrayContaining([...pages]))
      for (const { address, width, height } of own) {
        expect((await readFile(join(out, 'review', address))).subarray(8, 12).toString()).toBe('WEBP')
        expect([Math.round(width), Math.round(height)].sort()).toEqual([595, 842])
      }
    }
  })

  test('are kept from one review to the next, and go with --no-images', async () => {
    const { out } = await read()
    await reviewFolder({ out, archives: [], imageLimit: LIMIT })
    const [first] = await picturesOf(out)
    const before = await stat(join(out, 'review/pages', first!))
    await reviewFolder({ out, archives: [], imageLimit: LIMIT })
    expect((await stat(join(out, 'review/pages', first!))).mtimeMs).toBe(before.mtimeMs)
    expect((await reviewFolder({ out, archives: [], imageLimit: 0 })).images).toBe(null)
    await expect(stat(join(out, 'review/pages'))).rejects.toThrow()
  })

  test('take no more bytes than allowed; the report with errors has its own first', async () => {
    const { out } = await read()
    const { images } = await reviewFolder({ out, archives: [], imageLimit: 100_000 })
    expect(images!.drawn).toBeGreaterThan(0)
    expect(images!.left).toBeGreaterThan(0)
    const sizes = await Promise.all(
      (await picturesOf(out)).map(async (name) => (await stat(join(out, 'review/pages', name))).size),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100_000)
    const { reports } = await handed<Overview>(out, 'overview')
    const flawed = await sheetOf(out, reports.ids[reports.statuses.indexOf('f')]!)
    expect(flawed.images.length).toBe(images!.drawn)
  })

  test('are not drawn of a document that is another now, or gone', async () => {
    const { archive, out } = await read()
    await writeFile(join(archive, 'pdf-wrong-sums.pdf'), '%PDF-1.7 something else')
    await rm(join(archive, 'pdf-cell-boxes.pdf'))
    const { images } = await reviewFolder({ out, archives: [], imageLimit: LIMIT })
    expect(images).toMatchObject({ drawn: 0 })
    expect(images!.left).toBeGreaterThan(0)
  })
})
