import * as z from 'zod'
import type { FormBook } from '../forms/form-book.js'
import { type Report, reportSchemaOf } from '../forms/report.js'

/** What each part of a report is, for readers of the schema. */
const parts: Readonly<Record<keyof Report, string>> = {
  schema: 'Name and version of this schema',
  source: 'The file that the report was read from; `path` is below the root that was given, with / between the names',
  made: 'What it was made with: versions of the program and of the rules, and the engine that read the pages',
  title: 'Title as printed',
  agency: 'The agency whose report it is',
  year: 'The year that it reports on',
  form: 'The official form that the tables follow, told by their wording',
  tableForms: 'The forms of the tables that follow another one, by table id',
  period: 'The days that the figures cover, both included',
  contact: 'How to reach the agency, as the preamble prints it',
  published: 'When it was published',
  indexNumber: 'Its number in the index of the site',
  documentNumber: 'Its own number as an official document',
  scope: 'Whose figures it gives',
  electronicVersion: 'Where it can be read in electronic form',
  processingFee: 'What was charged for processing requests, as section 6 says',
  problems: 'The problems that section 5 names',
  measures: 'The improvements that section 5 announces',
  documents: 'The documents that its text cites',
  attachments: 'The files that it links to',
  images: 'The pictures that stand in it',
  evidence: 'What the fields above were read from, and what contradicts them',
  preamble: 'Paragraphs before the first section, the title left out',
  closing: 'Lines behind the report, such as the foot of its page',
  sections: 'The six prescribed sections, as far as they were found',
  figures: 'The numbers that the running text states, and the cells of the tables that they speak of',
  tables: 'The official tables: table id, row id, column id, cell',
  otherTables: 'Further sets of the official tables in the same document, each under its caption',
  grids: 'Every table of the document cell by cell, recognised or not',
  findings: 'What is wrong with the document, or could not be read with certainty',
}

const titleOf = (table: string, { tables }: FormBook): string | undefined =>
  tables.find(({ id }) => id === table)?.title

/** JSON Schema (draft 2020-12) of one report as written to `reports/….json`, whose tables follow the forms of a book. */
export function reportJsonSchema(book: FormBook): z.core.JSONSchema.JSONSchema {
  const schema = z.toJSONSchema(reportSchemaOf(book))
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    if (typeof property !== 'object') return [key, property]
    return [key, { description: parts[key as keyof Report], ...property }]
  })
  const described = Object.fromEntries(properties)
  const tables = Object.entries(described.tables?.properties ?? {}).map(([id, table]) => [
    id,
    { title: titleOf(id, book), ...(table as object) },
  ])
  return {
    $schema: schema.$schema,
    title: 'nianbao report',
    description:
      'A published government information disclosure report (政府信息公开工作年度报告) as its document prints it',
    ...schema,
    properties: { ...described, tables: { ...described.tables, properties: Object.fromEntries(tables) } },
  } as z.core.JSONSchema.JSONSchema
}
