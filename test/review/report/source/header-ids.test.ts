import { expect, test } from 'vitest'
import { sheetIndex } from '../../../../review/report/sheet-index.js'
import { headerIds } from '../../../../review/report/source/header-ids.js'
import { officialBook } from '../../../../src/forms/official-book.js'
import type { Report } from '../../../../src/forms/report.js'
import { singleReport } from '../../../../src/review/data/single-report.js'
import { printed, sampleReport } from '../../../src/sample-report.js'

const at = (row: number, cell: number): Report['preamble'][number]['at'] => [{ table: 1, row, cell }]
const figure = (row: number, cell: number) => printed(row * 10 + cell, { at: at(row, cell) })

/** Texts of the cells of a grid with the ids in them. */
function idsIn(texts: readonly (readonly string[])[], rows: Report['tables']['t3_requests']) {
  const cells = texts.flatMap((row, number) =>
    row.map((text, column) => ({
      row: number,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text,
      at: at(number + 1, column + 1),
    })),
  )
  const grid = { rows: texts.length, columns: texts[0]!.length, tables: ['t3_requests'], cells }
  const { sheet, layouts } = singleReport(
    { ...sampleReport(), tables: { t3_requests: rows! }, grids: [grid] },
    [],
    officialBook(),
  )
  const ids = headerIds(sheetIndex(sheet, layouts), sheet.grids[0]!)
  return cells.flatMap(({ text }, place) => (ids.has(place) ? [[text, ids.get(place)]] : []))
}

test('the ids of rows are left of their first figures, those of columns above', () => {
  const texts = [
    ['', '自然人', '总计'],
    ['新收', '22', '23'],
    ['结转', '32', '33'],
  ]
  expect(
    idsIn(texts, {
      newReceived: { naturalPerson: figure(2, 2), total: figure(2, 3) },
      carriedOver: { naturalPerson: figure(3, 2), total: figure(3, 3) },
    }),
  ).toEqual([
    ['自然人', ['naturalPerson']],
    ['总计', ['total']],
    ['新收', ['newReceived']],
    ['结转', ['carriedOver']],
  ])
})

test('a piece without its headers has them in its figures', () => {
  expect(idsIn([['11', '12']], { newReceived: { naturalPerson: figure(1, 1), total: figure(1, 2) } })).toEqual([
    ['11', ['newReceived', 'naturalPerson']],
    ['12', ['total']],
  ])
})
