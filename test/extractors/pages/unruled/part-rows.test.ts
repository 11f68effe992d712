import { describe, expect, test } from 'vitest'
import type { Glyph } from '../../../../extractors/pages/page/page-content.js'
import { layOutPage } from '../../../../extractors/pages/page-layout.js'
import type { Ruling } from '../../../../src/model/box.js'
import { setText } from '../glyphs.js'

const columns = [50, 100, 220, 270, 320]
const [left, right] = [columns[0]!, columns.at(-1)!]

const across = (y: number, start = left, end = right): Ruling => ({
  orientation: 'horizontal',
  position: y,
  start,
  end,
})
const down = (x: number, start: number, end: number): Ruling => ({ orientation: 'vertical', position: x, start, end })

/** The texts of the cells of the only table, by row and column, and the span of each that covers several rows. */
function cellsOf(glyphs: readonly Glyph[], rulings: readonly Ruling[]): Record<string, string> {
  const page = { number: 1, width: 400, height: 400, glyphs, rulings, fills: [], images: [], ink: [], leftOut: [] }
  const { grid } = layOutPage(page).grids[0]!
  return Object.fromEntries(
    grid.cells.map(({ row, column, rowSpan, text }) => [
      `${row} ${column}${rowSpan > 1 ? ` over ${rowSpan}` : ''}`,
      text,
    ]),
  )
}

/** A row from y = 100 to y = 200 between two ruled ones. */
const frame = [across(80), across(100), across(200), across(220), ...columns.map((x) => down(x, 80, 220))]

describe('rows that no ruling line parts', () => {
  test('figures one above the other in every column, each beside its label, are rows', () => {
    const glyphs = [
      ...setText('不予公开', 54, 150),
      ...setText('属于国家秘密', 110, 120),
      ...setText('法律禁止公开', 110, 150),
      ...setText('保护第三方', 110, 180),
      ...[120, 150, 180].flatMap((y) => [...setText(String(y), 230, y), ...setText('0', 290, y)]),
    ]
    expect(cellsOf(glyphs, frame)).toMatchObject({
      '1 0 over 3': '不予公开',
      '1 1': '属于国家秘密',
      '2 1': '法律禁止公开',
      '3 1': '保护第三方',
      '1 2': '120',
      '2 2': '150',
      '3 2': '180',
      '3 3': '0',
    })
  })

  test('labels of several lines are level with their figures by their middles', () => {
    const glyphs = [
      ...setText('其他法律行政法规', 110, 114),
      ...setText('禁止公开', 110, 126),
      ...setText('危及安全稳定', 110, 170),
      ...setText('3', 230, 120),
      ...setText('14', 230, 170),
      ...setText('15', 290, 120),
      ...setText('92', 290, 170),
    ]
    expect(cellsOf(glyphs, frame)).toMatchObject({
      '1 1': '其他法律行政法规禁止公开',
      '2 1': '危及安全稳定',
      '1 3': '15',
      '2 3': '92',
    })
  })

  test('two figures in one column beside single ones are no rows', () => {
    const glyphs = [
      ...setText('属于国家', 110, 144),
      ...setText('秘密', 110, 156),
      ...setText('12', 230, 144),
      ...setText('23', 230, 156),
      ...setText('7', 290, 150),
    ]
    expect(cellsOf(glyphs, frame)).toMatchObject({ '1 1': '属于国家秘密', '1 2': '12\n23', '1 3': '7' })
  })

  test('figures of two years beside a label that wraps are no rows', () => {
    const glyphs = [
      ...setText('要求行政机关确认或重新', 108, 144),
      ...setText('出具已获取信息', 110, 156),
      ...[230, 290].flatMap((x) => [...setText('12', x, 144), ...setText('23', x, 156)]),
    ]
    expect(cellsOf(glyphs, frame)).toMatchObject({ '1 1': '要求行政机关确认或重新出具已获取信息', '1 2': '12\n23' })
  })
})
