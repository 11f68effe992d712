import { rowPrinting, type Sheet } from './sheet.js'
import type { PageEnd } from './table-pieces.js'

/** A page end in table 3 before the row `id`, and none in the other tables. */
export const endBefore =
  (id: string) =>
  (sheet: Sheet): PageEnd[] =>
    sheet.id === 't3' ? [{ row: rowPrinting(sheet, id) }] : []
