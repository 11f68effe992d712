/** As much of a JSON Schema (draft 2020-12) as those of reports and forms use. */
export interface Schema {
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

interface Field {
  readonly path: string
  readonly type: string
  readonly about: string
}

interface Below {
  readonly schema: Schema
  readonly before: string
}

/** The fields of objects that a JSON Schema describes, one for each path, with their types in words. */
export interface SchemaFields {
  readonly resolved: (schema: Schema) => Schema
  /** The part of a schema that is not null. */
  readonly notNull: (schema: Schema) => Schema
  readonly fields: () => readonly Field[]
}

interface Options {
  /** Names of fields with a type of their own, which is explained elsewhere: its word by the name. */
  readonly known?: Readonly<Record<string, string>>
  /** What is told instead of what is below a field. */
  readonly below?: (path: string, field: Schema) => Below | undefined
}

export function schemaFields(whole: Schema, { known = {}, below = () => undefined }: Options = {}): SchemaFields {
  const resolved = (schema: Schema): Schema =>
    schema.$ref === undefined
      ? schema
      : { ...whole.$defs?.[schema.$ref.split('/').at(-1)!], ...schema, $ref: undefined! }

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

  function typeOf(name: string, schema: Schema): string {
    const { part, orNull } = without(schema)
    const words = (): string => {
      if (known[name]) return known[name]
      if (part.const !== undefined) return `\`${String(part.const)}\``
      if (part.enum) return part.enum.map((value) => `\`${String(value)}\``).join(', ')
      if (part.type === 'array')
        return part.items
          ? `list of ${typeOf('', resolved(part.items)).replace(/(text|number|object)$/, '$1s')}`
          : 'list'
      if (part.type === 'string') return part.format === 'date' ? 'date' : 'text'
      if (part.type === 'integer') return 'whole number'
      if (Array.isArray(part.type)) return part.type.map((type: string) => typeOf(name, { type })).join(' or ')
      const several = choices(part)
      if (several.length > 0) return [...new Set(several.map((one) => typeOf(name, one)))].join(' or ')
      return String(part.type ?? 'any')
    }
    return orNull ? `${words()} or null` : words()
  }

  const described = (schema: Schema): string[] => {
    const { const: value, description } = resolved(schema)
    if (!description) return []
    return [value === undefined ? description : `\`${String(value)}\`: ${description}`]
  }

  /** Objects of several kinds as one that has the fields of all. */
  function merged(schema: Schema): Schema {
    const kinds = choices(schema).map((kind) => merged(without(kind).part))
    if (kinds.length === 0 || !kinds.every(({ properties }) => properties)) return schema
    const names = [...new Set(kinds.flatMap(({ properties }) => Object.keys(properties!)))]
    const properties = names.map((name): [string, Schema] => {
      const of = kinds.flatMap(({ properties }) => properties![name] ?? [])
      const same = of.every((one) => JSON.stringify(one) === JSON.stringify(of[0]))
      return [name, same ? of[0]! : { anyOf: of, description: of.flatMap(described).join('; ') }]
    })
    const required = names.filter((name) => kinds.every((kind) => kind.required?.includes(name)))
    return { properties: Object.fromEntries(properties), required }
  }

  const fieldsOf = (schema: Schema, before: string): Field[] =>
    Object.entries(schema.properties ?? {}).flatMap(([name, raw]): Field[] => {
      const field = resolved(raw)
      const path = `${before}${name}`
      const optional = schema.required?.includes(name) ? '' : ', may be left out'
      const own = { path, type: `${typeOf(name, field)}${optional}`, about: field.description ?? '' }
      const instead = below(path, field)
      if (instead) return [own, ...fieldsOf(instead.schema, instead.before)]
      if (known[name]) return [own]
      const part = merged(without(field).part)
      const item = part.items ? merged(without(resolved(part.items)).part) : null
      return [own, ...fieldsOf(part, `${path}.`), ...(item ? fieldsOf(item, `${path}[].`) : [])]
    })

  return { resolved, notNull: (schema) => without(schema).part, fields: () => fieldsOf(whole, '') }
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** Fields as a table of Markdown. */
export const fieldTable = (fields: readonly Field[]): string => `| field | type | what it holds |
| --- | --- | --- |
${fields.map(({ path, type, about }) => `| \`${path}\` | ${cell(type)} | ${cell(about)} |`).join('\n')}`
