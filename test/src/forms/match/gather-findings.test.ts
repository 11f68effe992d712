import { expect, test } from 'vitest'
import { gatherFindings } from '../../../../src/forms/match/gather-findings.js'
import type { Entry } from '../../../../src/model/entry.js'
import { finding } from '../../../../src/model/findings/finding.js'

const table = { id: 't', title: 'T' }
const entry = (state: Entry['state']): Entry => ({ state, value: state === 'reported' ? 1 : null, raw: '', at: [] })

/** A table of one row with so many cells read and so many that show a picture. */
function gathered(reported: number, pictures: number) {
  const read = Array.from({ length: reported }, (_, index) => [`r${index}`, entry('reported')] as const)
  const unread = Array.from({ length: pictures }, (_, index) => [`p${index}`, entry('unreadable')] as const)
  const found = unread.map(([id]) => finding('cell-not-text', { where: id }, { pointer: `/t/row/${id}` }))
  return gatherFindings(table, { row: Object.fromEntries([...read, ...unread]) }, found)
}

test('a finding for each of a few cells', () => {
  expect(gathered(100, 10).map(({ pointer }) => pointer)).toEqual(
    Array.from({ length: 10 }, (_, index) => `/t/row/p${index}`),
  )
})

test('one finding for more cells of a kind, which names them all', () => {
  const found = gathered(100, 11)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ code: 'cell-not-text', severity: 'warning', pointer: '/tables/t' })
  expect(found[0]!.cells).toHaveLength(11)
})

test('one error for a table of which less than half was read', () => {
  const found = gathered(20, 30)
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([['table-unread', 'error']])
  expect(found[0]!.cells).toHaveLength(30)
})
