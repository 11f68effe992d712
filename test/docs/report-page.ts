import { officialBook } from '../../src/forms/official-book.js'
import { reportJsonSchema } from '../../src/outputs/report-json-schema.js'

/** As much of a JSON Schema (draft 2020-12) as that of a report uses. */
interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly description?: string
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema
  readonly required?: readonly string[]
  readonly format?: string
}

const whole = reportJsonSchema(officialBook()) as unknown as Schema

const resolved = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : { ...whole.$defs?.[schema.$ref.split('/').at(-1)!], ...schema, $ref: undefined! }

const choices = (schema: Schema): readonly Schema[] => (schema.anyOf ?? schema.oneOf ?? []).map(resolved)

/** The part that is not null, and whether null is allowed. */
function without(schema: Schema): { readonly part: Schema; readonly orNull: boolean } {
  const of = choices(schema)
  const parts = of.filter(({ type }) => type !== 'null')
  if (of.length > parts.length && parts.length === 1) return { part: parts[0]!, orNull: true }
  if (Array.isArray(schema.type) && schema.type.includes('null')) {
    return { part: { ...schema, type: schema.type.filter((name: string) => name !== 'null')[0]! }, orNull: true }
  }
  return { part: schema, orNull: false }
}

/** A list of places has the same shape everywhere, and is explained once. */
const isPlaces = (name: string): boolean => name === 'at'

function typeOf(name: string, schema: Schema): string {
  const { part, orNull } = without(schema)
  const words = (): string => {
    if (isPlaces(name)) return 'places'
    if (part.const !== undefined) return `\`${String(part.const)}\``
    if (part.enum) return part.enum.map((value) => `\`${String(value)}\``).join(', ')
    if (part.type === 'array')
      return part.items ? `list of ${typeOf('', resolved(part.items)).replace(/(text|number|object)$/, '$1s')}` : 'list'
    if (part.type === 'string') return part.format === 'date' ? 'date' : 'text'
    if (part.type === 'integer') return 'whole number'
    if (Array.isArray(part.type)) return part.type.map((type: string) => typeOf(name, { type })).join(' or ')
    const several = choices(part)
    if (several.length > 0) return [...new Set(several.map((one) => typeOf(name, one)))].join(' or ')
    return String(part.type ?? 'any')
  }
  return orNull ? `${words()} or null` : words()
}

interface Field {
  readonly path: string
  readonly type: string
  readonly about: string
}

/** The fields of an object, each with those below it; the official tables are told once, by their cell. */
function fieldsOf(schema: Schema, before: string): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, raw]): Field[] => {
    const field = resolved(raw)
    const path = `${before}${name}`
    const optional = schema.required?.includes(name) ? '' : ', may be left out'
    const own = { path, type: `${typeOf(name, field)}${optional}`, about: field.description ?? '' }
    if (path === 'tables') return [own, ...fieldsOf(cellSchema(field), 'tables.<table>.<row>.<column>.')]
    if (isPlaces(name)) return [own]
    const { part } = without(field)
    const item = part.items ? without(resolved(part.items)).part : null
    return [own, ...fieldsOf(part, `${path}.`), ...(item ? fieldsOf(item, `${path}[].`) : [])]
  })
}

/** The cell of any official table: all have the same shape, below the id of the row and that of the column. */
function cellSchema(tables: Schema): Schema {
  const table = without(resolved(Object.values(tables.properties!)[0]!)).part
  const row = without(resolved(table.additionalProperties!)).part
  return without(resolved(row.additionalProperties!)).part
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** The text of `docs/report.md`: every field of a report, from the schema that reports are checked against. */
export const reportPage = (): string => `# A report, field by field

Made from the schema that each report is checked against (\`nianbao schema\` prints it); a test says when it is stale.

\`<table>\`, \`<row>\` and \`<column>\` are ids: [codebook.md](codebook.md) has all of them with their official wording, and which form has which.
**Places** are lists, one entry for each place, which can be looked up in the source without this program: \`{ page, box: [left, top,
right, bottom] }\` in points from the top left of the page as displayed; \`{ table, row, cell }\` and \`{ paragraph }\` as counted in the
HTML or in \`word/document.xml\`; \`{ line, from, to }\` of a text.

| field | type | what it holds |
| --- | --- | --- |
${fieldsOf(whole, '')
  .map(({ path, type, about }) => `| \`${path}\` | ${cell(type)} | ${cell(about)} |`)
  .join('\n')}
`
