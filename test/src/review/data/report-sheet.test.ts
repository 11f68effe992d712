import { describe, expect, test } from 'vitest'
import { officialBook } from '../../../../src/forms/official-book.js'
import type { Report } from '../../../../src/forms/report.js'
import { layoutInterner } from '../../../../src/review/data/layout-interner.js'
import { reportSheet } from '../../../../src/review/data/report-sheet.js'
import { fullTables, noContact, printed, sampleReport } from '../../sample-report.js'

const context = {
  id: 'x',
  path: 'a.pdf',
  agency: null,
  status: 'ok',
  canonical: true,
  repeats: null,
  supersededBy: null,
} as const
const at = (left: number): [{ page: number; box: [number, number, number, number] }] => [
  { page: 2, box: [left, 0, left + 9, 9] },
]
const total = '/tables/t3_requests/newReceived/total'
const report = (more: Partial<Report> = {}): Report => ({
  ...sampleReport({
    tables: {
      ...fullTables('F2021', () => printed(1, { at: [] })),
      t3_requests: { newReceived: { total: printed(3, { at: at(10) }), naturalPerson: printed(2, { at: at(50) }) } },
    },
  }),
  grids: [
    {
      rows: 1,
      columns: 2,
      tables: ['t3_requests'],
      cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 2, text: '3', at: at(10) }],
    },
  ],
  ...more,
})

describe('reportSheet', () => {
  test('has every entry as the report has it; its place only where no cell of a grid stands for it', () => {
    const sheet = reportSheet(report(), context, layoutInterner(), [], officialBook())
    const entries = sheet.tables.find(({ layout }) => layout.startsWith('t3_requests'))!.entries!.newReceived!
    expect(entries.total).toEqual({ ...printed(3), at: [] })
    expect(entries.naturalPerson).toEqual(printed(2, { at: at(50) }))
    expect(sheet.grids[0]!.cells).toEqual([
      { row: 0, column: 0, columnSpan: 2, text: '3', at: at(10), role: 'reported', stands: total },
    ])
  })

  test('flags the cells that findings name, those between reports among them', () => {
    const findings: Report['findings'] = [
      { code: 'not-a-count', severity: 'error', about: 'document', message: 'x', pointer: total, at: at(10) },
      { code: 'years-disagree', severity: 'warning', about: 'archive', message: 'y', pointer: total, cells: [total] },
    ]
    const sheet = reportSheet(report({ findings }), context, layoutInterner(), [], officialBook())
    expect(sheet.flags).toEqual({ [total]: ['error', [0, 1]] })
    expect(sheet.grids[0]!.cells[0]!.flag).toBe('error')
    expect(sheet.findings.map(({ code }) => code)).toEqual(['not-a-count', 'years-disagree'])
    expect(sheet.findings[0]).not.toHaveProperty('message')
  })

  test('has the whole text and the contact of the report', () => {
    const paragraphs = [{ text: '甲', at: [{ paragraph: 1 }] }]
    const text = {
      preamble: paragraphs,
      sections: [{ number: 1, heading: '一、总体情况', paragraphs, grids: [0] }],
      contact: { ...noContact, phone: '010' },
    }
    expect(reportSheet(report(text), context, layoutInterner(), [], officialBook())).toMatchObject(text)
  })

  test('layouts are kept once for all reports of a form', () => {
    const interner = layoutInterner()
    const tables = fullTables('F2021', () => printed(1))
    const keys = ['a', 'b'].map(() =>
      reportSheet(sampleReport({ tables }), context, interner, [], officialBook()).tables.map(({ layout }) => layout),
    )
    expect(keys[0]).toEqual(keys[1])
    reportSheet(
      sampleReport({ form: 'F2019', tables: fullTables('F2019', () => printed(1)) }),
      context,
      interner,
      [],
      officialBook(),
    )
    expect(Object.keys(interner.all()).filter((key) => key.startsWith('t3_requests'))).toEqual([
      't3_requests-1',
      't3_requests-2',
    ])
  })
})
