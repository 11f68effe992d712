import { textGrids } from './text-grids.mjs'

/** What the tables of a text say: each cell that has a value or is blank by its pointer, and what is to be said about them. */
export async function readTables(text, forms, load) {
  const { formBook } = await load('src/forms/form-book.js')
  const { matchTables } = await load('src/forms/match/match-tables.js')
  const { tables, findings } = matchTables(textGrids(text), formBook(forms))
  const said = {}
  for (const { table, rows } of tables) {
    for (const [row, cells] of Object.entries(rows)) {
      for (const [column, { state, value }] of Object.entries(cells)) {
        if (state !== 'missing') said[`${table.id}/${row}/${column}`] = value ?? state
      }
    }
  }
  for (const { code, pointer } of findings) if (code !== 'table-missing') said[`${code} ${pointer ?? ''}`.trim()] = true
  return said
}
