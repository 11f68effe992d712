import * as z from 'zod'
import { UsageError } from '../model/usage-error.js'
import type { Form } from './form.js'
import { formSchema } from './form-schema.js'
import { type MergedTable, mergedTables } from './merged-table.js'

/**
 * Some forms taken together: reading, checks, dataset and review are handed one. What they derive from it is made when it is first
 * asked for, and kept with it.
 */
export interface FormBook {
  /** Oldest first. */
  readonly forms: readonly Form[]
  /** Every table over all forms: in the order of the newest form, those that only older forms have after their neighbours. */
  readonly tables: readonly MergedTable[]
}

/**
 * The book of some forms, the oldest first. Make it once and hand it to every call: what is derived from it is kept with it. Throws
 * `UsageError` for what is no form (the message says where and why), for two of one id, and where two forms
 * count a column of one table in different ways.
 */
export function formBook(forms: readonly Form[]): FormBook {
  const checked = forms.map(checkedForm)
  const twice = checked.find(({ id }, index) => checked.findIndex((form) => form.id === id) !== index)
  if (twice) throw new UsageError(`Two forms have the id ${twice.id}.`)
  const book = { forms: checked, tables: mergedTables(checked) }
  for (const table of book.tables) refuseMixedMeasures(table)
  return book
}

function checkedForm(form: Form, index: number): Form {
  const { error } = formSchema.safeParse(form)
  if (!error) return form
  const [{ path, message }] = error.issues as [z.core.$ZodIssue]
  const place = path.length === 0 ? 'it' : z.core.toDotPath(path)
  throw new UsageError(`Form ${form?.id ?? index + 1} cannot be used: ${place}: ${message}.`)
}

function refuseMixedMeasures({ id, versions }: MergedTable): void {
  const known = new Map<string, string>()
  for (const [form, { columns }] of versions) {
    for (const { id: column, value, unit } of columns) {
      const measure = `${value} ${unit ?? ''}`
      if ((known.get(column) ?? measure) !== measure) {
        throw new UsageError(
          `Column ${column} of ${id} has another unit or value in ${form}; give it another id there.`,
        )
      }
      known.set(column, measure)
    }
  }
}

/** The form of a report by its id; undefined for null, and for a form that is not in the book. */
export const formById = ({ forms }: FormBook, id: string | null): Form | undefined =>
  forms.find((form) => form.id === id)

/** The table of that id, which the book must have. */
export const tableById = ({ tables }: FormBook, id: string): MergedTable => tables.find((table) => table.id === id)!
