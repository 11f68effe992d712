import { describe, expect, it } from 'vitest'
import { headlinesOf } from '../../../src/forms/headlines-of.js'
import { officialBook } from '../../../src/forms/official-book.js'
import { headlineFigures } from '../../../src/outputs/headline-figures.js'
import { blank, fullTables, printed, sampleReport } from '../sample-report.js'

const figuresOf = (report: Parameters<typeof headlineFigures>[0]) =>
  Object.fromEntries(
    headlineFigures(report, officialBook()).map((figure, index) => [headlinesOf(officialBook())[index]!.name, figure]),
  )

describe('headlineFigures', () => {
  it('adds up what is printed', () => {
    const tables = fullTables('F2021', (_, row) => printed(row.startsWith('denied') ? 2 : 1))
    expect(figuresOf(sampleReport({ tables }))).toEqual({
      received: 1,
      carriedOver: 1,
      granted: 1,
      partlyGranted: 1,
      denied: 16,
      notHeld: 1,
      notProcessed: 5,
      handled: 1,
      carriedForward: 1,
      reviews: 1,
      suitsDirect: 1,
      suitsAfterReview: 1,
      suits: 2,
      rulesInForce: 1,
      normativeDocsInForce: 1,
      documentsInForce: 2,
      licensingDecisions: 1,
      penaltyDecisions: 1,
      coercionDecisions: 1,
      decisions: 3,
      feesWanYuan: 1,
    })
  })

  it('leaves a sum empty as soon as a part is not printed: no zero is invented', () => {
    const tables = fullTables('F2021', (_, row, column) =>
      row === 'denied.adminInquiry' || row === 'rules' || column === 'litDirect.total'
        ? { ...blank, inferred: 1 }
        : printed(1),
    )
    const { t2_art20_6: __, ...withoutPenalty } = tables
    expect(figuresOf(sampleReport({ tables: withoutPenalty as typeof tables }))).toMatchObject({
      denied: null,
      notProcessed: 5,
      rulesInForce: null,
      normativeDocsInForce: 1,
      documentsInForce: null,
      suitsDirect: null,
      suits: null,
      penaltyDecisions: null,
      decisions: null,
    })
  })

  it('has no figures that the form does not print', () => {
    const tables = fullTables('F2019', () => printed(1))
    expect(figuresOf(sampleReport({ form: 'F2019', tables }))).toMatchObject({
      denied: 8,
      documentsInForce: null,
      rulesInForce: null,
      decisions: 4,
      feesWanYuan: null,
    })
  })

  it('sums nothing where the form is not known, and no fees in another unit', () => {
    const tables = fullTables('F2021', () => printed(1, { unit: '元' }))
    expect(figuresOf(sampleReport({ form: null, tables }))).toMatchObject({
      received: 1,
      denied: null,
      feesWanYuan: null,
    })
  })
})
