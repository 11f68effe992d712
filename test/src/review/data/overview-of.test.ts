import { describe, expect, test } from 'vitest'
import type { ManifestLine } from '../../../../src/outputs/manifest-line.js'
import { codesOf, overviewOf, type ReviewedReport } from '../../../../src/review/data/overview-of.js'

const line = (path: string, more: Partial<ManifestLine> = {}): ManifestLine => ({
  path,
  sha256: 'x',
  sidecar: null,
  corrections: null,
  bytes: 10,
  format: 'html',
  status: 'ok',
  report: `reports/${path}.json`,
  reportSha256: null,
  findings: { error: 0, warning: 0, info: 0 },
  archive: { error: 0, warning: 0, info: 0 },
  canonical: true,
  repeats: null,
  supersededBy: null,
  matchedAs: null,
  error: null,
  ms: 5,
  ...more,
})
const report = (
  path: string,
  agency: string | null,
  year: number | null,
  more: Partial<ReviewedReport> = {},
): ReviewedReport => ({
  id: `id of ${path}`,
  path,
  agency,
  year,
  flawed: false,
  counts: true,
  errors: 0,
  warnings: 0,
  codes: new Map(),
  ...more,
})
const agency = (id: string, region: readonly string[]) => ({ id, name: `局${id}`, region })
const failed = (code: 'damaged' | 'encrypted', message: string) =>
  ({ status: 'failed', report: null, error: { code, message } }) as const

const made = () =>
  overviewOf({
    program: '1',
    images: null,
    lines: [
      line('a'),
      line('b', { ms: 400 }),
      line('c', failed('damaged', 'no pages')),
      line('d', failed('damaged', 'no pages')),
      line('e', failed('encrypted', 'give the password')),
      line('f', { status: 'skipped', report: null, error: { code: 'not-a-report', message: 'none' }, ms: 9000 }),
    ],
    agencies: [agency('2', ['乙省']), agency('1', ['甲省', '丙市'])],
    reports: [
      report('a', '1', 2023, { codes: codesOf([{ code: 'year-jump', severity: 'info' }]) }),
      report('b', '1', 2024, {
        flawed: true,
        counts: false,
        errors: 2,
        codes: codesOf([
          { code: 'sum-mismatch', severity: 'error' },
          { code: 'sum-mismatch', severity: 'error' },
          { code: 'year-jump', severity: 'warning' },
        ]),
      }),
      report('z', null, null),
      report('y', '2', 2020),
    ],
  })

describe('overviewOf', () => {
  test('has the reports in columns: agencies by region and name, the newest first', () => {
    const { overview, paths } = made()
    expect(overview.regions).toEqual(['乙省', '甲省/丙市'])
    expect(overview.agencies.map(({ id, region }) => [id, region])).toEqual([
      ['2', 0],
      ['1', 1],
    ])
    expect(paths.reports).toEqual(['z', 'y', 'b', 'a'])
    expect(overview.reports).toEqual({
      ids: ['id of z', 'id of y', 'id of b', 'id of a'],
      agencies: [-1, 0, 1, 1],
      years: [0, 2020, 2024, 2023],
      statuses: 'oofo',
      counting: 'ccoc',
      errors: [0, 0, 2, 0],
      warnings: [0, 0, 0, 0],
    })
  })

  test('counts findings with the worst severity, and says which reports have them', () => {
    const { overview, reportsWith } = made()
    expect(overview.findings).toEqual([
      { code: 'sum-mismatch', severity: 'error', count: 2, reports: 1 },
      { code: 'year-jump', severity: 'warning', count: 2, reports: 2 },
    ])
    expect([...reportsWith]).toEqual([
      ['sum-mismatch', [[2, 2]]],
      [
        'year-jump',
        [
          [2, 1],
          [3, 1],
        ],
      ],
    ])
  })

  test('says what became of the files, and why those that failed did', () => {
    const { overview, paths } = made()
    expect(overview.statuses).toEqual({ ok: 2, flawed: 0, failed: 3, skipped: 1 })
    expect(overview.failures.map(({ code, count }) => [code, count])).toEqual([
      ['damaged', 2],
      ['encrypted', 1],
    ])
    expect(overview.skipped.map(({ code, count }) => [code, count])).toEqual([['not-a-report', 1]])
    expect(paths.failed.map(({ path }) => path)).toEqual(['c', 'd', 'e'])
  })

  test('times the files that were read, not those that were skipped', () => {
    const { throughput } = made().overview
    expect(throughput).toMatchObject({ files: 5, bytes: 50, milliseconds: 420, median: 5, longest: 400 })
    expect(throughput.spread.map(({ files }) => files)).toEqual([4, 0, 0, 1, 0, 0, 0])
    expect(throughput.slowest[0]).toEqual({ path: 'b', id: 'id of b', milliseconds: 400 })
  })
})
