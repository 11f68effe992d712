import { describe, expect, test } from 'vitest'
import { alignRows } from '../../../../src/forms/match/align-rows.js'
import { type RowReading, readRows } from '../../../../src/forms/match/read-rows.js'
import { textGrids } from '../../../layouts/text-grids.mjs'
import { fruitTable, oldBook, salesTable } from './fruit-form.js'

const rowsIn = (text: string) => readRows(textGrids(text), oldBook).readings

/** Rows of the form and the lines of the text, from 0, that they are matched to. */
function aligned(text: string): Record<string, readonly number[]> {
  const matches = alignRows(rowsIn(text), [fruitTable()], () => false)
  return Object.fromEntries(matches.map(({ row, readings }) => [row.id, readings]))
}

test.each<[name: string, text: string, matches: Record<string, readonly number[]>]>([
  [
    'every row in the order of the form, headers and groups passed over',
    `
    品种   | 坡地 | 河滩边 | 合计
    核果类 |      |        |
    水蜜桃 | 1    | 2      | 3
    余下各种 | 4  | 5      | 9
    浆果   |      |        |
    紫葡萄串 | 1  | 1      | 2
    余下各种 | 0  | 7      | 7
    总收成 | 6    | 15     | 21`,
    { 'stone.peach': [2], 'stone.rest': [3], 'berry.grape': [5], 'berry.rest': [6], sum: [7] },
  ],
  [
    'a variant of a label, and one with a misprint',
    `
    桃子     | 1 | 2 | 3
    余下名种 | 4 | 5 | 9`,
    { 'stone.peach': [0], 'stone.rest': [1] },
  ],
  [
    'a row that the document lacks, between others',
    `
    水蜜桃   | 1 | 2 | 3
    紫葡萄串 | 1 | 1 | 2
    总收成   | 2 | 3 | 5`,
    { 'stone.peach': [0], 'berry.grape': [1], sum: [2] },
  ],
  [
    'a row with figures that is none of the form’s, between others',
    `
    水蜜桃   | 1 | 2 | 3
    南瓜     | 8 | 8 | 16
    紫葡萄串 | 1 | 1 | 2`,
    { 'stone.peach': [0], 'berry.grape': [2] },
  ],
  [
    'rows of other tables before and behind, however many',
    `
    南瓜   | 8 | 8 | 16
    白菜   | 8 | 8 | 16
    萝卜   | 8 | 8 | 16
    水蜜桃 | 1 | 2 | 3
    总收成 | 1 | 2 | 3
    南瓜   | 8 | 8 | 16
    白菜   | 8 | 8 | 16`,
    { 'stone.peach': [3], sum: [4] },
  ],
  [
    'a label that is cut into two rows, the figures beside its first half',
    `
    水蜜桃 | 1 | 2 | 3
    紫葡   | 1 | 1 | 2
    萄串   |   |   |
    总收成 | 2 | 3 | 5`,
    { 'stone.peach': [0], 'berry.grape': [1, 2], sum: [3] },
  ],
  [
    'a label that a page end cuts in two, the figures beside its second half',
    `
    水蜜桃 | 1 | 2 | 3
    紫葡   |   |   |

    萄串   | 1 | 1 | 2
    总收成 | 2 | 3 | 5`,
    { 'stone.peach': [0], 'berry.grape': [1, 2], sum: [3] },
  ],
  [
    'a label in four pieces',
    `
    余     |   |   |
    下     |   |   |
    各     |   |   |
    种     | 4 | 5 | 9`,
    { 'stone.rest': [0, 1, 2, 3] },
  ],
  [
    'no more than four pieces of a label',
    `
    混     |   |   |
    装     |   |   |
    礼     |   |   |
    品     |   |   |
    盒     | 4 | 5 | 9
    总收成 | 4 | 5 | 9`,
    { mixed: [1, 2, 3, 4], sum: [5] },
  ],
  [
    'no empty row as a piece of the row below',
    `
    水蜜桃   | 1 | 2 | 3
             |   |   |
    余下各种 | 4 | 5 | 9`,
    { 'stone.peach': [0], 'stone.rest': [2] },
  ],
  [
    'never two rows with figures for one row of the form',
    `
    水蜜桃 | 1 | 2 | 3
    紫葡   | 1 | 1 | 2
    萄串   | 8 | 8 | 16
    总收成 | 2 | 3 | 5`,
    { 'stone.peach': [0], 'berry.grape': [1], sum: [3] },
  ],
  [
    'equal labels in two groups, by the group that is printed beside the first',
    `
    核果类 | 余下各种 | 4 | 5  | 9
    总收成 | <        | 6 | 15 | 21`,
    { 'stone.rest': [0], sum: [1] },
  ],
  [
    '… and by the group that is printed beside the second',
    `
    浆果   | 余下各种 | 4 | 5  | 9
    总收成 | <        | 6 | 15 | 21`,
    { 'berry.rest': [0], sum: [1] },
  ],
  [
    'a row in a group that is not the form’s, if its label is right',
    `
    核果类 | 紫葡萄串 | 1 | 1  | 2
    总收成 | <        | 6 | 15 | 21`,
    { 'berry.grape': [0], sum: [1] },
  ],
  [
    'no row in a group that is not the form’s whose label is not quite right, either',
    `
    浆果   | 水密桃 | 1 | 2  | 3
    总收成 | <      | 6 | 15 | 21`,
    { sum: [1] },
  ],
  [
    'equal labels in two groups, by their order where no group is printed',
    `
    余下各种 | 4 | 5 | 9
    紫葡萄串 | 1 | 1 | 2
    余下各种 | 0 | 7 | 7`,
    { 'stone.rest': [0], 'berry.grape': [1], 'berry.rest': [2] },
  ],
  [
    'a row without a label where the form has one left, between others',
    `
    水蜜桃   | 1 | 2 | 3
             | 4 | 5 | 9
    紫葡萄串 | 1 | 1 | 2`,
    { 'stone.peach': [0], 'stone.rest': [1], 'berry.grape': [2] },
  ],
  [
    'no row without a label where the form has none left',
    `
    紫葡萄串 | 1 | 1 | 2
             | 8 | 8 | 16
    余下各种 | 0 | 7 | 7`,
    { 'berry.grape': [0], 'berry.rest': [2] },
  ],
  [
    'a label without figures that has cells for half of the columns, and none that has not',
    `
    水蜜桃 |   |
    总收成`,
    { 'stone.peach': [0] },
  ],
  [
    'nothing where no label is like one of the form’s',
    `
    南瓜 | 1 | 2 | 3
    白菜 | 4 | 5 | 9`,
    {},
  ],
])('%s', (_, text, matches) => {
  expect(aligned(text)).toEqual(matches)
})

test('of two rows that say the same the one nearer to the form is taken', () => {
  const matches = alignRows(
    rowsIn(`
      水密桃 | 1 | 2 | 3
      水蜜桃 | 4 | 5 | 9`),
    [fruitTable()],
    () => false,
  )
  expect(matches.map(({ row, readings, distance }) => [row.id, readings, distance])).toEqual([['stone.peach', [1], 0]])
})

test('the tables of a section are one sequence, and each match says its table', () => {
  const readings = rowsIn(`
    总收成   | 6 | 15 | 21
    售出箱数 | 剩余 | 售出箱数 | 剩余
    5 | 1 | 7 | 0`)
  const matches = alignRows(readings, [fruitTable(), salesTable()], (_, table) => table.id === 'sales')
  expect(matches.map(({ table, row, readings: used }) => [table.id, row.id, used])).toEqual([
    ['fruit', 'sum', [0]],
    ['sales', 'row', [2]],
  ])
})

describe('a row of the form without a label', () => {
  /** The rows that are taken for it; those that have cells beside a label may be it. */
  const used = (text: string, mayBe = ({ figures }: RowReading) => figures.length > 0) =>
    alignRows(rowsIn(text), [salesTable()], mayBe).map((match) => match.readings)

  test('is the first that prints figures', () => {
    const text = `
      销售情况 | < | < | <
      | | |
      5 | 1 | 7 | 0`
    expect(used(text)).toEqual([[2]])
  })

  test('is an empty one where there is no other', () => {
    const text = `
      销售情况 | < | < | <
      | | |`
    expect(used(text)).toEqual([[1]])
  })

  test('is none that it may not be', () => {
    expect(used('5 | 1 | 7 | 0', () => false)).toEqual([])
  })
})
