import { expect, it } from 'vitest'
import { crosswalkOf, crosswalksOf } from '../../../../src/forms/crosswalk.js'
import { figureRows } from '../../../../src/forms/figure-rows.js'
import type { CellRange } from '../../../../src/forms/form.js'
import { officialBook } from '../../../../src/forms/official-book.js'

const book = officialBook()

const cellsOf = (id: string): string[] =>
  book.forms
    .find((form) => form.id === id)!
    .tables.flatMap((table) =>
      figureRows(table).flatMap((row) => table.columns.map((column) => `${table.id}/${row.id}/${column.id}`)),
    )

const cells = { F2019: cellsOf('F2019'), F2021: cellsOf('F2021') } as Readonly<Record<string, readonly string[]>>
const [of2019, of2021] = [cells.F2019!, cells.F2021!]

const statementOf = (cell: string) => {
  const [table, row, column] = cell.split('/')
  return crosswalkOf(book, table!, row!, column!)
}
const relationOf = (cell: string) => statementOf(cell).relation

it('says of every cell how it is related to the other form; of a cell of no form, nothing', () => {
  const stated = crosswalksOf(book)
  expect([...of2019, ...of2021].filter((cell) => !stated.includes(statementOf(cell)))).toEqual([])
  expect(relationOf('t3_requests/newReceived/total')).toBe('same')
  expect(statementOf('t2_art20_1/rules/total')).toMatchObject({ from: null, to: null })
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
  const known = ({ table, rows, columns }: CellRange, own: readonly string[]): boolean =>
    [...(rows ?? [undefined])].every((row) =>
      [...(columns ?? [undefined])].some((column) =>
        own.some((cell) => {
          const [ownTable, ownRow, ownColumn] = cell.split('/')
          return ownTable === table && (row ?? ownRow) === ownRow && (column ?? ownColumn) === ownColumn
        }),
      ),
    )
  const sides = crosswalksOf(book).flatMap(({ from, to }) => [from, to].filter((side) => side !== null))
  expect(sides.filter(({ form, range }) => !known(range, cells[form]!))).toEqual([])
})
