import { expect, it } from 'vitest'
import { reportCells } from '../../../src/dataset/report-cells.js'
import { officialBook } from '../../../src/forms/official-book.js'
import type { Report } from '../../../src/forms/report.js'
import { blank, printed, sampleReport } from '../sample-report.js'

const inSeries = (form: Report['form'], rows: Readonly<Record<string, typeof blank>>): string[] =>
  reportCells(
    sampleReport({
      form,
      tables: { t3_requests: Object.fromEntries(Object.entries(rows).map(([row, total]) => [row, { total }])) },
    }),
    officialBook(),
  ).flatMap(({ variable, inSeries: counts }) => (counts ? [variable.row] : []))

it('a row of the other form counts only where the own rows print no figure', () => {
  const own = { 'other.correctionOverdue': printed(1), 'other.feeOverdue': printed(0), 'other.misc': printed(2) }
  expect(inSeries('F2021', { ...own, other: printed(3) })).toEqual(Object.keys(own))
  expect(inSeries('F2021', { 'other.misc': blank, other: printed(3) })).toEqual(['other.misc', 'other'])
  expect(inSeries('F2019', { other: printed(3), 'other.misc': printed(3) })).toEqual(['other'])
})

it('cells of no form are left out', () => {
  expect(
    reportCells(sampleReport({ tables: { t3_requests: { granted: { inForce: printed(1) } } } }), officialBook()),
  ).toEqual([])
})
