import { describe, expect, test } from 'vitest'
import { officialBook } from '../../../src/forms/official-book.js'
import type { Entry } from '../../../src/model/entry.js'
import { type Finding, finding } from '../../../src/model/findings/finding.js'
import { blamedFindings, settledFindings } from '../../../src/report/settled-findings.js'
import { printed } from '../sample-report.js'

const pointer = '/tables/t4_review_litigation/cases/review.upheld'
const ids = ['upheld', 'corrected', 'otherResult', 'pending', 'total'].map((id) => `review.${id}`)

/** Codes that are left of doubts about the first figure of a row of which `figures` are the first five. */
function left(found: Finding, first: Partial<Entry>, figures: readonly number[] = [2, 0, 0, 0, 2]): string[] {
  const row = Object.fromEntries(ids.map((id, at) => [id, printed(figures[at]!)]))
  const cases = { ...row, 'review.upheld': { ...printed(figures[0]!), ...first } }
  const report = { book: officialBook(), form: 'F2021', tables: { t4_review_litigation: { cases } } }
  return settledFindings([found], report).map(({ code }) => code)
}

describe('a doubt is settled', () => {
  const noted = finding('figure-doubtful', {}, { pointer })
  test.each(['[1]', '①'])('where %s stands beside a figure whose sums hold', (note) => {
    expect(left(noted, { note })).toEqual([])
    expect(left(noted, { note }, [2, 0, 0, 0, 3])).toEqual(['figure-doubtful'])
  })

  test('not by a sum where the mark may be a figure', () => {
    expect(left(noted, { note: '约' })).toEqual(['figure-doubtful'])
  })

  test('where an unreadable cell prints what the sums leave for it', () => {
    const unread = finding('cell-unreadable', {}, { pointer })
    const cell = { state: 'unreadable', value: null, inferred: 20 } as const
    expect(left(unread, { ...cell, candidate: 20 })).toEqual([])
    expect(left(unread, { ...cell, inferredBy: ['A', 'B'] })).toEqual([])
    expect(left(unread, { ...cell, inferredBy: ['A'] })).toEqual(['cell-unreadable'])
  })
})

test('a sum that a doubtful cell breaks is no fault of the document', () => {
  const broken = finding('sum-mismatch', {}, { pointer, cells: [pointer], rule: 'T4' })
  expect(blamedFindings([broken])[0]!.about).toBe('document')
  expect(blamedFindings([broken, finding('figure-overruns', {}, { pointer })])[0]!.about).toBe('extraction')
})
