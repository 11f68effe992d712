import { normalizeLabel } from '../../normalizers/label/normalize-label.js'
import { officialForms as forms } from '../../src/forms/official-book.js'

/** What one row or column of a table may be called. */
export interface LabelEntry {
  readonly id: string
  /** As the form and its variants print it. */
  readonly printed: readonly string[]
  readonly normalised: readonly string[]
}

/** The rows of one table of one form, or its innermost headers: labels that must not be mistaken for each other. */
export interface LabelSet {
  readonly name: string
  readonly entries: readonly LabelEntry[]
}

const entry = (id: string, printed: readonly string[]): LabelEntry => ({
  id,
  printed,
  normalised: [...new Set(printed.map(normalizeLabel))],
})

/** Entries of one name (the columns of table 4 come three times) are one. */
function merged(entries: readonly (readonly [string, readonly string[]])[]): LabelEntry[] {
  const byId = new Map<string, string[]>()
  for (const [id, printed] of entries) byId.set(id, [...new Set([...(byId.get(id) ?? []), ...printed])])
  return [...byId].map(([id, printed]) => entry(id, printed))
}

/** All labels of the official forms, set by set. */
export const labelSets: readonly LabelSet[] = forms.flatMap((form) => [
  ...form.tables.map((table) => ({
    name: `${form.id} ${table.id} rows`,
    entries: merged(
      table.rows
        .filter(({ label }) => label !== '')
        .map((row) => [row.id, [row.label, ...(row.variants ?? [])]] as const),
    ),
  })),
  ...form.tables.map((table) => ({
    name: `${form.id} ${table.id} columns`,
    entries: merged(
      table.columns.map(({ header, variants }) => [header.at(-1)!, [header.at(-1)!, ...(variants ?? [])]] as const),
    ),
  })),
  { name: `${form.id} titles`, entries: merged(form.tables.map(({ title }) => [title, [title]] as const)) },
])
