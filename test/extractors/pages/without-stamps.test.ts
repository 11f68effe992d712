import { describe, expect, test } from 'vitest'
import { withoutStamps } from '../../../extractors/pages/without-stamps.js'
import type { Ruling } from '../../../src/model/box.js'
import { setText } from './glyphs.js'

const box = (left: number, top: number, right: number, bottom: number): Ruling[] => [
  { orientation: 'horizontal', position: top, start: left, end: right },
  { orientation: 'horizontal', position: bottom, start: left, end: right },
  { orientation: 'vertical', position: left, start: top, end: bottom },
  { orientation: 'vertical', position: right, start: top, end: bottom },
]

/** Three columns of 60 points and five rows of 20 whose cells are boxes, from (50, 100). */
const table = [0, 1, 2].flatMap((column) =>
  [0, 1, 2, 3, 4].flatMap((row) => box(50 + 60 * column, 100 + 20 * row, 110 + 60 * column, 120 + 20 * row)),
)
const figures = [0, 1, 2].flatMap((column) => setText('17', 70 + 60 * column, 135))

describe('stamps over a table', () => {
  test('the box and the words in it that run across borders are taken off, the figures stay', () => {
    const words = setText('APPROVED 2024', 85, 140, 14)
    const page = { glyphs: [...figures, ...words], rulings: [...table, ...box(80, 113, 205, 152)] }
    const { page: rest, stamped } = withoutStamps(page)
    expect(rest.rulings).toEqual(table)
    expect(rest.glyphs).toEqual(figures)
    expect(stamped.map((line) => line.map(({ text }) => text).join(''))).toEqual(['APPROVED 2024'])
  })

  test('rounded corners leave it a box', () => {
    const rounded = box(80, 113, 205, 152).map((side) => ({ ...side, start: side.start + 6, end: side.end - 6 }))
    expect(withoutStamps({ glyphs: figures, rulings: [...table, ...rounded] }).page.rulings).toEqual(table)
  })

  test.each([
    ['the cells of the table itself', []],
    ['a frame round a word within a cell', box(62, 124, 98, 137)],
    ['a frame round the whole table', box(45, 95, 235, 205)],
    ['a cell that covers four others', box(50, 100, 170, 140)],
  ])('%s are no stamp', (_, lines) => {
    const page = { glyphs: figures, rulings: [...table, ...lines] }
    expect(withoutStamps(page)).toEqual({ page, stamped: [] })
  })
})
