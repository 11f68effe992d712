import * as z from 'zod'
import { Entry } from '../model/entry.js'
import { reportSchema } from '../model/report-schema.js'
import { figureRows } from './form.js'
import { forms } from './index.js'

const idsOf = (ids: readonly string[]) => z.enum(ids as [string, ...string[]])

/** Table, row and column ids of all forms: a report may print what another form than its own prescribes. */
function tablesSchema() {
  const shape: Record<string, z.ZodOptional<z.ZodType<Record<string, Record<string, Entry>>>>> = {}
  for (const id of new Set(forms.flatMap((form) => form.tables.map((table) => table.id)))) {
    const versions = forms.flatMap((form) => form.tables.filter((table) => table.id === id))
    const rows = idsOf([...new Set(versions.flatMap((table) => figureRows(table).map((row) => row.id)))])
    const columns = idsOf([...new Set(versions.flatMap((table) => table.columns.map((column) => column.id)))])
    shape[id] = z.partialRecord(rows, z.partialRecord(columns, Entry)).optional() as never
  }
  return z.strictObject(shape)
}

const formIds = forms.map((form) => form.id) as [string, ...string[]]

/** Schema of one report as written to `reports/…json`. */
export const Report = reportSchema(tablesSchema(), formIds)
export type Report = z.infer<typeof Report>
