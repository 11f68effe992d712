import { expect, test } from 'vitest'
import { officialBook } from '../../../../src/forms/official-book.js'
import type { Report } from '../../../../src/forms/report.js'
import { type AgencyReport, agencyOf, agencyYears } from '../../../../src/review/data/agency-years.js'
import { fullTables, printed, sampleReport, unknownAgency } from '../../sample-report.js'

const report = (
  path: string,
  year: number | null,
  canonical: boolean,
  agency: Partial<Report['agency']> = {},
): AgencyReport => ({
  id: `id ${path}`,
  line: { path, status: 'ok', canonical },
  report: sampleReport({
    year,
    agency: { ...unknownAgency, ...agency },
    tables: fullTables('F2021', () => printed(year ?? 0)),
  }),
})

test('an agency is called as its newest report calls it, and lies where the newest that knows says', () => {
  const region = { name: '甲县', code: '990101', path: ['乙省', '甲县'], table: '' }
  const reports = [
    report('a', 2023, true, { name: '新名', region: null }),
    report('b', 2021, true, { name: '旧名', region }),
    report('c', 2024, true, { name: null }),
  ]
  expect(agencyOf('x', reports)).toEqual({ id: 'x', name: '新名', region: ['乙省', '甲县'] })
})

test('years follow each other, with the copies that do not count beside the one that does', () => {
  const reports = [
    report('b', 2024, true),
    report('a', 2023, true),
    report('copy', 2024, false),
    report('lost', null, true),
  ]
  const { years, series } = agencyYears({ id: 'x', name: '', region: [] }, reports, [], officialBook())
  expect(years.map(({ year, path, copies }) => [year, path, copies.map((copy) => copy.path)])).toEqual([
    [null, 'lost', []],
    [2023, 'a', []],
    [2024, 'b', ['copy']],
  ])
  expect(series[0]!.points.map(({ year, value }) => [year, value])).toEqual([
    [2023, 2023],
    [2024, 2024],
  ])
})
