import * as z from 'zod'
import { Entry } from '../model/entry.js'
import { reportSchema } from '../model/report-schema.js'
import type { FormBook } from './book.js'
import { officialBook } from './official-book.js'
import { perObject } from './per-object.js'

/** The official tables of a report by table id, row id and column id. */
type Tables = Record<string, Record<string, Record<string, Entry>> | undefined>

const idsOf = (things: readonly { readonly id: string }[]) => z.enum(things.map(({ id }) => id))

/** Table, row and column ids of all forms: a report may print what another form than its own prescribes. */
const tablesSchema = ({ tables }: FormBook): z.ZodType<Tables> =>
  z.strictObject(
    Object.fromEntries(
      tables.map(({ id, rows, columns }) => [
        id,
        z.partialRecord(idsOf(rows), z.partialRecord(idsOf(columns), Entry)).optional(),
      ]),
    ),
  ) as unknown as z.ZodType<Tables>

/** Schema of one report as written to `reports/…json`, whose tables follow the forms of a book. */
export const reportSchemaOf = perObject((book: FormBook) =>
  reportSchema(
    tablesSchema(book),
    book.forms.map(({ id }) => id),
  ),
)

/** The same for the official forms. */
export const Report = z.lazy(() => reportSchemaOf(officialBook()))
export type Report = z.infer<typeof Report>
