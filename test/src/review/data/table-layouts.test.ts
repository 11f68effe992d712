import { describe, expect, test } from 'vitest'
import { officialBook } from '../../../../src/forms/official-book.js'
import { tableLayouts } from '../../../../src/review/data/table-layouts.js'
import { fullTables, printed, sampleReport } from '../../sample-report.js'

const zero = () => printed(0)
const layoutOf = (report: Parameters<typeof tableLayouts>[0], id: string) =>
  tableLayouts(report, officialBook()).find((layout) => layout.id === id)!

describe('tableLayouts', () => {
  test('the tables of the form, whether the report has them or not', () => {
    const layouts = tableLayouts(sampleReport({ form: 'F2021' }), officialBook())
    expect(layouts.map(({ id }) => id)).toEqual([
      't2_art20_1',
      't2_art20_5',
      't2_art20_6',
      't2_art20_8',
      't3_requests',
      't4_review_litigation',
    ])
    expect(layouts.every(({ entries }) => entries === null)).toBe(true)
  })

  test('rows stand in their groups', () => {
    const { rows } = layoutOf(sampleReport({ tables: fullTables('F2021', zero) }), 't3_requests')
    const groups = (id: string) => rows.find((row) => row.id === id)?.groups.map((group) => group.id)
    expect(groups('newReceived')).toEqual([])
    expect(groups('denied.stateSecret')).toEqual(['result', 'denied'])
    expect(groups('denied')).toBeUndefined()
  })

  test('a row of another form that the report prints is there beside those of its own form', () => {
    const tables = fullTables('F2021', zero)
    const other = { ...tables, t3_requests: { ...tables.t3_requests!, other: tables.t3_requests!.granted! } }
    const ids = layoutOf(sampleReport({ tables: other }), 't3_requests').rows.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['other', 'other.misc', 'resultTotal']))
    expect(ids.indexOf('other')).toBeLessThan(ids.indexOf('resultTotal'))
  })

  test('a table of another form than the report keeps its own columns', () => {
    const { t2_art20_1 } = fullTables('F2019', zero)
    const report = sampleReport({
      form: 'F2021',
      tables: { t2_art20_1: t2_art20_1! },
      tableForms: { t2_art20_1: 'F2019' },
    })
    const layout = layoutOf(report, 't2_art20_1')
    expect(layout.columns.map(({ id }) => id)).toEqual(['producedThisYear', 'newlyDisclosedThisYear', 'totalDisclosed'])
  })
})
