import { describe, expect, test } from 'vitest'
import { matchTables } from '../../../src/forms/match/match-tables.js'
import { officialForms as forms, officialBook } from '../../../src/forms/official-book.js'
import { finding } from '../../../src/model/findings/finding.js'
import type { Cell, Grid } from '../../../src/model/grid.js'
import { cellsInQuestion, pagesInQuestion } from '../../../src/report/cells-in-question.js'
import { reconcile } from '../../../src/report/reconcile.js'
import { formGrids } from '../../official-grid.js'
import { figuresFrom } from '../../random-figures.js'
import { readingOf } from './readings.js'

const form = forms[1]!
const figures = figuresFrom(form, [3, 1, 4, 1, 5, 9, 2, 6])
const first = readingOf(form, figures, 'pdfium')
const grids = first.blocks.flatMap((block): Grid[] => (block.kind === 'grid' ? [block.grid] : []))
const { tables } = matchTables(grids, officialBook())
const entries = Object.fromEntries(tables.map(({ table, rows }) => [table.id, rows]))

const total = '/tables/t3_requests/newReceived/total'
const part = '/tables/t3_requests/newReceived/naturalPerson'
const place = entries.t3_requests!.newReceived!.naturalPerson!.at[0]!
const isPart = (cell: Cell) => JSON.stringify(cell.at[0]) === JSON.stringify(place)

const mismatch = finding(
  'sum-mismatch',
  {},
  { rule: 'T3-ROWSUM-2021', pointer: total, cells: [part, total], expected: 9, actual: 8, difference: -1 },
)

describe('the pages in question', () => {
  test('are those of the cells of an error that a rule found', () => {
    expect(pagesInQuestion(entries, [mismatch])).toEqual([2])
  })

  test('are none for other findings', () => {
    const others = [
      { ...mismatch, severity: 'warning' as const },
      { ...mismatch, about: 'extraction' as const },
      finding('table-missing', {}, { pointer: '/tables/t3_requests' }),
    ]
    expect(pagesInQuestion(entries, others)).toEqual([])
  })
})

/** What is read of the same tables in a document without pages. */
const inDocument = formGrids(form, figures).map(
  (grid, table): Grid => ({
    ...grid,
    cells: grid.cells.map((cell) => ({
      ...cell,
      at: [{ table: table + 1, row: cell.row + 1, cell: cell.column + 1 }],
    })),
  }),
)
const { tables: ofDocument } = matchTables(inDocument, officialBook())
const documentEntries = Object.fromEntries(ofDocument.map(({ table, rows }) => [table.id, rows]))
const documentPlace = documentEntries.t3_requests!.newReceived!.naturalPerson!.at

describe('the cells in question of a document without pages', () => {
  test('are those of an error that a rule found, and those of rows that do not tile their table', () => {
    expect([...cellsInQuestion(documentEntries, [mismatch])]).toEqual([total, part])
    const irregular = finding('grid-irregular', { row: 1, column: 1 }, { at: [...documentPlace] })
    expect([...cellsInQuestion(documentEntries, [irregular])]).toEqual([part])
  })
})

describe('a second reading of a document without pages', () => {
  const second = (text: string) => [
    {
      ...first,
      blocks: inDocument.map((grid) => ({
        kind: 'grid' as const,
        grid: {
          ...grid,
          cells: grid.cells.map((cell) =>
            JSON.stringify(cell.at) === JSON.stringify(documentPlace) ? { ...cell, text } : cell,
          ),
        },
      })),
    },
  ]

  test('that differs in a cell in question has it named', () => {
    const [error, differing, ...more] = reconcile(ofDocument, [mismatch], second('77'))
    expect(error).toEqual({ ...mismatch, about: 'extraction' })
    expect(differing).toMatchObject({ code: 'engines-differ', severity: 'warning', pointer: part, at: documentPlace })
    expect(more).toEqual([])
  })

  test('says nothing of cells that are not in question, nor of those that it sees nothing in', () => {
    expect(reconcile(ofDocument, [], second('77'))).toEqual([])
    expect(reconcile(ofDocument, [mismatch], second(''))).toEqual([mismatch])
  })

  test('says nothing of cells in which something was left out that it does not know to be unseen', () => {
    const leftOut = finding('struck-text-left-out', { count: 1, text: '7' }, { at: [...documentPlace] })
    expect(reconcile(ofDocument, [mismatch, leftOut], second('77'))).toEqual([mismatch, leftOut])
  })
})

describe('two readings', () => {
  test('that agree leave the findings as they are', () => {
    expect(reconcile(tables, [mismatch], [readingOf(form, figures, 'pdfjs')])).toEqual([mismatch])
  })

  test('agree where only blanks and the width of digits differ', () => {
    const wide = readingOf(form, figures, 'pdfjs', (cell) => ({ ...cell, text: cell.text.replace(/^\d$/, '０ $&') }))
    const spaced = readingOf(form, figures, 'pdfjs', (cell) => ({ ...cell, text: ` ${cell.text}\n` }))
    expect(reconcile(tables, [], [spaced])).toEqual([])
    expect(reconcile(tables, [], [wide])).not.toEqual([])
  })

  test('that differ in a cell have it named, and the error it takes part in is one of our reading', () => {
    const other = readingOf(form, figures, 'pdfjs', (cell, page) =>
      page === 2 && isPart(cell) ? { ...cell, text: '77' } : cell,
    )
    const [error, differing, ...more] = reconcile(tables, [mismatch], [other])
    expect(error).toEqual({ ...mismatch, about: 'extraction' })
    expect(differing).toMatchObject({ code: 'engines-differ', severity: 'warning', pointer: part, at: [place] })
    expect(differing!.message).toContain('“77”')
    expect(more).toEqual([])
  })

  test('differ where one has no such cell', () => {
    const other = readingOf(form, figures, 'pdfjs', (cell, page) => (page === 2 && isPart(cell) ? null : cell))
    expect(reconcile(tables, [mismatch], [other]).map(({ code, about }) => [code, about])).toEqual([
      ['sum-mismatch', 'extraction'],
      ['engines-differ', 'extraction'],
    ])
  })

  test('do not differ on pages that only one has read, nor where the other cannot tell', () => {
    const pageOnly = readingOf(form, figures, 'pdfjs', (cell, page) => (page === 1 ? cell : null))
    expect(reconcile(tables, [mismatch], [pageOnly])).toEqual([mismatch])
    const untold = readingOf(form, figures, 'pdfjs', (cell) => ({ ...cell, text: '\ufffd' }))
    expect(reconcile(tables, [mismatch], [untold])).toEqual([mismatch])
  })

  test('of a cell that a page end cuts are compared piece by piece', () => {
    const cut = tables.map((table) =>
      table.table.id !== 't3_requests'
        ? table
        : {
            ...table,
            rows: {
              newReceived: {
                total: { state: 'reported' as const, value: 384, raw: '384', at: [at(1), at(2)] },
              },
            },
          },
    )
    const pieces = (one: string, other: string) => [
      {
        ...first,
        blocks: [1, 2].map((page) => ({ kind: 'grid' as const, grid: piece(page, page === 1 ? one : other) })),
      },
    ]
    const only = cut.filter(({ table }) => table.id === 't3_requests')
    expect(reconcile(only, [], pieces('38', '4'))).toEqual([])
    expect(reconcile(only, [], pieces('38', '1')).map(({ code }) => code)).toEqual(['engines-differ'])
  })
})

const at = (page: number) => ({ page, box: [0, 0, 40, 10] as [number, number, number, number] })

const piece = (page: number, text: string): Grid => ({
  rows: 1,
  columns: 1,
  cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text, at: [at(page)] }],
})
