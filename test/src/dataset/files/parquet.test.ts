import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, it } from 'vitest'
import type { Field, Value } from '../../../../src/dataset/dataset-table.js'
import { parquet } from '../../../../src/dataset/files/parquet.js'

const fields: Field[] = [
  { name: 'id', type: 'string', describes: '', required: true },
  { name: 'n', type: 'integer', describes: '' },
  { name: 'x', type: 'number', describes: '' },
  { name: 'yes', type: 'boolean', describes: '' },
  { name: 'day', type: 'date', describes: '' },
]

async function written(rows: Value[][]): Promise<ArrayBuffer> {
  const pieces: Uint8Array[] = []
  const file = parquet(fields, async (piece) => {
    pieces.push(piece as Uint8Array)
  })
  await file.add(rows)
  await file.finish()
  return new Uint8Array(Buffer.concat(pieces)).buffer
}

it('keeps values and what is empty, an empty text apart from none', async () => {
  const file = await written([
    ['012', 2024, -0.5, true, '2024-02-29'],
    ['', null, null, null, null],
    ['甲', 0, 0, false, null],
  ])
  const rows = await parquetReadObjects({ file })
  expect(rows.map((row) => fields.map(({ name }) => row[name] ?? null))).toEqual([
    ['012', 2024n, -0.5, true, new Date('2024-02-29T00:00:00Z')],
    ['', null, null, null, null],
    ['甲', 0n, 0, false, null],
  ])
})

it('writes row groups as it goes, and a file without rows', async () => {
  const many = Array.from({ length: 120_000 }, (_, index): Value[] => [String(index), index, null, null, null])
  const { row_groups: groups } = parquetMetadata(await written(many))
  expect(groups.map(({ num_rows }) => Number(num_rows))).toEqual([50_000, 50_000, 20_000])
  expect(await parquetReadObjects({ file: await written([]) })).toEqual([])
})
