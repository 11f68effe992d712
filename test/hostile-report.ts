import type { Report } from '../src/forms/report.js'
import { printed, sampleReport, unknownAgency } from './src/sample-report.js'

/** Markup and scripts, as a text of a document may hold them. */
export const HOSTILE = `"><img src=x onerror=alert(1)><script>alert(2)</script>'\u2028</style><!--`
const at = [{ page: 1, box: [50, 50, 90, 70] as [number, number, number, number] }]
const fees = '/tables/t2_art20_8/adminFees/feeAmountWanYuan'

/** A report that puts markup and scripts wherever a text of its document is kept. */
export const hostileReport = (path: string, year: number): Report => ({
  ...sampleReport({
    tables: {
      t2_art20_8: {
        adminFees: {
          feeAmountWanYuan: { state: 'unreadable', value: null, raw: HOSTILE, note: HOSTILE, unit: HOSTILE, at },
        },
      },
      t3_requests: { newReceived: { total: printed(3, { at }) } },
    },
  }),
  year,
  title: HOSTILE,
  agency: { ...unknownAgency, name: HOSTILE, normalized: HOSTILE },
  source: { path, sha256: 'ab'.repeat(32), bytes: 3, format: 'pdf', pages: 1, url: 'javascript:alert(3)' },
  contact: { address: HOSTILE, postcode: HOSTILE, phone: HOSTILE, email: HOSTILE, unit: HOSTILE, fax: HOSTILE },
  preamble: [{ text: HOSTILE, at }],
  sections: [{ number: 1, heading: HOSTILE, paragraphs: [{ text: HOSTILE, at }], grids: [0] }],
  grids: [
    {
      rows: 1,
      columns: 1,
      tables: [HOSTILE],
      cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: HOSTILE, at }],
    },
  ],
  findings: [
    {
      code: 'cell-unreadable',
      rule: HOSTILE,
      severity: 'error',
      about: 'extraction',
      message: HOSTILE,
      values: { where: HOSTILE, raw: HOSTILE },
      pointer: fees,
      cells: [HOSTILE, fees],
      at,
    },
  ],
})
