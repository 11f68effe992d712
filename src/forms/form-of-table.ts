import type { MergedTable } from './merged-table.js'

/** What a report says of the forms that it follows. */
export interface StatedForms {
  readonly form: string | null
  /** By table id, where a table follows another form than the report. */
  readonly tableForms?: Readonly<Record<string, string>> | undefined
}

/**
 * Id of the form whose version of a table a report prints. It was decided when the table was read; where a report does not say
 * it, and its own form has no such table, it is the newest that has.
 */
export function formOfTable({ id, versions }: MergedTable, { form, tableForms }: StatedForms): string {
  const stated = tableForms?.[id] ?? form
  return stated !== null && versions.has(stated) ? stated : [...versions.keys()].at(-1)!
}
