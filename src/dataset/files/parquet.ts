import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Field, FieldType, Value } from '../dataset-table.js'
import type { RowFormat } from './row-file.js'

/** Rows that are held before they are written as one row group. */
const GROUP = 50_000

type Element = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

const types: Readonly<Record<FieldType, Pick<Element, 'type' | 'converted_type'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
}

const element = ({ name, type, required }: Field): Element => ({
  name,
  ...types[type],
  repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
})

/** A value as the writer takes it: null is undefined, a whole number a bigint, a day a date at midnight UTC. */
function stored(value: Value, type: FieldType): unknown {
  if (value === null) return undefined
  if (type === 'integer') return BigInt(value)
  return type === 'date' ? new Date(`${value}T00:00:00Z`) : value
}

/** Parquet with Snappy, in row groups, so that tables of any length are written in little memory. */
export const parquet: RowFormat = (fields, sink) => {
  const writer = new ByteWriter()
  const schema: Element[] = [{ name: 'root', num_children: fields.length }, ...fields.map(element)]
  const file = new ParquetWriter({ writer, schema, createdBy: 'nianbao' })
  let columns: unknown[][] = fields.map(() => [])

  const flush = async (): Promise<void> => {
    const bytes = writer.getBytes().slice()
    writer.index = 0
    if (bytes.length > 0) await sink(bytes)
  }
  const writeGroup = async (): Promise<void> => {
    await file.write({
      columnData: fields.map(({ name }, index) => ({ name, data: columns[index]! })),
      rowGroupSize: GROUP,
    })
    columns = fields.map(() => [])
    await flush()
  }
  return {
    async add(rows) {
      for (const row of rows) {
        for (const [index, { type }] of fields.entries()) columns[index]!.push(stored(row[index]!, type))
        if (columns[0]!.length >= GROUP) await writeGroup()
      }
    },
    async finish() {
      if (columns[0]!.length > 0) await writeGroup()
      await file.finish()
      await flush()
    },
  }
}
