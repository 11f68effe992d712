import { expect, it } from 'vitest'
import { figureRows } from '../../../../src/forms/form.js'
import { type CellRange, crossingOf, crosswalk } from '../../../../src/forms/official/crosswalk.js'
import { officialForms as forms } from '../../../../src/forms/official-book.js'

const cellsOf = (id: string): string[] =>
  forms
    .find((form) => form.id === id)!
    .tables.flatMap((table) =>
      figureRows(table).flatMap((row) => table.columns.map((column) => `${table.id}/${row.id}/${column.id}`)),
    )

const [of2019, of2021] = [cellsOf('F2019'), cellsOf('F2021')]

const relationOf = (cell: string) => {
  const [table, row, column] = cell.split('/')
  return crossingOf(table!, row!, column!)?.relation
}

it('says of every cell how it stands to the other form, and of no other', () => {
  expect([...of2019, ...of2021].filter((cell) => relationOf(cell) === undefined)).toEqual([])
  expect(crossingOf('t3_requests', 'newReceived', 'total')?.relation).toBe('same')
  expect(crossingOf('t2_art20_1', 'rules', 'total')).toBeUndefined()
})

it('calls the same what both forms ask for under one id, and nothing else', () => {
  const both = of2019.filter((cell) => of2021.includes(cell))
  expect([...new Set(both.map(relationOf))]).toEqual(['same'])
  const one = [...of2019, ...of2021].filter((cell) => !both.includes(cell))
  expect(one.filter((cell) => relationOf(cell) === 'same')).toEqual([])
})

it('calls dropped what only the form of 2019 has, added what only that of 2021 has', () => {
  expect(of2021.filter((cell) => relationOf(cell) === 'dropped')).toEqual([])
  expect(of2019.filter((cell) => relationOf(cell) === 'added')).toEqual([])
})

it('names rows and columns that its forms have', () => {
  const known = ({ table, rows, columns }: CellRange, cells: readonly string[]): boolean =>
    [...(rows ?? [undefined])].every((row) =>
      [...(columns ?? [undefined])].some((column) =>
        cells.some((cell) => {
          const [ownTable, ownRow, ownColumn] = cell.split('/')
          return ownTable === table && (row ?? ownRow) === ownRow && (column ?? ownColumn) === ownColumn
        }),
      ),
    )
  const unknown = crosswalk.filter(
    ({ F2019, F2021 }) => (F2019 && !known(F2019, of2019)) || (F2021 && !known(F2021, of2021)),
  )
  expect(unknown).toEqual([])
})
