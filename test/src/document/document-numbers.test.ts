import { expect, test } from 'vitest'
import { documentNumbers } from '../../../src/document/document-numbers.js'
import type { Block } from '../../../src/model/extraction.js'

const numbers = (block: Block) => documentNumbers([block]).map(({ value, unit, raw }) => [value, unit, raw])
const cell = (text: string): Block => ({
  kind: 'grid',
  grid: { rows: 1, columns: 1, cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text, at: [] }] },
})

test('the numbers of running text with their units, as printed', () => {
  const text = '全年收入1,234.56万元，同比增长12.5%，受理３１１９件。'
  expect(numbers({ kind: 'paragraph', text, at: [] })).toEqual([
    [12345600, '元', '1,234.56万元'],
    [12.5, '%', '12.5%'],
    [3119, '件', '３１１９件'],
  ])
})

test.each([
  ['3,119', [[3119, null, '3,119']]],
  ['1,234.56', [[1234.56, null, '1,234.56']]],
  ['-5', [[-5, null, '-5']]],
  ['12.5%', [[12.5, '%', '12.5%']]],
  ['12.5万元', [[12.5, '万元', '12.5万元']]],
])('the number of the cell %s', (text, expected) => {
  expect(numbers(cell(text))).toEqual(expected)
})

test.each(['', '—', '38\n4', '12 34', '(1,234)', '1O', '2024年第3号'])('the cell “%s” gives no number', (text) => {
  expect(numbers(cell(text))).toEqual([])
})

test('a number of a cell names its place', () => {
  expect(documentNumbers([cell('7')])[0]).toMatchObject({ block: 0, cell: { row: 0, column: 0 } })
})
