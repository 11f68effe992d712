import { expect, test } from 'vitest'
import { officialBook } from '../../../../src/forms/official-book.js'
import type { Report } from '../../../../src/forms/report.js'
import { pointsOf, seriesOf } from '../../../../src/review/data/series.js'
import { blank, fullTables, printed, sampleReport } from '../../sample-report.js'

const received = '/tables/t3_requests/newReceived/total'

test('a figure over the years has the value, the state and the flag of each', () => {
  const tables = fullTables('F2021', (_, row) => (row === 'granted' ? blank : printed(7)))
  const flagged: Report['findings'] = [
    { code: 'not-a-count', severity: 'error', about: 'document', message: '', pointer: received },
  ]
  const series = seriesOf(
    [
      pointsOf({ ...sampleReport({ tables }), findings: flagged }, 2023, officialBook()),
      pointsOf(sampleReport({ tables: fullTables('F2021', () => printed(9)) }), 2024, officialBook()),
    ],
    officialBook(),
  )
  expect(series.find(({ pointer }) => pointer === received)).toMatchObject({
    label: expect.stringContaining('总计'),
    unit: '件',
    points: [
      { year: 2023, value: 7, state: 'reported', flag: 'error' },
      { year: 2024, value: 9, state: 'reported' },
    ],
  })
  expect(series.find(({ pointer }) => pointer === '/tables/t3_requests/granted/total')!.points).toEqual([
    { year: 2023, value: null, state: 'blank' },
    { year: 2024, value: 9, state: 'reported' },
  ])
  // parts of a total are not followed; where a table has no totals, every cell is
  expect(series.map(({ pointer }) => pointer)).not.toContain('/tables/t3_requests/newReceived/naturalPerson')
  expect(series.map(({ pointer }) => pointer)).toContain('/tables/t2_art20_1/rules/inForce')
})
