import { describe, expect, it } from 'vitest'
import { officialBook } from '../../../src/forms/official-book.js'
import type { ManifestLine } from '../../../src/outputs/manifest-line.js'
import { reportRow, reportsHead, reportsRows } from '../../../src/outputs/report-row.js'
import { noContact, printed, sampleReport } from '../sample-report.js'

const line = {
  path: 'x/a.pdf',
  status: 'flawed',
  findings: { error: 2, warning: 1, info: 0 },
  archive: { error: 0, warning: 3, info: 4 },
  canonical: false,
  repeats: null,
  supersededBy: 'x/b.html',
  matchedAs: '甲县人民政府',
} as ManifestLine

describe('reports', () => {
  it('says who wrote a report, how to reach them, how far to trust it, and its figures', () => {
    const report = sampleReport({
      contact: {
        ...noContact,
        address: '=HYPERLINK("x")',
        postcode: '012345',
        phone: '0517-83605210',
        email: 'a@b.cn',
      },
      tables: { t3_requests: { newReceived: { total: printed(12) } } },
    })
    const columns = reportsHead(officialBook()).slice(1).trimEnd().split(',')
    const row = reportsRows([[line, reportRow(report, officialBook())]])
    expect(row).toBe(
      `x/a.pdf,flawed,${report.source.sha256},pdf,2,,甲县人民政府2024年政府信息公开工作年度报告,甲县人民政府,,,,,,,2024,F2021,2024-01-01,2024-12-31,,,,,,0,0,0,0,0,` +
        `"'=HYPERLINK(""x"")",012345,0517-83605210,a@b.cn,2,1,0,0,3,4,no,,x/b.html,甲县人民政府,12${','.repeat(40)},0,1,0,0,,,,\n`,
    )
    expect(columns).toHaveLength(row.split(',').length)
  })
})
