import * as z from 'zod'
import { severities } from '../model/findings/finding-kind.js'
import { TableMentions } from './table-mentions.js'

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()

/** Ids are part of JSON Pointers and of names of files and fields. */
const Id = z
  .string()
  .regex(/^\w[\w.-]*$/, 'an id is made of letters, digits, _ . and -, and begins with none of the last two')
  .describe('Letters, digits, _ . and -')

const MonthDay = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a day is written MM-DD')

/** A sentence in Chinese; where the English is left out, English texts have the Chinese. */
const Sentence = z.strictObject({ zh: z.string(), en: z.string().optional() })

/** What a figure is about, where a rule asks whether it is likely for the organ that reports it. */
const About = z
  .enum(['rule-making', 'enforcement', 'fees'])
  .optional()
  .describe('What the figures are about, where a rule asks whether they are likely for the organ that reports them')

const columnShape = {
  id: Id,
  header: list(z.string()).describe('Official header texts from the outermost spanner down to its own'),
  variants: list(z.string()).optional().describe('Other wordings of the innermost header that are in use'),
  about: About,
}

/** A column by how its figures are written. */
export const FormColumn = z.discriminatedUnion('value', [
  z.strictObject({
    ...columnShape,
    value: z.literal('count').describe('A whole number, not below zero'),
    unit: z.string(),
    stock: z
      .literal(true)
      .optional()
      .describe('It counts what there is at the end of the year, not what was done in it'),
  }),
  z.strictObject({
    ...columnShape,
    value: z.literal('change').describe('A whole number with its sign'),
    unit: z.string(),
    changes: Id.optional().describe('The column that it is the change of since'),
  }),
  z.strictObject({
    ...columnShape,
    value: z.literal('money').describe('An amount of money'),
    unit: z.enum(['元', '万元']).nullable().describe('Null where each cell has to say it'),
  }),
])

/** A row of the stub. */
export const FormRow = z.strictObject({
  id: Id,
  label: z.string().describe('Official label, ordinal included; empty where the form prints none'),
  group: Id.optional().describe('The row that heads it together with others'),
  variants: list(z.string()).optional().describe('Other wordings of the label that are in use'),
  figures: z.boolean().optional().describe('False for a row that heads others and has no figures of its own'),
  silent: z.literal(true).optional().describe('Its label says nothing about the rows that it heads'),
  about: About,
})

const along = {
  rule: Id.describe('Id of the rule; the same in all forms and tables that have it'),
  across: z
    .enum(['rows', 'columns'])
    .describe(
      '`rows`: it holds in every row, and the names are columns; `columns`: in every column, and they are rows',
    ),
  left: list(Id).describe('Rows or columns, as `across` says'),
  right: list(Id).describe('Rows or columns, as `across` says'),
}

/** A sum that the form prescribes: the cells named in `left` add up to those named in `right`. */
export const SumRule = z.strictObject({
  ...along,
  why: Sentence.optional().describe('Why it has to hold, for the message'),
  filled: z.literal(true).optional().describe('Both sides are to be filled in: a total without its parts is an error'),
})

/** A relation between cells that is no sum; a side without names is zero. */
export const RelationRule = z.strictObject({
  ...along,
  is: z.enum(['>=', '<=']),
  severity: z.enum(severities),
  says: z.string().optional().describe('What has to hold, in one sentence for the documentation'),
  why: Sentence.describe('Why it has to hold, for the message'),
})

export const FormTable = z.strictObject({
  id: Id,
  title: z.string().describe('The band over a block, or the section heading over a table of its own'),
  section: z.int().positive().describe('The number of its section'),
  corner: list(z.string()).optional().describe('What the corner of the stub says'),
  columns: list(FormColumn).describe('In the order of the print'),
  rows: list(FormRow).describe('In the order of the print'),
  sums: list(SumRule).optional().describe('Where `left` adds up to `right`'),
  relations: list(RelationRule).optional().describe('Where `left` is at least, or at most, `right`'),
  mentions: TableMentions.optional().describe('How running text speaks of its cells'),
  filled: z.literal(true).optional().describe('No report leaves it empty'),
})

/** What a section is about, where its text is read for something. */
export const sectionTopics = ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'fees'] as const

export const FormSection = z.strictObject({
  number: z.int().positive().describe('From 1, without gaps'),
  title: z.string(),
  variants: list(z.string()).optional().describe('Other wordings of the heading that are in use'),
  topic: z.enum(sectionTopics).optional().describe('What its text is read for'),
  opens: list(z.string()).optional().describe('Topics of the mentions that its text speaks of without saying so'),
  asks: z
    .enum(['supervision', 'fees'])
    .optional()
    .describe('What it has to say: of appraisal, public review and accountability; of the fees for processing'),
})

const CellRange = z.strictObject({
  table: Id,
  rows: list(Id).optional().describe('All rows where they are left out'),
  columns: list(Id).optional().describe('All columns where they are left out'),
})

/**
 * How a quantity of an earlier form is related to one of this form. `same`: one series; `split`: one series, the parts of this
 * form added up; `close`, `related`, `different`: two quantities that are easily mistaken for one, never one series;
 * `dropped`, `added`: only one of the two forms asks for it.
 */
export const relations = ['same', 'split', 'close', 'related', 'different', 'dropped', 'added'] as const

/** One statement of the crosswalk. */
export const Crossing = z.strictObject({
  relation: z.enum(relations),
  from: z
    .strictObject({ form: Id, range: CellRange })
    .nullable()
    .describe('Cells of an earlier form; null where it has none'),
  to: CellRange.nullable().describe('Cells of this form; null where it has none'),
  note: Sentence.optional().describe('What changes'),
})

/** A figure of a report that tables of reports show: a cell, or the sum of several. */
export const Headline = z.strictObject({
  name: z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a name is one word in camelCase'),
  says: z.string().describe('What it is and its unit, for the codebook'),
  cells: list(z.string()).describe('The cells that it is the sum of, as table/row/column'),
  charted: z.literal(true).optional().describe('It is among the figures that a chart over the years begins with'),
})

/** A form: stated once, everything else derives from it. Plain data. */
export const Form = z.strictObject({
  id: Id,
  basis: z.string().optional().describe('The document that prescribes it'),
  titles: list(z.string())
    .optional()
    .describe('Titles of its reports, as regular expressions over text without white space'),
  years: z
    .strictObject({ from: z.int().optional(), to: z.int().optional() })
    .optional()
    .describe('The first and the last year whose reports are on it'),
  deadline: z
    .strictObject({ departments: MonthDay, governments: MonthDay })
    .optional()
    .describe('The last day on which its reports are published, in the year after that of the report'),
  sections: list(FormSection).describe('In the order of the print'),
  tables: list(FormTable).describe('In the order of the print'),
  headlines: list(Headline).optional().describe('The figures that overviews of many reports show'),
  crosswalk: list(Crossing)
    .optional()
    .describe('How its cells are related to those of earlier forms; of several statements the first holds'),
  labels: z
    .strictObject({ en: z.record(z.string(), z.string()) })
    .optional()
    .describe('Its titles, labels and headers in other languages, by the Chinese; what is left out stays Chinese'),
})

export type FormColumn = z.infer<typeof FormColumn>
/** How the figures of a column are written, and in which unit; a unit of null is for the cell itself to say. */
export type Measure =
  | { readonly value: 'count' | 'change'; readonly unit: string }
  | { readonly value: 'money'; readonly unit: '元' | '万元' | null }
export type FormRow = z.infer<typeof FormRow>
export type SumRule = z.infer<typeof SumRule>
export type RelationRule = z.infer<typeof RelationRule>
export type FormTable = z.infer<typeof FormTable>
export type FormSection = z.infer<typeof FormSection>
export type SectionTopic = (typeof sectionTopics)[number]
export type CellRange = z.infer<typeof CellRange>
export type Relation = (typeof relations)[number]
export type Crossing = z.infer<typeof Crossing>
export type Headline = z.infer<typeof Headline>
export type Form = z.infer<typeof Form>
