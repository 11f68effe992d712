import * as z from 'zod'
import { Finding } from './finding.js'
import { Locator } from './locator.js'

const LocatedText = z.strictObject({ text: z.string(), at: z.array(Locator) })

const ReportCell = z.strictObject({
  row: z.int().nonnegative().describe('Zero-based'),
  column: z.int().nonnegative().describe('Zero-based'),
  rowSpan: z.int().positive(),
  columnSpan: z.int().positive(),
  text: z.string(),
  at: z.array(Locator),
})

const ReportGrid = z.strictObject({
  rows: z.int().nonnegative(),
  columns: z.int().nonnegative(),
  tables: z.array(z.string()).describe('Ids of the official tables that stand in this grid'),
  cells: z.array(ReportCell),
})

const Section = z.strictObject({
  number: z.int().min(1).max(6),
  heading: z.string().describe('As printed'),
  paragraphs: z.array(LocatedText),
  grids: z.array(z.int().nonnegative()).describe('Indexes into `grids`'),
})

const Contact = z.strictObject({
  address: z.string().nullable(),
  postcode: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
})

const Period = z.strictObject({ from: z.iso.date(), to: z.iso.date() })

/** Schema of a report around the schema of its official tables, which the forms derive. */
export const reportSchema = <Tables extends z.ZodType>(tables: Tables, forms: readonly [string, ...string[]]) =>
  z.strictObject({
    schema: z.literal('nianbao/report/1'),
    source: z.strictObject({
      path: z.string(),
      sha256: z.string(),
      bytes: z.int().nonnegative(),
      format: z.enum(['pdf', 'html', 'docx', 'text']),
      pages: z.int().positive().nullable(),
      url: z.string().nullable(),
    }),
    made: z.strictObject({ program: z.string(), rules: z.string(), engine: z.string().nullable() }),
    title: z.string().nullable(),
    agency: z.strictObject({ name: z.string().nullable() }),
    year: z.int().nullable(),
    form: z.enum(forms).nullable().describe('The official form that the tables follow, told by their wording'),
    period: Period.nullable(),
    contact: Contact,
    preamble: z.array(LocatedText).describe('Paragraphs before the first section, the title left out'),
    sections: z.array(Section),
    tables,
    grids: z.array(ReportGrid),
    findings: z.array(Finding),
  })

export type LocatedText = z.infer<typeof LocatedText>
export type Section = z.infer<typeof Section>
export type Contact = z.infer<typeof Contact>
export type Period = z.infer<typeof Period>
export type ReportGrid = z.infer<typeof ReportGrid>
