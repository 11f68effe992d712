import { inBothLanguages, type Words } from '../model/words.js'
import type { CellRange, Relation } from './form.js'
import type { FormBook } from './form-book.js'
import { perObject } from './per-object.js'

/** Cells of a form. */
export interface FormRange {
  readonly form: string
  readonly range: CellRange
}

/** How a quantity of one form is related to one of another; null on the side of a form that has none. */
export interface Crosswalk {
  readonly relation: Relation
  readonly from: FormRange | null
  readonly to: FormRange | null
  readonly note: Words
}

const SILENT = { zh: '', en: '' }

/** Every statement of the forms about earlier ones, those of the newest first. */
export const crosswalksOf = perObject(({ forms }: FormBook): readonly Crosswalk[] =>
  [...forms].reverse().flatMap(({ id, crosswalk = [] }) =>
    crosswalk.map(({ relation, from, to, note = SILENT }) => ({
      relation,
      from,
      to: to && { form: id, range: to },
      note: inBothLanguages(note),
    })),
  ),
)

/** What holds of a cell of which no form says anything: all forms that have it ask for the same. */
const UNCHANGED: Crosswalk = { relation: 'same', from: null, to: null, note: SILENT }

/** The first statement about a cell. */
export const crosswalkOf = (book: FormBook, table: string, row: string, column: string): Crosswalk =>
  crosswalksOf(book).find(({ from, to }) =>
    [from, to].some((side) => side !== null && covers(side.range, table, row, column)),
  ) ?? UNCHANGED

const covers = ({ table, rows, columns }: CellRange, ...[own, row, column]: [string, string, string]): boolean =>
  table === own && (rows?.includes(row) ?? true) && (columns?.includes(column) ?? true)
