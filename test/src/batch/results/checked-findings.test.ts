import { expect, it } from 'vitest'
import { checkedFindings } from '../../../../src/batch/results/checked-findings.js'
import { checkReport } from '../../../../src/checks/index.js'
import { officialBook } from '../../../../src/forms/official-book.js'
import { finding } from '../../../../src/model/findings/finding.js'
import { blank, fullTables, printed, sampleReport } from '../../sample-report.js'

const tables = fullTables('F2021', (table, _, column) =>
  table === 't4_review_litigation' && column === 'review.total'
    ? printed(5)
    : table.startsWith('t4')
      ? printed(0)
      : blank,
)

it('keeps what reading found and whose fault it is, drops what no rule finds any more, adds what one finds now', () => {
  const report = sampleReport({ tables })
  const [first, ...others] = checkReport({ ...report, book: officialBook() })
  const read = finding('charset-guessed', {})
  const gone = finding('parts-off', {}, { pointer: '/figures/3' })
  const settled = { ...first!, about: 'extraction' as const }
  const stored = { ...report, findings: [read, gone, settled] }
  expect(others.length).toBeGreaterThan(0)
  expect(checkedFindings(stored, officialBook())).toEqual([read, settled, ...others])
  expect(checkedFindings({ ...report, findings: [read, settled, ...others] }, officialBook())).toEqual([
    read,
    settled,
    ...others,
  ])
})
