import * as z from 'zod'
import { formats } from './extraction.js'
import { FindingSchema } from './findings/finding-schema.js'
import { InkKind } from './hidden-reason.js'
import { Locator } from './locator.js'
import { ProseFigure } from './prose-figure.js'

const LocatedText = z.strictObject({ text: z.string(), at: z.array(Locator) })

const ReportCell = z.strictObject({
  row: z.int().nonnegative().describe('Zero-based'),
  column: z.int().nonnegative().describe('Zero-based'),
  rowSpan: z.int().positive(),
  columnSpan: z.int().positive(),
  text: z.string(),
  at: z.array(Locator),
  note: z.string().exactOptional().describe('Small marks raised or lowered beside the text'),
  ink: InkKind.exactOptional().describe('What the cell shows that is no text'),
  statedFor: InkKind.exactOptional().describe('What the text, or a part of it, stands for in the file'),
})

const ReportGrid = z.strictObject({
  rows: z.int().nonnegative(),
  columns: z.int().nonnegative(),
  tables: z.array(z.string()).describe('Ids of the official tables that stand in this grid'),
  cells: z.array(ReportCell),
})

const sectionUpTo = (last: number) =>
  z.strictObject({
    number: z.int().min(1).max(last),
    heading: z.string().describe('As printed'),
    paragraphs: z.array(LocatedText),
    grids: z.array(z.int().nonnegative()).describe('Indexes into `grids`'),
  })

/** What the text calls the kinds of organisations that report. */
export const AgencyKind = z.enum([
  'government',
  'governmentOffice',
  'department',
  'township',
  'subdistrict',
  'parkCommittee',
  'verticalAgency',
  'publicInstitution',
  'enterprise',
  'party',
  'judiciary',
  'association',
])

export const AdministrativeLevel = z.enum(['national', 'province', 'prefecture', 'county', 'township'])

/** A division of the country down to the county, as a table of its codes lists it. */
const Region = z.strictObject({
  name: z.string(),
  code: z
    .string()
    .regex(/^\d{6}$/)
    .describe('GB/T 2260'),
  path: z.array(z.string()).describe('From the province down to the division itself'),
  table: z.string().describe('Name and vintage of the table that lists it'),
})

const Agency = z.strictObject({
  name: z.string().nullable().describe('As printed'),
  normalized: z.string().nullable().describe('The name in the form in which names are compared'),
  kind: AgencyKind.nullable(),
  level: AdministrativeLevel.nullable().describe('The level of government that it belongs to'),
  region: Region.nullable().describe(
    'The smallest division known that it belongs to; null where the text fits several',
  ),
  township: z.string().nullable().describe('The town, township or subdistrict in its name'),
  candidates: z.array(Region).describe('The divisions that fit where `region` is null'),
})

const EvidenceSource = z.enum(['title', 'text', 'page', 'metadata', 'sidecar', 'name'])

/** One statement of the document, or of what came with it, about a field of the report. */
const Evidence = z.strictObject({
  pointer: z.string().describe('JSON Pointer of the field: /agency/name, /year, /period, /published, /contact/phone …'),
  value: z.union([z.string(), z.number()]).describe('What is stated; a period as from/to'),
  source: EvidenceSource.describe(
    'title: the printed title; text: running text; page: a line of metadata on the page; metadata: that of the file; sidecar: notes beside the file; name: its name',
  ),
  text: z.string().describe('The words that state it, as printed'),
  at: z.array(Locator),
})

const CitedDocument = z.strictObject({
  title: z.string().nullable().describe('Without the book title marks'),
  number: z.string().nullable().describe('In the official writing: 国办函〔2020〕109号, 国务院令第711号'),
  text: z.string().describe('As printed'),
  at: z.array(Locator),
})

const ProcessingFee = z.strictObject({
  charged: z.boolean().describe('False where the text says that none was charged'),
  cases: z.int().nonnegative().nullable(),
  yuan: z.number().nullable(),
  parts: z.array(
    z.strictObject({ agency: z.string(), cases: z.int().nonnegative().nullable(), yuan: z.number().nullable() }),
  ),
  text: z.string(),
  at: z.array(Locator),
})

const LinkedFile = z.strictObject({
  text: z.string().nullable().describe('The words of the link or picture'),
  href: z.string().nullable().describe('As the document writes it; null for what is embedded without a name'),
  url: z.string().nullable().describe('The whole address, where that of the page is known'),
  at: z.array(Locator),
})

const Contact = z.strictObject({
  address: z.string().nullable(),
  postcode: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  unit: z.string().nullable().describe('Who is to be asked'),
  fax: z.string().nullable(),
})

const Period = z.strictObject({ from: z.iso.date(), to: z.iso.date() })

/** Schema of a report around what its forms derive: the schema of its tables, their ids, the number of their last section. */
export const reportSchema = <Tables extends z.ZodType>(tables: Tables, forms: readonly string[], lastSection: number) =>
  z.strictObject({
    schema: z.literal('nianbao/report/1'),
    source: z.strictObject({
      path: z.string(),
      sha256: z.string(),
      bytes: z.int().nonnegative(),
      format: z.enum(formats),
      pages: z.int().positive().nullable(),
      url: z.string().nullable(),
    }),
    made: z.strictObject({ program: z.string(), rules: z.string(), engine: z.string().nullable() }),
    title: z.string().nullable(),
    agency: Agency,
    year: z.int().nullable(),
    form: z.enum(forms).nullable().describe('The official form that the tables follow, told by their wording'),
    tableForms: z
      .record(z.string(), z.enum(forms))
      .optional()
      .describe('The form whose version a table follows, by table id, where it is not `form`'),
    period: Period.nullable(),
    contact: Contact,
    published: z.iso.date().nullable().describe('The day of publication; `evidence` names where it is stated'),
    indexNumber: z.string().nullable().describe('索引号 of the page'),
    documentNumber: z.string().nullable().describe('The number of the report itself as an official document'),
    scope: z
      .enum(['organ', 'region', 'both'])
      .nullable()
      .describe('Whether the figures are those of the agency alone or of all agencies of its region'),
    electronicVersion: z.string().nullable().describe('Where the report says it can be had'),
    processingFee: ProcessingFee.nullable().describe('信息处理费 of section 6; null where nothing is said of it'),
    problems: z.array(LocatedText).describe('The problems that section 5 names, one by one'),
    measures: z.array(LocatedText).describe('The improvements that section 5 announces, one by one'),
    documents: z.array(CitedDocument).describe('Documents that the text cites, in reading order, each once'),
    attachments: z.array(LinkedFile).describe('Files that the report links to'),
    images: z.array(LinkedFile).describe('Pictures that stand in the report'),
    evidence: z
      .array(Evidence)
      .describe('What the fields above were read from; the first statement of a field is the one it holds'),
    preamble: z.array(LocatedText).describe('Paragraphs before the first section, the title left out'),
    closing: z.array(LocatedText).describe('Lines behind the report: the foot of its page'),
    sections: z.array(sectionUpTo(lastSection)),
    figures: z.array(ProseFigure).describe('The numbers of the preamble and the sections, tables left out'),
    tables,
    otherTables: z
      .array(
        z.strictObject({
          caption: z.string().nullable().describe('The words above the set, as printed; null where there are none'),
          scope: z.enum(['organ', 'region']).nullable().describe('Whose figures its caption says that it gives'),
          period: Period.nullable().describe('The time that its caption names; null where it names none'),
          tables,
        }),
      )
      .optional()
      .describe(
        'Sets of official tables for another scope or time, or further prints, that stand in the same document',
      ),
    grids: z.array(ReportGrid),
    findings: z.array(FindingSchema),
  })

export type LocatedText = z.infer<typeof LocatedText>
export type Agency = z.infer<typeof Agency>
export type AgencyKind = z.infer<typeof AgencyKind>
export type AdministrativeLevel = z.infer<typeof AdministrativeLevel>
export type Region = z.infer<typeof Region>
export type Evidence = z.infer<typeof Evidence>
export type CitedDocument = z.infer<typeof CitedDocument>
export type ProcessingFee = z.infer<typeof ProcessingFee>
export type LinkedFile = z.infer<typeof LinkedFile>
export type Section = z.infer<ReturnType<typeof sectionUpTo>>
export type Contact = z.infer<typeof Contact>
export type Period = z.infer<typeof Period>
