import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { scoreCase } from '../../src/batch/score/score-case.js'
import type { Report } from '../../src/forms/report.js'
import type { TableEntries } from '../../src/model/entry.js'
import type { EngineChoice } from '../../src/model/extraction.js'
import { readSource } from '../../src/source/read-source.js'
import { lookUpIn } from '../lookup/look-up.js'
import { lookUpSeen } from '../lookup/seen-pdf.js'
import { type Case, reportOf } from './cases.js'
import { deserved } from './deserved.js'

/** Every cell that the truth names is right, read with one engine alone or as the program does by itself. */
export function testTruth(cases: readonly Case[], engine: EngineChoice): void {
  test.each(cases)(`$name has a truth and agrees with it (${engine})`, async ({ name, file, truth }) => {
    expect(existsSync(truth)).toBe(true)
    const reader = { readSource, extractReport: () => reportOf(file, engine) }
    const score = await scoreCase(name, file, truth, { engine }, reader)
    expect(score.differences).toEqual([])
    expect(score.cells.filter(({ verdict }) => verdict !== 'right')).toEqual([])
    expect(score.cells.length).toBeGreaterThan(0)
  })
}

/** Cases with text that is not seen, which a text layer has as well. */
const unseen: ReadonlySet<string> = new Set([
  'pdf-clipped-text',
  'pdf-clipped-to-cells',
  'pdf-fake-bold-four-times',
  'pdf-invisible-layer',
  'pdf-invisible-text',
  'pdf-overwritten-figures',
  'pdf-text-under-white-boxes',
])

const squeezed = (text: string): string => [...text.replace(/\s/g, '')].sort().join('')

function entriesOf(report: Report) {
  return Object.values<TableEntries>(report.tables)
    .flatMap((rows) => Object.values(rows))
    .flatMap((columns) => Object.values(columns))
    .flatMap(({ raw, at }) => (raw === null ? [] : [{ text: raw, at }]))
}

/** What is found at the places of a report, looked up without the readers of the program; its paragraphs; its findings. */
export function testReports(cases: readonly Case[]): void {
  test.each(cases)('$name: the text at every locator of a cell is its raw text', async ({ name, file }) => {
    const source = await readSource(file)
    const report = await reportOf(file)
    const lookUp = await (unseen.has(name) ? lookUpSeen(source.bytes) : lookUpIn(source.format, source.bytes))
    const cells = [
      ...entriesOf(report),
      ...report.grids.flatMap((grid) => grid.cells.map(({ text, at }) => ({ text, at }))),
    ]
    const wrong = cells
      .map(({ text, at }) => ({ text: squeezed(text), found: squeezed(at.map(lookUp).join('')) }))
      .filter(({ text, found }) => text !== found)
    expect(wrong).toEqual([])
  })

  test.each(cases)('$name: a paragraph has no line break and no page number in it', async ({ file }) => {
    const report = await reportOf(file)
    const paragraphs = [...report.preamble, ...report.sections.flatMap((section) => section.paragraphs)]
    expect(
      paragraphs.filter(({ text }) => /[\n\r]/.test(text) || /^[-—－–]\s*\d+\s*[-—－–]$/.test(text.trim())),
    ).toEqual([])
  })

  test.each(cases)('$name: just the errors and warnings that it deserves', async ({ name, file }) => {
    const { findings } = await reportOf(file)
    const serious = findings.filter(({ severity }) => severity !== 'info')
    expect(serious.map(({ code, pointer }) => [code, pointer])).toEqual(deserved[name] ?? [])
  })
}
