import { expect, it } from 'vitest'
import { differingCells } from '../../../../src/checks/archive/differing-cells.js'
import { blank, printed, sampleReport } from '../../sample-report.js'

it('a copy differs from another where both print something else; what one does not print tells nothing', () => {
  const tables = (cells: Record<string, ReturnType<typeof printed>>) =>
    sampleReport({ tables: { t3_requests: { granted: cells } } })
  const one = tables({ naturalPerson: printed(3), total: printed(3), otherOrg: printed(0) })
  const other = tables({ naturalPerson: printed(3), total: printed(5), otherOrg: blank })
  expect(differingCells(one, other)).toEqual({ compared: 2, cells: ['/tables/t3_requests/granted/total'] })
  expect(differingCells(one, sampleReport())).toEqual({ compared: 0, cells: [] })
})
