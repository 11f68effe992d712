import { describe, expect, test } from 'vitest'
import type { CellKey, Identity } from '../../../../src/forms/identities-of.js'
import { decideLines, type LineReadings, nameOf } from '../../../../src/forms/match/decide-lines.js'

/** A table of three rows, the last their sum, and three columns, the last their sum. */
const cell = (row: string, column: string): CellKey => ({ row, column })
const rows = ['first', 'second', 'sum']
const columns = ['own', 'other', 'total']
const identities: Identity[] = [
  ...rows.map((row) => ({ rule: 'across', left: [cell(row, 'own'), cell(row, 'other')], right: [cell(row, 'total')] })),
  ...columns.map((column) => ({
    rule: 'down',
    left: [cell('first', column), cell('second', column)],
    right: [cell('sum', column)],
  })),
]
const figures: Record<string, number[]> = { first: [384, 7, 391], second: [20, 12, 32], sum: [404, 19, 423] }

const figureOf = ({ row, column }: CellKey): number => figures[row]![columns.indexOf(column)]!

/** What the sums tell of some cells in several lines, by row and column. */
function decided(cells: readonly LineReadings[]): Record<string, number> {
  const known = new Map<string, number>()
  for (const row of rows) for (const column of columns) known.set(nameOf(cell(row, column)), figureOf({ row, column }))
  for (const { key } of cells) known.delete(nameOf(key))
  return Object.fromEntries(
    [...decideLines(cells, identities, known)].map(([name, figure]) => [name.replace('\u0000', ' '), figure]),
  )
}

describe('cells of several lines', () => {
  test('a number that wraps is proven by its sums', () => {
    expect(decided([{ key: cell('first', 'own'), joined: 384, lines: [38, 4] }])).toEqual({ 'first own': 384 })
  })

  test('two figures of one cell: the one with which the sums hold', () => {
    expect(decided([{ key: cell('second', 'other'), joined: null, lines: [9, 12] }])).toEqual({ 'second other': 12 })
  })

  test('figures with others under them all along: those of the line with which all sums hold', () => {
    const stacked = (key: CellKey): LineReadings => ({ key, joined: null, lines: [figureOf(key), figureOf(key) + 11] })
    const cells = rows.flatMap((row) => [stacked(cell(row, 'own')), stacked(cell(row, 'total'))])
    expect(decided(cells)).toEqual({
      'first own': 384,
      'first total': 391,
      'second own': 20,
      'second total': 32,
      'sum own': 404,
      'sum total': 423,
    })
  })

  test('some wrap and some are two figures', () => {
    const cells = [
      { key: cell('first', 'own'), joined: 384, lines: [38, 4] },
      { key: cell('second', 'total'), joined: 3231, lines: [32, 31] },
    ]
    expect(decided(cells)).toEqual({ 'first own': 384, 'second total': 32 })
  })

  test('nothing is told where the sums hold with neither, or with both', () => {
    expect(decided([{ key: cell('first', 'own'), joined: null, lines: [38, 4] }])).toEqual({})
    const both = rows.slice(0, 1).map((row) => ({ key: cell(row, 'own'), joined: null, lines: [384, 384] }))
    expect(decided(both)).toEqual({ 'first own': 384 })
  })

  test('a cell in no sum stays open', () => {
    expect(decideLines([{ key: cell('first', 'own'), joined: 12, lines: [1, 2] }], [], new Map())).toEqual(new Map())
  })
})
