import { describe, expect, test } from 'vitest'
import { isRow, piecesOf, streamGrids } from '../../../extractors/pdf/stream.js'
import { linesOf, lineText } from '../../../extractors/pdf/text-lines.js'
import { setText } from './glyphs.js'

/** One line with texts set from the given left edges. */
const lineOf = (...texts: readonly (readonly [string, number])[]) =>
  linesOf(texts.flatMap(([text, left]) => setText(text, left, 100)))[0]!

describe('a table without ruling lines', () => {
  test('is parted at wide blanks, and between figures at narrow ones', () => {
    const line = lineOf(['1.属于国家秘密', 50], ['12', 150], ['7', 165], ['19', 300])
    expect(piecesOf(line).map(lineText)).toEqual(['1.属于国家秘密', '12', '7', '19'])
  })

  test('is no running text, also where that has a gap', () => {
    expect(isRow(lineOf(['2024年全区受理政府信息公开申请21件，', 50], ['均在法定期限答复。', 260]))).toBe(false)
    expect(isRow(lineOf(['行政许可', 50], ['550', 300]))).toBe(true)
  })

  test('makes a grid of each run of lines with equally many pieces, page by page', () => {
    const row = (...figures: readonly string[]) =>
      lineOf(...figures.map((figure, index): [string, number] => [figure, 50 + index * 60]))
    const grids = streamGrids([
      { line: row('规章', '1', '2'), page: 1 },
      { line: row('文件', '3', '4'), page: 1 },
      { line: row('许可', '5'), page: 1 },
      { line: row('处罚', '6'), page: 2 },
    ])
    expect(grids.map(({ grid }) => [grid.rows, grid.columns, grid.ragged])).toEqual([
      [2, 3, true],
      [1, 2, true],
      [1, 2, true],
    ])
    expect(grids[0]!.grid.cells.map((cell) => cell.text)).toEqual(['规章', '1', '2', '文件', '3', '4'])
  })
})
