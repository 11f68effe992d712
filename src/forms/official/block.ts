import type { FormColumn, FormRow, FormTable } from '../form.js'

/** How the columns of table 2 count documents, and how they count items. */
export const documents = { unit: '件', value: 'count' } as const
export const items = { unit: '项', value: 'count' } as const

/** A row of figures of table 2. */
export const blockRow = (id: string, label: string, variants: readonly string[] = []): FormRow => ({
  id,
  label,
  variants,
  figures: true,
})

/** One block of table 2: a band with its title, a header, a few rows; the form prescribes no sums in it. */
export const block = (
  id: string,
  title: string,
  columns: readonly FormColumn[],
  rows: readonly FormRow[],
): FormTable => ({ id, title, section: 2, corner: ['信息内容'], columns, rows, sums: [] })
