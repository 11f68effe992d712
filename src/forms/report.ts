import * as z from 'zod'
import { Entry } from '../model/entry.js'
import { reportSchema } from '../model/report-schema.js'
import type { FormBook } from './form-book.js'
import { officialBook } from './official-book.js'
import type { OfficialTables } from './official-tables.js'
import { perObject } from './per-object.js'

const idsOf = (things: readonly { readonly id: string }[]) => z.enum(things.map(({ id }) => id))

/** Table, row and column ids of all forms: a report may print what another form than its own prescribes. */
const tablesSchema = ({ tables }: FormBook) =>
  z.strictObject(
    Object.fromEntries(
      tables.map(({ id, rows, columns }) => [
        id,
        z.partialRecord(idsOf(rows), z.partialRecord(idsOf(columns), Entry)).optional(),
      ]),
    ),
  )

/**
 * Schema of one report as written to `reports/…json`, whose tables follow the forms of a book. Its type is that of a report on the
 * official forms, so that our own code cannot misspell their ids; reports of other books have the ids of their own forms.
 */
export const reportSchemaOf = perObject((book: FormBook) =>
  reportSchema(
    tablesSchema(book) as unknown as z.ZodType<OfficialTables>,
    book.forms.map(({ id }) => id),
    Math.max(...book.forms.flatMap(({ sections }) => sections.map(({ number }) => number))),
  ),
)

/** The schema of a report on the official forms. */
export const Report = z.lazy(() => reportSchemaOf(officialBook()))
export type Report = z.infer<typeof Report>
