import { expect, test } from 'vitest'
import { officialBook } from '../../../../src/forms/official-book.js'
import type { Report } from '../../../../src/forms/report.js'
import type { Entry } from '../../../../src/model/entry.js'
import type { Finding } from '../../../../src/model/findings/finding.js'
import { cellViews } from '../../../../src/review/data/cell-views.js'
import { gridViews, standsFor } from '../../../../src/review/data/grid-views.js'
import { tableLayouts } from '../../../../src/review/data/table-layouts.js'
import { printed, sampleReport } from '../../sample-report.js'

const place = (left: number, top: number): Entry['at'] => [{ page: 2, box: [left, top, left + 50, top + 20] }]
const row = '/tables/t2_art20_1/normativeDocs'

/** A row of which one figure was read, with a figure beside it, its label, and a grid of another kind. */
function viewsOf(findings: readonly Finding[] = []) {
  const cells: [string, Entry['at']][] = [
    ['规范性文件', place(50, 60)],
    ['999', place(200, 60)],
    ['22', place(250, 60)],
  ]
  const grid = (texts: typeof cells, tables: string[]): Report['grids'][number] => ({
    rows: 1,
    columns: texts.length,
    tables,
    cells: texts.map(([text, at], column) => ({ row: 0, column, rowSpan: 1, columnSpan: 1, text, at })),
  })
  const report: Report = {
    ...sampleReport({
      tables: {
        t2_art20_1: {
          normativeDocs: {
            issuedThisYear: { state: 'missing', value: null, raw: null, at: [] },
            inForce: printed(22, { at: place(250, 60) }),
          },
        },
      },
    }),
    grids: [grid(cells, ['t2_art20_1']), grid([['通讯录', place(50, 300)]], [])],
    findings: [...findings],
  }
  return gridViews(report, cellViews(report, tableLayouts(report, officialBook())).values()).flatMap((one) => one.cells)
}

test('a cell of a grid is what it was read as, a label, or none of the forms’ business', () => {
  expect(viewsOf().map((view) => [view.role, standsFor(view)])).toEqual([
    ['label', '/grids/0/cells/0'],
    ['outside', '/grids/0/cells/1'],
    ['reported', `${row}/inForce`],
    ['outside', '/grids/1/cells/0'],
  ])
})

test('a figure of which only the row is known stands for the cells of that row', () => {
  const unplaced: Finding = {
    code: 'figures-unplaced',
    severity: 'warning',
    about: 'extraction',
    message: '',
    pointer: row,
    cells: [`${row}/issuedThisYear`],
    at: place(200, 60),
  }
  const view = viewsOf([unplaced])[1]!
  expect([view.role, view.flag]).toEqual(['loose', 'warning'])
  expect(standsFor(view)).toBe(`/grids/0/cells/1 ${row}/issuedThisYear ${row}/inForce /findings/0`)
})
