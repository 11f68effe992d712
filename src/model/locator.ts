import * as z from 'zod'

/** A place on a page: `page` counts from 1; `box` is [left, top, right, bottom] in points from the top left of the page as displayed. */
export const PagePlace = z.strictObject({
  page: z.int().positive(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
})

/** A table cell of the source document: the nth table element, its nth row, its nth cell, each counted from 1. */
export const TablePlace = z.strictObject({
  table: z.int().positive(),
  row: z.int().positive(),
  cell: z.int().positive(),
})

/** The nth paragraph of the source document, counted from 1. */
export const ParagraphPlace = z.strictObject({ paragraph: z.int().positive() })

/** A piece of a line of text: `line` counts from 1, `from` and `to` count UTF-16 units from 0, `to` is exclusive. */
export const LinePlace = z.strictObject({
  line: z.int().positive(),
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
})

/** Where something is in the source document; it can be looked up there without this program. */
export const Locator = z.union([PagePlace, TablePlace, ParagraphPlace, LinePlace])

export type PagePlace = z.infer<typeof PagePlace>
export type TablePlace = z.infer<typeof TablePlace>
export type LinePlace = z.infer<typeof LinePlace>
export type Locator = z.infer<typeof Locator>

/** The page a locator names, or null where its source has none. */
export const pageOf = (place: Locator): number | null => ('page' in place ? place.page : null)
