import { describe, expect, test } from 'vitest'
import { assemble } from '../../../../src/document/assemble/assemble.js'
import { officialBook } from '../../../../src/forms/official-book.js'
import type { Block } from '../../../../src/model/extraction.js'
import { type Cell, type Grid, tilingFaults } from '../../../../src/model/grid.js'

/** A grid of one page from rows of `[text, columnSpan?, rowSpan?]`, cells in the order of HTML. */
function pieceOn(
  page: number,
  columnLines: readonly number[],
  rows: readonly (readonly (readonly [string, number?, number?])[])[],
): Grid {
  const taken = new Set<string>()
  const cells: Cell[] = []
  rows.forEach((line, row) => {
    let column = 0
    for (const [text, columnSpan = 1, rowSpan = 1] of line) {
      while (taken.has(`${row},${column}`)) column++
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) taken.add(`${r},${c}`)
      cells.push({ row, column, rowSpan, columnSpan, text, at: [{ page, box: [column, row, column + 1, row + 1] }] })
    }
  })
  return { rows: rows.length, columns: columnLines.length - 1, cells, columnLines }
}

const joined = (...grids: readonly Grid[]): Grid[] =>
  assemble(
    grids.map((grid): Block => ({ kind: 'grid', grid })),
    officialBook(),
  ).flatMap((block) => (block.kind === 'grid' ? [block.grid] : []))

const wide = [70, 95, 140, 250, 285, 320]
const rowOf = (label: string): [string][] => [[label], ['1'], ['2']]

describe('pieces of one table', () => {
  test('a stub cell cut by the page end is mended and has both places', () => {
    const upper = pieceOn(4, wide, [
      [['三、本年度办理结果', 1, 2], ['（三）不予公开'], ...rowOf('8.属于行政查询事项')],
      [['（四）无'], ...rowOf('1.本机关不掌握相关政府信息')],
    ])
    const lower = pieceOn(5, wide, [
      [['', 1, 2], ['法提供', 1, 2], ...rowOf('2.没有现成信息需要另行制作')],
      [...rowOf('3.补正后申请内容仍不明确')],
    ])
    const [grid, ...others] = joined(upper, lower)
    expect(others).toEqual([])
    expect(tilingFaults(grid!)).toEqual([])
    const mended = grid!.cells.find((cell) => cell.text === '（四）无法提供')
    expect(mended).toMatchObject({ row: 1, rowSpan: 3, at: [{ page: 4 }, { page: 5 }] })
    expect(grid!.cells.find((cell) => cell.text === '三、本年度办理结果')).toMatchObject({ rowSpan: 4 })
  })

  test('a row whose label the page end cuts is one row', () => {
    const upper = pieceOn(1, wide, [[['（五）不予处理', 2], ...rowOf('5.要求行政机关确认或')]])
    const lower = pieceOn(2, wide, [
      [['', 2], ['重新出具已获取信息'], [''], ['']],
      [['（七）总计', 3], ['3'], ['4']],
    ])
    const [grid] = joined(upper, lower)
    expect(grid!.rows).toBe(2)
    expect(tilingFaults(grid!)).toEqual([])
    expect(grid!.cells.map((cell) => cell.text)).toContain('5.要求行政机关确认或重新出具已获取信息')
  })

  test('two rows that happen to meet at a page end stay two', () => {
    const upper = pieceOn(1, wide, [[['', 2], ...rowOf('2.重复申请')]])
    const lower = pieceOn(2, wide, [[['', 2], ...rowOf('3.要求提供公开出版物')]])
    expect(joined(upper, lower)[0]!.rows).toBe(2)
  })

  test('a piece of four columns and one of two become one grid on the lines of both', () => {
    const upper = pieceOn(1, [70, 240, 330, 420, 520], [[['规章'], ['1'], ['0'], ['11']], [['第二十条第（六）项', 4]]])
    const lower = pieceOn(2, [80, 250, 530], [[['行政处罚'], ['398']]])
    const [grid, ...others] = joined(upper, lower)
    expect(others).toEqual([])
    expect(grid!.cells.find((cell) => cell.text === '398')).toMatchObject({ row: 2, column: 1, columnSpan: 3 })
  })

  test('a header repeated on the next page is printed once', () => {
    const header: [string, number?, number?][][] = [[['信息内容', 3], ['自然人'], ['总计']]]
    const upper = pieceOn(1, wide, [...header, [['（五）', 2], ...rowOf('2.重复申请')]])
    const lower = pieceOn(2, wide, [...header, [['', 2], ...rowOf('3.要求提供公开出版物')]])
    expect(joined(upper, lower)[0]!.rows).toBe(3)
  })

  test('tables of other widths, or on one page, stay apart', () => {
    const grid = pieceOn(1, wide, [rowOf('规章').concat([['3'], ['4']])])
    expect(joined(grid, pieceOn(2, [70, 200, 400], [[['a'], ['b']]]))).toHaveLength(2)
    expect(joined(grid, grid)).toHaveLength(2)
  })
})
