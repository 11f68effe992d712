import { expect, test } from 'vitest'
import { officialBook } from '../../../../src/forms/official-book.js'
import { singleReport } from '../../../../src/review/data/single-report.js'
import { fullTables, printed, sampleReport, unknownAgency } from '../../sample-report.js'

const source = { ...sampleReport().source, sha256: 'ab'.repeat(32) }
const tables = fullTables('F2021', () => printed(1))

test('has the report under a part of its hash, with every layout that its tables name', () => {
  const { sheet, layouts } = singleReport(sampleReport({ source, tables }), [], officialBook())
  expect(sheet.id).toBe('ababababab')
  expect(sheet.tables.length).toBeGreaterThan(0)
  expect(sheet.tables.filter(({ layout }) => !(layout in layouts))).toEqual([])
})

test('says what one report can tell of itself: whose it is, and whether errors were found', () => {
  const agency = { ...unknownAgency, name: '某局' }
  expect(singleReport(sampleReport({ source, tables, agency }), [], officialBook()).sheet).toMatchObject({
    agency: { id: null, name: '某局' },
    status: 'ok',
    canonical: null,
  })
  const findings = [{ code: 'table-missing', severity: 'error', about: 'extraction', message: '' }] as const
  expect(
    singleReport(sampleReport({ source, tables, agency: unknownAgency, findings: [...findings] }), [], officialBook())
      .sheet,
  ).toMatchObject({
    agency: null,
    status: 'flawed',
  })
})
