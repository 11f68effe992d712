import type { DatasetTable, Field, FieldType } from './dataset-table.js'

/** A file of the dataset and what the data package says of it, its size and checksum apart. */
export interface Resource {
  /** Relative to the folder of the dataset, with `/`. */
  readonly path: string
  readonly name: string
  readonly title: string
  readonly description: string
  readonly format: string
  readonly mediatype: string
  /** The table in it, where programs are to read it as one: its rows are checked against this. */
  readonly table?: Pick<DatasetTable<never>, 'fields' | 'key' | 'refers' | 'name'>
}

/** A resource that was written. */
export interface WrittenResource extends Resource {
  readonly bytes: number
  readonly sha256: string
}

const types: Readonly<Record<FieldType, object>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  date: { type: 'date', format: 'default' },
}

function fieldDescriptor({ name, type, describes, required, options }: Field, key: readonly string[]): object {
  const constraints = {
    ...(required ? { required } : {}),
    ...(key.length === 1 && key[0] === name ? { unique: true } : {}),
    ...(options ? { enum: options } : {}),
  }
  return {
    name,
    ...types[type],
    description: describes,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

/** Table Schema (Frictionless, version 1) of a table; `''` is the resource itself in a reference. */
export function tableSchema({ fields, key, refers, name }: NonNullable<Resource['table']>): object {
  return {
    fields: fields.map((field) => fieldDescriptor(field, key)),
    missingValues: [''],
    ...(key.length > 0 ? { primaryKey: key } : {}),
    ...(Object.keys(refers).length > 0
      ? {
          foreignKeys: Object.entries(refers).map(([field, table]) => ({
            fields: field,
            reference: { resource: table === name ? '' : table, fields: keyFieldOf(table) },
          })),
        }
      : {}),
  }
}

/** The field that names the rows of a table when others refer to it. */
const keyFieldOf = (table: string): string => keyFields[table] ?? `${table.replace(/s$/, '')}_id`
const keyFields: Readonly<Record<string, string>> = { codebook: 'variable' }

/** A resource as `datapackage.json` describes it. */
export function resourceDescriptor({ table, sha256, ...resource }: WrittenResource): object {
  const { path, name, title, description, format, mediatype, bytes } = resource
  return {
    profile: table ? 'tabular-data-resource' : 'data-resource',
    name,
    path,
    title,
    description,
    format,
    mediatype,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(table
      ? {
          dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
          schema: tableSchema(table),
        }
      : {}),
  }
}
