import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import type { SingleReport } from '../../src/review/data/single-report.js'
import { writeInspection } from '../../src/write-inspection.js'
import { temporaryFolder } from './temporary-folder.js'

const samples = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'samples')
const app = (name: string) => readFile(join(samples, '..', 'dist', 'app', name), 'utf8')

async function inspected(sample: string) {
  const out = await temporaryFolder()
  const path = await writeInspection(join(samples, sample), out)
  const $ = load(await readFile(path, 'utf8'))
  return { out, path, $, report: JSON.parse($('#report').text()) as SingleReport }
}

describe('writeInspection', () => {
  test('writes one file with the built app and the report', async () => {
    const { out, path, $, report } = await inspected('pdf-cell-boxes/report.pdf')
    expect(path).toBe(join(out, 'inspect', 'report.pdf.html'))
    expect(await readdir(join(out, 'inspect'))).toEqual(['report.pdf.html'])
    expect($('script:not([type])').text()).toBe(await app('app.js'))
    expect($('style').text()).toBe(await app('app.css'))
    expect(report.sheet.path).toBe('report.pdf')
  })

  test('has the pages of a PDF as pictures, and for every cell of the official tables the place where it stands', async () => {
    const { sheet } = (await inspected('pdf-cell-boxes/report.pdf')).report
    expect(sheet.images.map(({ number }) => number)).toEqual(Array.from({ length: sheet.pages! }, (_, at) => at + 1))
    for (const { address } of sheet.images) {
      expect(address).toMatch(/^data:image\/webp;base64,/)
      expect(Buffer.from(address.split(',')[1]!, 'base64').toString('latin1', 8, 12)).toBe('WEBP')
    }
    const outlined = new Set(sheet.grids.flatMap(({ cells }) => cells.flatMap(({ stands }) => stands.split(' '))))
    const pointers = sheet.tables.flatMap(({ layout, entries }) =>
      Object.entries(entries ?? {}).flatMap(([row, cells]) =>
        Object.keys(cells).map((column) => `/tables/${layout.replace(/-\d+$/, '')}/${row}/${column}`),
      ),
    )
    expect(pointers.length).toBeGreaterThan(180)
    expect(pointers.filter((pointer) => !outlined.has(pointer))).toEqual([])
  })

  test('has the tables of a document without pages, and its findings', async () => {
    const { sheet } = (await inspected('html-wrong-sums/report.html')).report
    expect(sheet.images).toEqual([])
    expect(sheet.grids.flatMap(({ cells }) => cells).length).toBeGreaterThan(180)
    expect(sheet.findings.some(({ severity }) => severity === 'error')).toBe(true)
  })

  test('writes nothing for a file that is no report', async () => {
    const out = await temporaryFolder({ 'a.txt': '没有表格的文字。' })
    await expect(writeInspection(join(out, 'a.txt'), join(out, 'out'))).rejects.toMatchObject({ code: 'not-a-report' })
    expect(await readdir(out)).toEqual(['a.txt'])
  })
})
