import { officialBook } from '../../src/forms/official-book.js'
import { reportJsonSchema } from '../../src/outputs/report-json-schema.js'
import { fieldTable, type Schema, schemaFields } from './schema-fields.js'

const { resolved, notNull, fields } = schemaFields(reportJsonSchema(officialBook()) as unknown as Schema, {
  // a list of places has the same shape everywhere
  known: { at: 'places' },
  // the official tables are told once, by their cell
  below: (path, field) =>
    path === 'tables' ? { schema: cellSchema(field), before: 'tables.<table>.<row>.<column>.' } : undefined,
})

/** The cell of any official table: all have the same shape, below the id of the row and that of the column. */
function cellSchema(tables: Schema): Schema {
  const table = notNull(resolved(Object.values(tables.properties!)[0]!))
  const row = notNull(resolved(table.additionalProperties!))
  return notNull(resolved(row.additionalProperties!))
}

/** The text of `docs/report.md`: every field of a report, from the schema that reports are checked against. */
export const reportPage = (): string => `# A report, field by field

Made from the schema that each report is checked against (\`nianbao schema\` prints it); a test says when it is stale.

\`<table>\`, \`<row>\` and \`<column>\` are ids: [codebook.md](codebook.md) has all of them with their official wording, and which form has which.
**Places** are lists, one entry for each place, which can be looked up in the source without this program: \`{ page, box: [left, top,
right, bottom] }\` in points from the top left of the page as displayed; \`{ table, row, cell }\` and \`{ paragraph }\` as counted in the
HTML or in \`word/document.xml\`; \`{ line, from, to }\` of a text.

${fieldTable(fields())}
`
