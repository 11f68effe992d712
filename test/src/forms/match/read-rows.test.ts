import { describe, expect, test } from 'vitest'
import { readRows } from '../../../../src/forms/match/read-rows.js'
import { textGrids } from '../../../layouts/text-grids.mjs'
import { oldBook } from './fruit-form.js'

/** Each row as `groups > label: figures`, `words only` where it has no figure. */
const taken = (text: string): string[] =>
  readRows(textGrids(text), oldBook).readings.map(({ groups, label, figures, wordsOnly }) => {
    const name = [...groups.toReversed(), label].join(' > ')
    return wordsOnly ? `${name}, words only` : `${name}: ${figures.map((cell) => cell.text || '_').join(' ')}`
  })

test.each<[name: string, text: string, rows: readonly string[]]>([
  ['a label and its figures', '水蜜桃 | 1 | | 3', ['水蜜桃: 1 _ 3']],
  [
    'a group beside several rows, which names none of them',
    `
    核果类 | 水蜜桃   | 1 | 2
    ^      | 余下各种 | 3 | 4`,
    ['核果类 > 水蜜桃: 1 2', '核果类 > 余下各种: 3 4'],
  ],
  [
    'a group beside a row whose own label is empty',
    `
    核果类 | 水蜜桃 | 1 | 2
    ^      |        | 3 | 4`,
    ['核果类 > 水蜜桃: 1 2', '核果类 > : 3 4'],
  ],
  ['a number before the label, which is none of the figures', '1 | 水蜜桃 | 5 | 6', ['水蜜桃: 5 6']],
  ['a unit in a cell of its own', '水蜜桃 | 件 | 5 | 6', ['水蜜桃: 5 6']],
  ['words behind the figures', '水蜜桃 | 5 | 6 | 见附件', ['水蜜桃: 5 6 见附件']],
  ['the words for nothing, which are figures', '水蜜桃 | 无 | / | —', ['水蜜桃: 无 / —']],
  ['a header', '品种 | 坡地 | 河滩边', ['品种 > 坡地 > 河滩边, words only']],
  ['an empty row', ' | | ', [', words only']],
  ['the numbers of the columns', '1 | 2 | 3 | 4 | 5', [', words only']],
  ['four figures that count up, which may be figures', '1 | 2 | 3 | 4', [': 1 2 3 4']],
])('%s', (_, text, rows) => {
  expect(taken(text)).toEqual(rows)
})

describe('a row without a label', () => {
  test('has its figures from the column on that they begin in elsewhere', () => {
    const rows = taken(`
      核果类 | 水蜜桃 | 1 | 2
             |        | 3 | 4`)
    expect(rows[1]).toBe(': 3 4')
  })

  test('keeps what stands in the stub and is not empty', () => {
    const rows = taken(`
      核果类 | 水蜜桃 | 1 | 2
      9      |        | 3 | 4`)
    expect(rows[1]).toBe(': 9 3 4')
  })
})

test('rows are told by their grid and their place in it, and what they print is counted', () => {
  const { readings } = readRows(textGrids('水蜜桃 | 1 | | 3\n\n品种 | 坡地\n总收成 | 0'), oldBook)
  expect(readings.map(({ grid, row, printed }) => [grid, row, printed])).toEqual([
    [0, 0, 2],
    [1, 0, 0],
    [1, 1, 1],
  ])
})
