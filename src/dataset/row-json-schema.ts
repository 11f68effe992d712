import type { DatasetTable, Field, FieldType } from './dataset-table.js'

const types: Readonly<Record<FieldType, object>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
}

function property({ type, describes, required, options }: Field): object {
  const schema = { ...types[type], ...(options ? { enum: options } : {}) }
  return required
    ? { description: describes, ...schema }
    : { description: describes, anyOf: [schema, { type: 'null' }] }
}

/** JSON Schema (draft 2020-12) of one row of a table as an object; every field is there, an empty one is null. */
export const rowJsonSchema = ({ name, title, describes, fields }: DatasetTable<never>): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `nianbao/dataset/1/${name}`,
  title,
  description: describes,
  type: 'object',
  properties: Object.fromEntries(fields.map((field) => [field.name, property(field)])),
  required: fields.map(({ name: field }) => field),
  additionalProperties: false,
})
