import { expect, test } from 'vitest'
import { formBook } from '../../../src/forms/form-book.js'
import { printedSum } from '../../../src/forms/printed-sum.js'
import type { Entry } from '../../../src/model/entry.js'
import { thirdForm } from './third-form.js'

const book = formBook([thirdForm])
const blank: Entry = { state: 'blank', value: null, raw: '', at: [] }
const unreadable: Entry = { state: 'unreadable', value: null, raw: '？', at: [] }
const printed = (value: number): Entry => ({ state: 'reported', value, raw: String(value), at: [] })

/** Row `pricing` of the table whose `all` is the sum of `north` and `south`, and the total of another row. */
const report = (north: Entry, south: Entry, all: Entry, planning: Entry = blank) => ({
  book,
  form: 'F2030',
  tables: { hearings: { pricing: { north, south, all }, planning: { north: blank, south: blank, all: planning } } },
})

const at = (row: string, column: string): string => `/tables/hearings/${row}/${column}`
const total = at('pricing', 'all')

test('a printed cell stands for itself, whatever its parts are', () => {
  expect(printedSum([total], report(printed(3), printed(4), printed(9)))).toEqual({ sum: 9, cells: [total] })
})

test('a blank total stands for its printed parts', () => {
  const sum = printedSum([total], report(printed(3), printed(4), blank))
  expect(sum).toEqual({ sum: 7, cells: [at('pricing', 'north'), at('pricing', 'south')] })
  expect(printedSum([total], report(printed(3), blank, blank))?.sum).toBe(3)
})

test('several cells are added up, a blank one among them as its parts', () => {
  const both = [total, at('planning', 'all')]
  expect(printedSum(both, report(printed(3), printed(4), blank, printed(5)))?.sum).toBe(12)
  expect(printedSum(both, report(blank, blank, blank, printed(5)))).toEqual({ sum: 5, cells: [at('planning', 'all')] })
})

test('decimals add up as they are printed', () => {
  expect(printedSum([total], report(printed(0.1), printed(0.2), blank))?.sum).toBe(0.3)
})

test('there is no sum where nothing is printed', () => {
  expect(printedSum([total], report(blank, blank, blank))).toBeNull()
  expect(printedSum([at('pricing', 'north')], report(blank, printed(4), printed(4)))).toBeNull()
  expect(printedSum([], report(printed(3), printed(4), printed(7)))).toBeNull()
})

test('there is no sum where a cell, or a part of a blank total, was not read or is not there', () => {
  expect(printedSum([total], report(printed(3), printed(4), unreadable))).toBeNull()
  expect(printedSum([total], report(printed(3), unreadable, blank))).toBeNull()
  expect(printedSum([total, at('nowhere', 'all')], report(printed(3), printed(4), printed(7)))).toBeNull()
})
