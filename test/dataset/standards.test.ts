import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Package } from 'datapackage'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import type { ManifestLine } from '../../src/outputs/output.js'
import { jsonLines, madeDataset } from './made-dataset.js'

const made = madeDataset()

interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly profile: string
  readonly schema?: { readonly fields: readonly { readonly name: string }[] }
}

const resources = (): Resource[] =>
  (JSON.parse(readFileSync(join(made.dataset, 'datapackage.json'), 'utf8')) as { resources: Resource[] }).resources

/** The values of a row of Parquet as JSON has them. */
const asJson = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Date
        ? value.toISOString().slice(0, 10)
        : typeof value === 'bigint'
          ? Number(value)
          : (value ?? null),
    ]),
  )

async function parquetRows(path: string): Promise<Record<string, unknown>[]> {
  const bytes = readFileSync(join(made.dataset, path))
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
  return (await parquetReadObjects({ file })).map(asJson)
}

// formats say what a string is; nothing here depends on a validator that knows them
const schemaOf = (name: string) =>
  new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(
    JSON.parse(readFileSync(join(made.dataset, 'schema', `${name}.schema.json`), 'utf8')),
  )

describe('datapackage.json', () => {
  it('lists every file but itself with its size and checksum', () => {
    const files = readdirSync(made.dataset, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(made.dataset.length + 1))
    expect(
      resources()
        .map(({ path }) => path)
        .sort(),
    ).toEqual(files.filter((path) => path !== 'datapackage.json').sort())
    for (const { path, bytes, hash } of resources()) {
      const content = readFileSync(join(made.dataset, path))
      expect([path, bytes, hash]).toEqual([
        path,
        content.length,
        `sha256:${createHash('sha256').update(content).digest('hex')}`,
      ])
    }
  })

  it('is a Data Package by the profile of its version, and each table keeps to its schema', async () => {
    const checked = await Package.load(join(made.dataset, 'datapackage.json'))
    expect(checked.errors.map(String)).toEqual([])
    expect(checked.valid).toBe(true)
    const tabular = checked.resources.filter(({ descriptor }) => descriptor.profile === 'tabular-data-resource')
    expect(tabular.map(({ name }) => name)).toEqual([
      'observations',
      'reports',
      'findings',
      'finding_cells',
      'figures',
      'inputs',
      'codebook',
    ])
    for (const resource of tabular) {
      // types, constraints, uniqueness of keys, and that what is referred to is there
      const rows = await resource.read({ relations: true })
      expect([resource.name, rows.length > 0]).toEqual([resource.name, true])
    }
  })
})

describe('JSON Schemas', () => {
  it('accept every row of every table', async () => {
    for (const { name } of resources().filter(({ profile }) => profile === 'tabular-data-resource')) {
      const accepts = schemaOf(name)
      const path = resources().find((resource) => resource.name === `${name}-parquet`)!.path
      for (const row of await parquetRows(path)) {
        if (!accepts(row)) expect([name, row, accepts.errors]).toEqual([])
      }
    }
  })

  it('refuse a row with a state that there is not, and one without its id', async () => {
    const accepts = schemaOf('observations')
    const [row] = await parquetRows('data/observations.parquet')
    expect(accepts(row)).toBe(true)
    expect(accepts({ ...row, state: 'zero' })).toBe(false)
    const { obs_id: _, ...rest } = row!
    expect(accepts(rest)).toBe(false)
  })

  it('accept the reports as extract wrote them', () => {
    const accepts = schemaOf('report')
    const reports = jsonLines<ManifestLine>(join(made.run, 'manifest.jsonl')).flatMap(({ report }) => report ?? [])
    for (const report of reports.filter((_, index) => index % 10 === 0)) {
      if (!accepts(JSON.parse(readFileSync(join(made.run, report), 'utf8'))))
        expect([report, accepts.errors]).toEqual([])
    }
  })
})

describe('keys', () => {
  it('tell the rows of every table apart, in CSV and in Parquet', async () => {
    expect(existsSync(join(made.dataset, 'data/observations.csv'))).toBe(true)
    const observations = await parquetRows('data/observations.parquet')
    const ids = new Set(observations.map(({ obs_id }) => obs_id))
    expect(ids.size).toBe(observations.length)
    const named = await parquetRows('data/finding_cells.parquet')
    expect(new Set(named.map(({ finding_id, obs_id }) => `${finding_id} ${obs_id}`)).size).toBe(named.length)
    expect(named.filter(({ obs_id }) => !ids.has(obs_id))).toEqual([])
  })
})
