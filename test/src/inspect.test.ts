import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { writeInspection } from '../../src/inspect.js'
import { temporaryFolder } from './temporary-folder.js'

const samples = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'samples')

describe('writeInspection', () => {
  test('draws the pages of a PDF and outlines every cell that it read', async () => {
    const out = await temporaryFolder()
    const path = await writeInspection(join(samples, 'pdf-cell-boxes', 'report.pdf'), out)
    expect(path).toBe(join(out, 'inspect', 'report.pdf.html'))
    const $ = load(await readFile(path, 'utf8'))
    const cells = $('.official [data-pointer]').toArray()
    expect(cells.length).toBeGreaterThan(180)
    const without = cells
      .map((cell) => $(cell).attr('data-pointer')!)
      .filter((pointer) => $(`svg [data-for~="${pointer}"]`).length === 0)
    expect(without).toEqual([])
    expect($('svg image').length).toBeGreaterThan(0)
    expect(await readdir(join(out, 'inspect'))).toEqual(['report.pdf.html'])
  })

  test('draws the tables of a page without pages', async () => {
    const out = await temporaryFolder()
    const path = await writeInspection(join(samples, 'html-wrong-sums', 'report.html'), out)
    const $ = load(await readFile(path, 'utf8'))
    expect($('svg image')).toHaveLength(0)
    expect($('.read td').length).toBeGreaterThan(180)
    expect($('.finding.f-error').length).toBeGreaterThan(0)
  })

  test('writes nothing for a file that is no report', async () => {
    const out = await temporaryFolder({ 'a.txt': '没有表格的文字。' })
    await expect(writeInspection(join(out, 'a.txt'), join(out, 'out'))).rejects.toMatchObject({ code: 'not-a-report' })
    expect(await readdir(out)).toEqual(['a.txt'])
  })
})
