import { describe, expect, test } from 'vitest'
import { joinSideways } from '../../../../src/document/assemble/join-sideways.js'
import type { Grid } from '../../../../src/model/grid.js'

/** A piece of a table on a page, its rows 20 points high unless they are listed. */
function piece(page: number, rows: readonly (readonly string[])[], tops = rows.map((_, row) => 100 + 20 * row)): Grid {
  return {
    rows: rows.length,
    columns: rows[0]!.length,
    cells: rows.flatMap((texts, row) =>
      texts.map((text, column) => ({
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        text,
        at: [{ page, box: [50 + 60 * column, tops[row]!, 110 + 60 * column, tops[row]! + 20] as const }],
      })),
    ),
    columnLines: Array.from({ length: rows[0]!.length + 1 }, (_, column) => 50 + 60 * column),
  } as Grid
}

const textsOf = (grid: Grid | undefined) =>
  grid?.cells
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, text }) => `${row} ${column} ${text}`)

const left = piece(1, [
  ['项目', '个人'],
  ['新收', '3'],
  ['结转', '4'],
  ['合计', '7'],
])

describe('a table whose columns a page end parts', () => {
  test('the next page repeats the stub under other headers', () => {
    const right = piece(2, [
      ['项目', '企业', '总计'],
      ['新收', '1', '4'],
      ['结 转', '0', '4'],
      ['合计', '1', '8'],
    ])
    const joined = joinSideways(left, right)
    expect(textsOf(joined)?.slice(4, 8)).toEqual(['1 0 新收', '1 1 3', '1 2 1', '1 3 4'])
    expect(joined?.columnLines).toEqual([50, 110, 170, 230, 290])
  })

  test('the next page has the figures alone, in rows of the same heights', () => {
    const rows = [['企业'], ['1'], ['0'], ['1']]
    expect(textsOf(joinSideways(left, piece(2, rows)))?.at(-1)).toBe('3 2 1')
    expect(joinSideways(left, piece(2, rows, [100, 120, 150, 190]))).toBeUndefined()
  })

  test('two tables of one kind are not one', () => {
    const again = piece(2, [
      ['项目', '个人'],
      ['新收', '9'],
      ['结转', '9'],
      ['合计', '18'],
    ])
    expect(joinSideways(left, again)).toBeUndefined()
    expect(joinSideways(left, piece(1, [['企业'], ['1'], ['0'], ['1']]))).toBeUndefined()
  })
})
