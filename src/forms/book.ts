import type { Form } from './form.js'
import { type MergedTable, mergedTables } from './merged-table.js'

/** Some forms taken together: what reading, checks, dataset and review know of the tables of a report. */
export interface FormBook {
  /** Oldest first. */
  readonly forms: readonly Form[]
  /** Every table over all forms: in the order of the newest form, those that only older forms have after their neighbours. */
  readonly tables: readonly MergedTable[]
}

/** The book of `forms`, the oldest first. */
export const formBook = (forms: readonly Form[]): FormBook => ({ forms, tables: mergedTables(forms) })

/** The form of a report by its id; undefined for null, and for a form that is not in the book. */
export const formById = ({ forms }: FormBook, id: string | null): Form | undefined =>
  forms.find((form) => form.id === id)

/** The table of that id, which the book must have. */
export const tableById = ({ tables }: FormBook, id: string): MergedTable => tables.find((table) => table.id === id)!
