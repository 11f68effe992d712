import { expect, test } from 'vitest'
import { coverageOf } from '../../../review/overview/coverage.js'
import type { Overview } from '../../../src/review/data/overview.js'

const overview = (
  reports: readonly (readonly [agency: number, year: number, status: string, counting: string])[],
  agencies: number,
): Overview =>
  ({
    agencies: Array.from({ length: agencies }, (_, id) => ({ id: String(id), name: '', region: -1 })),
    reports: {
      ids: reports.map((_, index) => String(index)),
      agencies: reports.map(([agency]) => agency),
      years: reports.map(([, year]) => year),
      statuses: reports.map(([, , status]) => status).join(''),
      counting: reports.map(([, , , counting]) => counting).join(''),
      errors: [],
      warnings: [],
    },
  }) as unknown as Overview

test('a year without a report is missing between others, and open before the first and after the last', () => {
  const { years, rows } = coverageOf(
    overview(
      [
        [0, 2020, 'o', 'c'],
        [0, 2023, 'f', 'c'],
        [0, 2023, 'o', 'o'],
        [1, 2024, 'o', 'c'],
        [-1, 2021, 'o', 'c'],
      ],
      3,
    ),
  )
  expect(years).toEqual([2020, 2021, 2022, 2023, 2024])
  expect(rows.map(({ squares }) => squares.map(({ kind }) => kind))).toEqual([
    ['ok', 'missing', 'missing', 'flawed', 'before'],
    ['before', 'before', 'before', 'before', 'ok'],
    ['before', 'before', 'before', 'before', 'before'],
  ])
  expect(rows[0]).toMatchObject({ gaps: 2, flawed: 1 })
  expect(rows[0]!.squares[3]).toEqual({ kind: 'flawed', report: 1, copies: 1 })
})

test('one misread year does not stretch the map', () => {
  const { years } = coverageOf(
    overview(
      [
        [0, 1901, 'o', 'c'],
        [0, 2024, 'o', 'c'],
      ],
      1,
    ),
  )
  expect(years).toHaveLength(20)
  expect(years.at(-1)).toBe(2024)
})

test('no report, no years', () => {
  expect(coverageOf(overview([], 0))).toEqual({ years: [], rows: [] })
})
