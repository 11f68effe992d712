import { describe, expect, test } from 'vitest'
import type { RowMatch } from '../../../../src/forms/match/align-rows.js'
import { type DocumentRows, readRows } from '../../../../src/forms/match/read-rows.js'
import { type ReadTable, readTable } from '../../../../src/forms/match/read-table.js'
import { textGrids } from '../../../layouts/text-grids.mjs'
import { bothBook, fruitTable, oldBook } from './fruit-form.js'

/** What is read where rows of the form are matched to lines of a text, counted from 0; empty lines between grids do not count. */
function read(
  text: string,
  lines: Readonly<Record<string, readonly number[]>>,
  { book = oldBook, form = 'older' as string | null, ragged = false } = {},
): ReadTable {
  const table = fruitTable(book)
  const grids = textGrids(text).map((grid) => (ragged ? { ...grid, ragged: true as const } : grid))
  const document: DocumentRows = readRows(grids, book)
  const matches = Object.entries(lines).map(
    ([id, readings]): RowMatch => ({ table, row: table.rows.find((row) => row.id === id)!, readings, distance: 0 }),
  )
  return readTable(table, matches, document, form)
}

/** The value of each cell by its column, or its state where it has none. */
const cellsOf = ({ rows }: ReadTable, row: string) =>
  Object.fromEntries(Object.entries(rows[row]!).map(([column, { value, state }]) => [column, value ?? state]))

const codes = ({ findings }: ReadTable): string[] => findings.map(({ code, pointer }) => `${code} ${pointer}`)

const header = '品种 | 坡地 | 河滩边 | 合计'

describe('a row', () => {
  test('is read cell by cell, what is no number with its doubt', () => {
    const table = read(`${header}\n桃子 | 1 | | 3\n总收成 | 5 | 几 | 7`, { 'stone.peach': [1], sum: [2] })
    expect(cellsOf(table, 'stone.peach')).toEqual({ slope: 1, shore: 'blank', all: 3 })
    expect(cellsOf(table, 'sum')).toEqual({ slope: 5, shore: 'unreadable', all: 7 })
    expect(codes(table)).toEqual(['cell-unreadable /tables/fruit/sum/shore'])
  })

  test('in two pieces has the figures of the one that prints them', () => {
    const table = read(`${header}\n紫葡 | | |\n萄串 | 1 | 2 | 3`, { 'berry.grape': [1, 2] })
    expect(cellsOf(table, 'berry.grape')).toEqual({ slope: 1, shore: 2, all: 3 })
  })

  test('whose figures cannot be placed keeps them loose, and its cells are missing', () => {
    const table = read('桃子 | 1 | 3', { 'stone.peach': [0] })
    expect(cellsOf(table, 'stone.peach')).toEqual({ slope: 'missing', shore: 'missing', all: 'missing' })
    expect(table.loose.map(({ row, cells }) => [row.id, cells.map(({ text }) => text)])).toEqual([
      ['stone.peach', ['1', '3']],
    ])
  })

  test('lacks a column that no header names', () => {
    const table = read('品种 | 坡地 | 合计\n桃子 | 1 | 3', { 'stone.peach': [1] })
    expect(cellsOf(table, 'stone.peach')).toEqual({ slope: 1, shore: 'missing', all: 3 })
    expect(codes(table)).toEqual(['cell-missing /tables/fruit/stone.peach/shore'])
  })
})

describe('the header of a table', () => {
  const turned = '品种 | 合计 | 坡地 | 河滩边\n桃子 | 3 | 1 | 2'
  const lines = { 'stone.peach': [1], sum: [2] }
  const peach = { slope: 1, shore: 2, all: 3 }

  test('tells the columns of the rows under it', () => {
    expect(cellsOf(read(turned, { 'stone.peach': [1] }), 'stone.peach')).toEqual(peach)
  })

  test('tells them in spite of a misprint', () => {
    expect(cellsOf(read(turned.replace('河滩边', '河滩这'), { 'stone.peach': [1] }), 'stone.peach')).toEqual(peach)
  })

  test('is that of a later grid without one, if that has as many columns', () => {
    const table = read(`${turned}\n\n总收成 | 9 | 4 | 5`, lines)
    expect(cellsOf(table, 'sum')).toEqual({ slope: 4, shore: 5, all: 9 })
    expect(codes(table)).toEqual([])
  })

  test('is not that of a grid with other columns, whose cells go by their order', () => {
    const table = read(`${turned}\n\n总收成 | | 4 | 5 | 9`, lines)
    expect(cellsOf(table, 'sum')).toEqual({ slope: 4, shore: 5, all: 9 })
  })

  test('gives way to one of the later grid’s own', () => {
    const table = read(`${turned}\n\n${header}\n总收成 | 4 | 5 | 9`, { 'stone.peach': [1], sum: [3] })
    expect(cellsOf(table, 'stone.peach')).toEqual(peach)
    expect(cellsOf(table, 'sum')).toEqual({ slope: 4, shore: 5, all: 9 })
  })
})

describe('columns by order alone', () => {
  const row = '桃子 | 1 | 2 | 3'

  test('are sure where the form of the report is known', () => {
    expect(codes(read(row, { 'stone.peach': [0] }, { book: bothBook, form: 'older' }))).toEqual([])
  })

  test('are sure where all forms have the same', () => {
    expect(codes(read(row, { 'stone.peach': [0] }, { form: null }))).toEqual([])
  })

  test('are not where the forms differ and none is known', () => {
    const four = read('桃子 | 1 | 2 | 0 | 3', { 'stone.peach': [0] }, { book: bothBook, form: null })
    expect(codes(four)).toEqual(['columns-uncertain /tables/fruit/stone.peach'])
  })

  test('are not where a header that does not fit has another order', () => {
    const odd = read('品种 | 合计 | 坡地 | | 河滩边\n桃子 | 3 | 1 | 2', { 'stone.peach': [1] })
    expect(codes(odd)).toEqual(['columns-uncertain /tables/fruit/stone.peach'])
  })
})

describe('the version of the table is', () => {
  test.each<[how: string, text: string, lines: Record<string, readonly number[]>, report: string | null, form: string]>(
    [
      [
        'the one whose columns the headers name',
        '品种 | 玻璃温室和塑料大棚\n桃子 | 1',
        { 'stone.peach': [1] },
        'older',
        'newer',
      ],
      ['else the one whose rows are printed', '混装礼品盒 | 1 | 2 | 3', { mixed: [0] }, null, 'older'],
      ['else the report’s', '桃子 | 1 | 2 | 3', { 'stone.peach': [0] }, 'older', 'older'],
      ['else the newest', '桃子 | 1 | 2 | 0 | 3', { 'stone.peach': [0] }, null, 'newer'],
    ],
  )('%s', (_, text, lines, report, form) => {
    expect(read(text, lines, { book: bothBook, form: report }).form).toBe(form)
  })
})

describe('lines of text', () => {
  test('whose pieces always add up stand in columns', () => {
    const table = read('桃子 | | 2 | 2\n总收成 | 1 | 4 | 5', { 'stone.peach': [0], sum: [1] }, { ragged: true })
    expect(cellsOf(table, 'stone.peach')).toEqual({ slope: 'blank', shore: 2, all: 2 })
  })

  test('whose pieces do not are not padded', () => {
    const table = read('桃子 | | 2 | 2\n\n总收成 | 1 | 4 | 5 |', { 'stone.peach': [0], sum: [1] }, { ragged: true })
    expect(cellsOf(table, 'stone.peach')).toEqual({ slope: 'missing', shore: 'missing', all: 'missing' })
  })
})
