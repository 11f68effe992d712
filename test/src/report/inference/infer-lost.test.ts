import { expect, test } from 'vitest'
import { matchTables } from '../../../../src/forms/match/match-tables.js'
import { form2021 } from '../../../../src/forms/official/form-2021.js'
import { officialBook } from '../../../../src/forms/official-book.js'
import type { Grid } from '../../../../src/model/grid.js'
import { inferLost } from '../../../../src/report/inference/infer-lost.js'
import { formGrids } from '../../../official-grid.js'
import { figuresFrom } from '../../../random-figures.js'

const pool = Array.from({ length: 61 }, (_, index) => (index * 37) % 5)

/** What is inferred for 予以公开, printed as a line of text that keeps only its figures other than 0. */
function inferredWith(zero: string): (number | undefined)[] {
  const truth = figuresFrom(form2021, pool)
  const [blocks, requests, review] = formGrids(form2021, truth) as [Grid, Grid, Grid]
  const row = requests.cells.find((cell) => cell.text === '（一）予以公开')!.row
  const line = requests.cells.filter((cell) => cell.row === row && cell.text !== '0' && cell.rowSpan === 1)
  const cells = requests.cells.filter((cell) => cell.row !== row || cell.rowSpan > 1)
  const ragged: Grid = {
    rows: 1,
    columns: line.length,
    ragged: true,
    cells: line.map((cell, column) => ({ ...cell, row: 0, column, columnSpan: 1 })),
  }
  const others = cells.map((cell) => (cell.text === '0' ? { ...cell, text: zero } : cell))
  const upper = { ...requests, rows: row, cells: others.filter((cell) => cell.row < row).map(cut(row)) }
  const lower = {
    ...requests,
    rows: requests.rows - row - 1,
    cells: others.filter((cell) => cell.row > row).map((cell) => ({ ...cell, row: cell.row - row - 1 })),
  }
  const { tables } = matchTables([blocks, upper, ragged, lower, review], officialBook())
  const { rows } = inferLost(tables.find(({ table }) => table.id === 't3_requests')!)
  return Object.values(rows.granted!).map(({ inferred }) => inferred)
}

const cut =
  (row: number) =>
  (cell: Grid['cells'][number]): Grid['cells'][number] => ({ ...cell, rowSpan: Math.min(cell.rowSpan, row - cell.row) })

test('a figure that was lost is found again, also where it is a zero', () => {
  expect(inferredWith('0')).toContain(0)
  expect(inferredWith('0').every((value) => value !== undefined)).toBe(true)
})

test('no zero is inferred in a table that leaves its zeros blank', () => {
  expect(inferredWith('')).not.toContain(0)
})

/** What the cells of a row of table 3 carry, in a report that prints its zeros blank and leaves some of `lost` out. */
function blanksOf(row: string, lost: readonly string[]) {
  const truth = figuresFrom(form2021, pool)
  const requests = Object.fromEntries(
    Object.entries(truth.t3_requests!).map(([id, figures]) => [
      id,
      Object.fromEntries(
        Object.entries(figures).map(([column, value]) => [column, id === row && lost.includes(column) ? null : value]),
      ),
    ]),
  )
  const { tables } = matchTables(formGrids(form2021, { ...truth, t3_requests: requests }), officialBook())
  const { rows } = inferLost(tables.find(({ table }) => table.id === 't3_requests')!)
  return { truth: truth.t3_requests![row]!, entries: rows[row]! }
}

test('a blank total is inferred from its row and stays blank, with the rule that proves it', () => {
  const { truth, entries } = blanksOf('granted', ['total'])
  expect(entries.total).toMatchObject({ state: 'blank', value: null, inferred: truth.total })
  expect(entries.total!.inferredBy).not.toEqual([])
  expect(Object.values(entries).filter(({ state }) => state === 'reported')).toHaveLength(6)
})

test('a blank cell is nothing where the sums need nothing of it', () => {
  const column = Object.entries(blanksOf('granted', []).truth).find(([, value]) => value === 0)![0]
  expect(blanksOf('granted', [column]).entries[column]).toMatchObject({ state: 'blank', value: null, inferred: 0 })
})

test('nothing is inferred for blank cells that several values fit', () => {
  const truth = figuresFrom(form2021, pool)
  const blank = (row: string, column: string) => row === 'granted' || row === 'partialGrant' || column === 'total'
  const requests = Object.fromEntries(
    Object.entries(truth.t3_requests!).map(([row, figures]) => [
      row,
      Object.fromEntries(Object.entries(figures).map(([column, value]) => [column, blank(row, column) ? null : value])),
    ]),
  )
  const { tables } = matchTables(formGrids(form2021, { ...truth, t3_requests: requests }), officialBook())
  const { rows } = inferLost(tables.find(({ table }) => table.id === 't3_requests')!)
  const parts = Object.entries(truth.t3_requests!.granted!).filter(
    ([column]) =>
      column !== 'total' && truth.t3_requests!.granted![column]! + truth.t3_requests!.partialGrant![column]! > 0,
  )
  expect(parts.length).toBeGreaterThan(0)
  expect(parts.map(([column]) => rows.granted![column]!.inferred)).toEqual(parts.map(() => undefined))
})
