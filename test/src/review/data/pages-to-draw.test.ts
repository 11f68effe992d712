import { describe, expect, test } from 'vitest'
import type { Report } from '../../../../src/forms/report.js'
import { pagesToDraw } from '../../../../src/review/data/pages-to-draw.js'
import { sampleReport } from '../../sample-report.js'

const box: [number, number, number, number] = [0, 0, 10, 10]
const gridOn = (...pages: number[]): Report['grids'][number] => ({
  rows: 1,
  columns: 1,
  tables: [],
  cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '', at: pages.map((page) => ({ page, box })) }],
})
const report = (pages: number | null, more: Partial<Report> = {}): Report => ({
  ...sampleReport(),
  source: { ...sampleReport().source, pages },
  ...more,
})

describe('pagesToDraw', () => {
  test('every page of a short document', () => {
    expect(pagesToDraw(report(3))).toEqual([1, 2, 3])
  })

  test('of a longer one the pages with tables and findings, in order', () => {
    const findings: Report['findings'] = [
      {
        code: 'page-without-text',
        severity: 'warning',
        about: 'extraction',
        message: '',
        at: [{ page: 4, box }],
      },
    ]
    expect(pagesToDraw(report(40, { grids: [gridOn(17, 18), gridOn(5)], findings }))).toEqual([4, 5, 17, 18])
  })

  test('a bounded number of them', () => {
    const pages = Array.from({ length: 500 }, (_, index) => index + 1)
    expect(pagesToDraw(report(500, { grids: [gridOn(...pages)] })).length).toBeLessThanOrEqual(60)
  })

  test('none where the source has no pages', () => {
    expect(pagesToDraw(report(null))).toEqual([])
  })
})
