import { describe, expect, test } from 'vitest'
import { placesOf, sheetIndex } from '../../../review/report/sheet-index.js'
import { officialBook } from '../../../src/forms/official-book.js'
import type { Report } from '../../../src/forms/report.js'
import { singleReport } from '../../../src/review/data/single-report.js'
import { printed, sampleReport } from '../../src/sample-report.js'

const at = (paragraph: number): Report['preamble'][number]['at'] => [{ paragraph }]
const cellIds = (cell: number): Report['preamble'][number]['at'] => [{ table: 1, row: 1, cell }]
const total = '/tables/t3_requests/newReceived/total'
const own = '/tables/t3_requests/newReceived/naturalPerson'
const finding = (more: Partial<Report['findings'][number]>): Report['findings'][number] => ({
  code: 'sum-mismatch',
  severity: 'info',
  about: 'document',
  message: '',
  ...more,
})

function indexed(findings: Report['findings']) {
  const cell = (column: number, text: string, place: number) => ({
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
    text,
    at: cellIds(place),
  })
  const { sheet, layouts } = singleReport(
    {
      ...sampleReport({
        tables: {
          t3_requests: {
            newReceived: { total: printed(3, { at: cellIds(3) }), naturalPerson: printed(2, { at: cellIds(2) }) },
          },
        },
      }),
      preamble: [{ text: '前言', at: at(1) }],
      sections: [{ number: 1, heading: '一、总体情况', paragraphs: [{ text: '甲', at: at(2) }], grids: [0] }],
      grids: [
        { rows: 1, columns: 3, tables: ['t3_requests'], cells: [cell(0, '新收', 1), cell(1, '2', 2), cell(2, '3', 3)] },
      ],
      findings,
    },
    [],
    officialBook(),
  )
  return sheetIndex(sheet, layouts)
}

describe('sheetIndex', () => {
  test('finds for a pointer what stands for it in the document: cells, and paragraphs', () => {
    const { partsAt, parts } = indexed([])
    expect(parts.map(({ key, text }) => [key, text])).toEqual([
      ['/grids/0/cells/0', '新收'],
      ['/grids/0/cells/1', '2'],
      ['/grids/0/cells/2', '3'],
      ['/preamble/0', '前言'],
      ['/sections/0/paragraphs/0', '甲'],
    ])
    expect(partsAt.get(total)!.map(({ key }) => key)).toEqual(['/grids/0/cells/2'])
    expect(partsAt.get('/grids/0/cells/2')!.map(({ stands }) => stands)).toEqual([[total]])
    expect(partsAt.get('/preamble/0')!.map(({ text }) => text)).toEqual(['前言'])
  })

  test('goes through the findings with the errors first', () => {
    expect(indexed([finding({}), finding({ severity: 'error' }), finding({ severity: 'warning' })]).order).toEqual([
      1, 2, 0,
    ])
  })

  test.each<[string, Partial<Report['findings'][number]>, string | null]>([
    ['the cell that it is about', { pointer: total, cells: [own, total] }, total],
    ['a cell that it names', { cells: [own, total] }, own],
    ['the table that is not there', { pointer: '/tables/t4_review_litigation' }, '/tables/t4_review_litigation'],
    ['the paragraph at its place', { at: at(2) }, '/sections/0/paragraphs/0'],
    ['the label at its place', { at: cellIds(1) }, '/grids/0/cells/0'],
    ['nothing where it names nothing', {}, null],
  ])('shows first of a finding %s', (_, more, subject) => {
    expect(indexed([finding(more)]).subjectOf(0)).toBe(subject)
  })

  test('gives the places of a cell, as the document counts', () => {
    expect(placesOf(indexed([]), total)).toEqual(cellIds(3))
  })
})
