import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Package } from 'datapackage'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import type { ManifestLine } from '../../src/outputs/manifest-line.js'
import { jsonLines, type MadeDataset } from './made-dataset.js'

interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly profile: string
  readonly schema?: { readonly fields: readonly { readonly name: string }[] }
}

const resourcesOf = (dataset: string): Resource[] =>
  (JSON.parse(readFileSync(join(dataset, 'datapackage.json'), 'utf8')) as { resources: Resource[] }).resources

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

async function parquetRows(dataset: string, path: string): Promise<Record<string, unknown>[]> {
  const bytes = readFileSync(join(dataset, path))
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
  return (await parquetReadObjects({ file })).map(asJson)
}

// formats say what a string is; nothing here depends on a validator that knows them
const schemaOf = (dataset: string, name: string) =>
  new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(
    JSON.parse(readFileSync(join(dataset, 'schema', `${name}.schema.json`), 'utf8')),
  )

/** What standards say of a dataset: Data Package, JSON Schema, keys. */
export function keepsToStandards({ run, dataset }: MadeDataset): void {
  describe('datapackage.json', () => {
    it('lists every file but itself with its size and checksum', () => {
      const files = readdirSync(dataset, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(dataset.length + 1))
      expect(
        resourcesOf(dataset)
          .map(({ path }) => path)
          .sort(),
      ).toEqual(files.filter((path) => path !== 'datapackage.json').sort())
      for (const { path, bytes, hash } of resourcesOf(dataset)) {
        const content = readFileSync(join(dataset, path))
        expect([path, bytes, hash]).toEqual([
          path,
          content.length,
          `sha256:${createHash('sha256').update(content).digest('hex')}`,
        ])
      }
    })

    it('is a Data Package by the profile of its version, and each table keeps to its schema', async () => {
      const checked = await Package.load(join(dataset, 'datapackage.json'))
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
      for (const { name } of resourcesOf(dataset).filter(({ profile }) => profile === 'tabular-data-resource')) {
        const accepts = schemaOf(dataset, name)
        const path = resourcesOf(dataset).find((resource) => resource.name === `${name}-parquet`)!.path
        for (const row of await parquetRows(dataset, path)) {
          if (!accepts(row)) expect([name, row, accepts.errors]).toEqual([])
        }
      }
    })

    it('refuse a row with a state that there is not, and one without its id', async () => {
      const accepts = schemaOf(dataset, 'observations')
      const [row] = await parquetRows(dataset, 'data/observations.parquet')
      expect(accepts(row)).toBe(true)
      expect(accepts({ ...row, state: 'zero' })).toBe(false)
      const { obs_id: _, ...rest } = row!
      expect(accepts(rest)).toBe(false)
    })

    it('accept the reports as extract wrote them', () => {
      const accepts = schemaOf(dataset, 'report')
      const reports = jsonLines<ManifestLine>(join(run, 'manifest.jsonl')).flatMap(({ report }) => report ?? [])
      for (const report of reports.filter((_, index) => index % 10 === 0)) {
        if (!accepts(JSON.parse(readFileSync(join(run, report), 'utf8')))) expect([report, accepts.errors]).toEqual([])
      }
    })
  })

  describe('keys', () => {
    it('tell the rows of every table apart, in CSV and in Parquet', async () => {
      expect(existsSync(join(dataset, 'data/observations.csv'))).toBe(true)
      const observations = await parquetRows(dataset, 'data/observations.parquet')
      const ids = new Set(observations.map(({ obs_id }) => obs_id))
      expect(ids.size).toBe(observations.length)
      const named = await parquetRows(dataset, 'data/finding_cells.parquet')
      expect(new Set(named.map(({ finding_id, obs_id }) => `${finding_id} ${obs_id}`)).size).toBe(named.length)
      expect(named.filter(({ obs_id }) => !ids.has(obs_id))).toEqual([])
    })
  })
}
