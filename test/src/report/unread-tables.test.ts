import { expect, test } from 'vitest'
import type { ReadTable } from '../../../src/forms/match/read-table.js'
import type { Entry } from '../../../src/model/entry.js'
import { finding } from '../../../src/model/findings/finding.js'
import { unreadTables } from '../../../src/report/unread-tables.js'

const entry = (state: Entry['state']): Entry => ({ state, value: state === 'reported' ? 1 : null, raw: '', at: [] })

/** A table of one row with so many cells read and so many not, each with a finding. */
function findingsOf(read: number, unread: number) {
  const cells = [
    ...Array.from({ length: read }, (_, index) => [`r${index}`, entry('reported')] as const),
    ...Array.from({ length: unread }, (_, index) => [`u${index}`, entry('unreadable')] as const),
  ]
  const table = { table: { id: 't', title: 'T' }, rows: { row: Object.fromEntries(cells) } } as unknown as ReadTable
  const found = Array.from({ length: unread }, (_, index) =>
    finding('cell-unreadable', { where: `u${index}`, raw: '' }, { pointer: `/tables/t/row/u${index}` }),
  )
  return unreadTables([table], found)
}

test('one error for a table of which less than half was read, which names the rest', () => {
  const found = findingsOf(20, 30)
  expect(found.map(({ code, severity, pointer }) => [code, severity, pointer])).toEqual([
    ['table-unread', 'error', '/tables/t'],
  ])
  expect(found[0]!.cells).toHaveLength(30)
})

test('the cells by themselves where at least half was read, or only a few were not', () => {
  expect(findingsOf(30, 30).every(({ code }) => code === 'cell-unreadable')).toBe(true)
  expect(findingsOf(1, 10)).toHaveLength(10)
})
