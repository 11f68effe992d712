import { expect, test } from 'vitest'
import { officialForms } from '../../../src/forms/official-book.js'
import { extractReport } from '../../../src/index.js'
import type { Cell, Grid } from '../../../src/model/grid.js'
import { randomFrom } from '../../drawn/random.js'
import { judge } from '../judge.js'
import { PLANTED_HEADINGS, PLANTED_TITLE, plantedTables } from '../planted-tables.js'

const written = ({ rows, cells }: Grid, textOf: (cell: Cell) => string): string => {
  const row = (index: number): string =>
    cells
      .filter((cell) => cell.row === index)
      .sort((a, b) => a.column - b.column)
      .map((cell) => `<td rowspan="${cell.rowSpan}" colspan="${cell.columnSpan}">${textOf(cell)}</td>`)
      .join('')
  return `<table>${Array.from({ length: rows }, (_, index) => `<tr>${row(index)}</tr>`).join('')}</table>`
}

/** Style sheets in other files may hide one of two copies of a table, and nothing tells which. */
const cases = officialForms.flatMap((form) => [0, 1, 2].map((table) => [form.id, table + 2, form, table] as const))

test.each(cases)('%s: each cell in which two copies of table %i differ is named', async (_, __, form, changed) => {
  const { grids, printed } = plantedTables(form, randomFrom(7), {}, (text) => text)
  const other = ({ text }: Cell): string => (/^\d+$/.test(text) ? String(Number(text) + 3) : text)
  const tables = grids.map((grid, table) => {
    const copy = table === changed ? `<div class="mobile">${written(grid, other)}</div>` : ''
    return `<p>${PLANTED_HEADINGS[table + 1]}</p>${copy}${written(grid, ({ text }) => text)}`
  })
  const page = `<!DOCTYPE html><meta charset="utf-8"><link rel="stylesheet" href="a.css"><h1>${PLANTED_TITLE}</h1>${tables.join('')}`
  const faults = judge(await extractReport(new TextEncoder().encode(page)), printed).map(({ fault }) => fault)
  expect(new Set(faults)).toEqual(new Set(['unread']))
})
