import { describe, expect, test } from 'vitest'
import type { Glyph } from '../../../../extractors/pages/page/page-content.js'
import { spreadFigures } from '../../../../extractors/pages/text/spread-figures.js'
import type { Box } from '../../../../src/model/box.js'
import { setText } from '../glyphs.js'

const cell = (row: number, width = 100): Box => ({ left: 50, top: 20 * row, right: 50 + width, bottom: 20 * row + 20 })

/** The digits of a number, as far apart from each other as twice their distance from the borders, less `padding`. */
function spread(number: string, box: Box, padding = 4): Glyph[] {
  const room = (box.right - box.left - 2 * padding) / number.length
  return [...number].flatMap((digit, index) =>
    setText(digit, box.left + padding + (index + 0.5) * room - 2.5, box.bottom - 5),
  )
}

/** The numbers that are taken for spread, each in a row of its own. */
const found = (cells: readonly (readonly [Glyph[], Box])[], columnOf = () => 'one') =>
  [
    ...spreadFigures(
      cells.map(([glyphs]) => glyphs),
      cells.map(([, box]) => box),
      columnOf,
    ),
  ].map((index) => cells[index]![0].map(({ text }) => text).join(''))

describe('figures with their digits wide apart', () => {
  test('they are told by others of the table that are spread as evenly', () => {
    const numbers = ['20', '391', '18', '4062']
    expect(
      found(
        numbers.map((number, row) => {
          const box = cell(row, row < 2 ? 100 : 160)
          return [spread(number, box), box] as const
        }),
      ),
    ).toEqual(numbers)
  })

  test('two figures in one cell are none: nothing else is spread', () => {
    expect(found([[spread('20', cell(0)), cell(0)]])).toEqual([])
    expect(found([0, 1].map((row) => [spread('20', cell(row)), cell(row)] as const))).toEqual([])
  })

  test('a column that prints a number as usual spreads none', () => {
    const rows = ['20', '391', '18'].map((number, row) => [spread(number, cell(row)), cell(row)] as const)
    expect(found([...rows, [setText('731', 90, 75), cell(3)]])).toEqual([])
  })

  test('figures at uneven distances are several', () => {
    const uneven = [...setText('3', 60, 15), ...setText('9', 80, 15), ...setText('1', 135, 15)]
    const rows = ['391', '4062', '18'].map((number, row) => [spread(number, cell(row)), cell(row)] as const)
    expect(found([...rows, [uneven, cell(0)]])).toEqual(['391', '4062', '18'])
  })
})
