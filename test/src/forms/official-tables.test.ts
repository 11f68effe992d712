import { expect, test } from 'vitest'
import { figureRows } from '../../../src/forms/figure-rows.js'
import { officialBook } from '../../../src/forms/official-book.js'
import type { ColumnId, OfficialCell, OfficialPointer, RowId, TableId } from '../../../src/forms/official-tables.js'
import { printed, sampleReport } from '../sample-report.js'

test('a misspelt table, row or column is no type, in a pointer as in a path into a report', () => {
  const right: OfficialPointer = '/tables/t3_requests/newReceived/total'
  // @ts-expect-error a table that no form has
  const table: TableId = 't3_requets'
  // @ts-expect-error a row that the table has not
  const row: RowId<'t3_requests'> = 'newRecieved'
  // @ts-expect-error a row that only heads others
  const heading: RowId<'t3_requests'> = 'result'
  // @ts-expect-error a column of another table
  const column: ColumnId<'t3_requests'> = 'inForce'
  // @ts-expect-error a cell whose row is of another table
  const cell: OfficialCell = { table: 't4_review_litigation', row: 'granted', column: 'review.total' }
  // @ts-expect-error a pointer with a letter too few
  const pointer: OfficialPointer = '/tables/t3_requests/newReceived/totl'
  expect([right, table, row, heading, column, cell, pointer]).toHaveLength(7)

  const { tables } = sampleReport({ tables: { t3_requests: { newReceived: { total: printed(5) } } } })
  expect(tables.t3_requests?.newReceived?.total?.value).toBe(5)
  // @ts-expect-error a table that no form has
  expect(tables.t3_requets).toBeUndefined()
  // @ts-expect-error a row that the table has not
  expect(tables.t3_requests?.newRecieved).toBeUndefined()
  // @ts-expect-error a column that the table has not
  expect(tables.t3_requests?.newReceived?.totl).toBeUndefined()
})

test('the ids of types are those of the forms', () => {
  const ids = officialBook().tables.map(({ id }) => id)
  const typed: Readonly<Record<TableId, true>> = {
    t2_art20_1: true,
    t2_art20_5: true,
    t2_art20_6: true,
    t2_art20_8: true,
    t2_art20_9: true,
    t3_requests: true,
    t4_review_litigation: true,
  }
  expect(Object.keys(typed)).toEqual(ids)
  const [newest] = [...officialBook().forms].reverse()
  expect(figureRows(newest!.tables.find(({ id }) => id === 't4_review_litigation')!).map(({ id }) => id)).toEqual([
    'cases' satisfies RowId<'t4_review_litigation'>,
  ])
})
