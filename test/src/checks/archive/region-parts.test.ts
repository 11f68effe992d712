import { expect, it } from 'vitest'
import type { ReportSummary } from '../../../../src/checks/archive/index.js'
import { regionParts } from '../../../../src/checks/archive/region-parts.js'
import { officialBook } from '../../../../src/forms/official-book.js'
import { printed, sampleReport } from '../../sample-report.js'
import { named, summary } from './summaries.js'

const region = (code: string) => ({ name: code, code, path: [code], table: 'made up' })

type Kind = NonNullable<ReportSummary['agency']>['kind']

const one = (path: string, code: string, kind: Kind, scope: ReportSummary['scope'], received: number): ReportSummary =>
  summary(path, 2023, {
    agency: { ...named(path), kind, region: region(code) },
    scope,
    totals: [received, null, null, null],
  })

const found = async (...summaries: ReportSummary[]) => {
  const whole = sampleReport({ tables: { t3_requests: { newReceived: { total: printed(1) } } } })
  return (await regionParts(summaries, async () => ({ ...whole, book: officialBook() }))).map(({ files, expected }) => [
    files[0]!.path,
    expected,
  ])
}

it('a region never counts less than what there is of its parts, each counted once', async () => {
  const city = one('city', '990100', 'government', 'region', 100)
  const county = one('county', '990101', 'government', 'region', 60)
  const organs = [one('bureau', '990101', 'department', 'organ', 30), one('town', '990101', 'township', null, 20)]
  expect(await found(city, county, ...organs)).toEqual([])
  // the county's organs stand in the county's report
  expect(await found(city, one('county', '990101', 'government', 'region', 45), ...organs)).toEqual([['county', 50]])
  expect(await found(city, one('county', '990101', 'government', 'region', 120), ...organs)).toEqual([['city', 120]])
  // and in the city's where the county's is not there
  expect(await found(one('city', '990100', 'government', 'region', 40), ...organs)).toEqual([['city', 50]])
})

it('is not judged where the words do not say that a report is on the region, nor by branches of the centre', async () => {
  const bureau = one('bureau', '990101', 'department', 'organ', 30)
  expect(await found(one('county', '990101', 'government', null, 1), bureau)).toEqual([])
  expect(await found(one('county', '990101', 'government', 'organ', 1), bureau)).toEqual([])
  const tax = one('tax', '990101', 'verticalAgency', 'organ', 30)
  expect(await found(one('county', '990101', 'government', 'region', 1), tax)).toEqual([])
})
