import { expect, it } from 'vitest'
import { printedFigures } from '../../../../src/checks/archive/printed-figures.js'
import { blank, printed, sampleReport } from '../../sample-report.js'

it('figures in short are equal whatever the order of the tables and however zeros are printed', () => {
  const rows = { granted: { total: printed(7) }, partialGrant: { total: printed(0) } }
  const turned = { partialGrant: { total: blank }, granted: { total: printed(7) } }
  const short = printedFigures(sampleReport({ tables: { t3_requests: rows } }))
  expect(printedFigures(sampleReport({ tables: { t3_requests: turned } }))).toEqual(short)
  expect(printedFigures(sampleReport())).toEqual({ hash: null, distinct: 0 })
  const other = printedFigures(sampleReport({ tables: { t3_requests: { granted: { total: printed(8) } } } }))
  expect(other.hash).not.toBe(short.hash)
})
