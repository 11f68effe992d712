import { expect, test } from 'vitest'
import { tableById } from '../../../../src/forms/form-book.js'
import { readEntry } from '../../../../src/forms/match/read-entry.js'
import { officialBook } from '../../../../src/forms/official-book.js'
import type { Cell } from '../../../../src/model/grid.js'

const column = tableById(officialBook(), 't3_requests').columns[0]!

const read = (cell: Partial<Cell>) => {
  const { state, value, candidate, candidates, note } = readEntry(
    { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '', at: [], ...cell },
    column,
  ).entry
  return { state, value, candidate, candidates, note }
}

test('a picture in an empty cell is no blank', () => {
  expect(read({ ink: 'picture' })).toMatchObject({ state: 'unreadable', value: null, candidate: undefined })
})

test('a picture beside digits may be one of them', () => {
  expect(read({ text: '12', ink: 'picture' })).toMatchObject({ state: 'unreadable', value: null, candidate: 12 })
})

test('a raised mark is a note beside the number', () => {
  expect(read({ text: '12', note: '1' })).toMatchObject({ state: 'reported', value: 12, note: '1' })
})

test('two lines in a cell are two figures', () => {
  expect(read({ text: '38\n4' })).toMatchObject({ state: 'unreadable', value: null, candidates: [38, 4] })
})
