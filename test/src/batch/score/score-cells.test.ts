import { describe, expect, it } from 'vitest'
import { scoreCells } from '../../../../src/batch/score/score-cells.js'
import type { Entry } from '../../../../src/model/entry.js'
import { finding } from '../../../../src/model/findings/finding.js'
import { blank, printed, sampleReport } from '../../sample-report.js'

const inferred = (value: number): Entry => ({ state: 'inferred', value: null, raw: null, at: [], inferred: value })
const missing: Entry = { state: 'missing', value: null, raw: null, at: [] }
const pointer = '/tables/t3_requests/granted/total'

/** Verdict on one cell; `expected` undefined: the truth has no such cell. */
function verdict(
  entry: Entry | null,
  expected: number | null | undefined,
  more: { lost?: string[]; findings?: never[] | ReturnType<typeof finding>[] } = {},
) {
  const report = sampleReport({
    tables: entry ? { t3_requests: { granted: { total: entry } } } : {},
    findings: more.findings ?? [],
  })
  const truth = {
    form: 'F2021',
    year: 2024,
    agency: null,
    tables: { t3_requests: { granted: expected === undefined ? {} : { total: expected } } },
    lost: more.lost,
  }
  const scores = scoreCells(report, truth)
  expect(scores.length).toBeLessThanOrEqual(1)
  const [score] = scores
  return score ? `${score.verdict}${score.silent ? ', silent' : ''}${score.quiet ? ', quiet' : ''}` : 'nothing'
}

describe('scoreCells', () => {
  it('holds a number right where it is printed', () => {
    expect(verdict(printed(5), 5)).toBe('right')
    expect(verdict(printed(6), 5)).toBe('wrong, silent')
    expect(verdict(missing, 5)).toBe('absent, quiet')
    expect(verdict(blank, 5)).toBe('absent, quiet')
    expect(verdict(null, 5)).toBe('absent, quiet')
  })

  it('holds an inferred number right only where the document lost the cell', () => {
    expect(verdict(inferred(5), 5)).toBe('absent')
    expect(verdict(inferred(6), 5)).toBe('wrong, silent')
    expect(verdict(inferred(5), 5, { lost: ['/tables/t3_requests/granted'] })).toBe('right')
    expect(verdict(inferred(5), 5, { lost: [pointer] })).toBe('right')
    expect(verdict(printed(5), 5, { lost: [pointer] })).toBe('right')
    expect(verdict(inferred(6), 5, { lost: [pointer] })).toBe('wrong, silent')
  })

  it('holds a blank right only as a cell of that state', () => {
    expect(verdict(blank, null)).toBe('right')
    expect(verdict({ ...blank, inferred: 0 }, null)).toBe('right')
    expect(verdict(printed(0), null)).toBe('wrong, silent')
    expect(verdict(missing, null)).toBe('absent')
    expect(verdict(null, null)).toBe('absent')
    expect(verdict(inferred(0), null, { lost: [pointer] })).toBe('wrong, silent')
  })

  it('counts a printed number where the document has no cell', () => {
    expect(verdict(printed(0), undefined)).toBe('wrong, silent')
    expect(verdict(missing, undefined)).toBe('nothing')
    expect(verdict(inferred(0), undefined)).toBe('nothing')
    expect(verdict(null, undefined)).toBe('nothing')
  })

  it('is not silent where an error or a warning names the very cell', () => {
    const of = (details: object) => ({ findings: [finding('row-uncertain', {}, details)] })
    expect(verdict(printed(6), 5, of({ pointer }))).toBe('wrong')
    expect(verdict(printed(6), 5, of({ cells: [pointer] }))).toBe('wrong')
    expect(verdict(printed(6), 5, of({ pointer: '/tables/t3_requests/granted' }))).toBe('wrong, silent')
    expect(verdict(printed(6), 5, of({ pointer, severity: 'info' }))).toBe('wrong, silent')
  })

  it('is not quiet where an error or a warning accounts for the cell, its row, its table or the file', () => {
    const of = (details: object) => ({ findings: [finding('row-uncertain', {}, details)] })
    expect(verdict(blank, 5, of({ pointer }))).toBe('absent')
    expect(verdict(blank, 5, of({ pointer: '/tables/t3_requests/granted' }))).toBe('absent')
    expect(verdict(blank, 5, of({ pointer: '/tables/t3_requests' }))).toBe('absent')
    expect(verdict(blank, 5, of({ pointer: '/tables/t3_requests/denied' }))).toBe('absent, quiet')
    expect(verdict(blank, 5, of({ pointer, severity: 'info' }))).toBe('absent, quiet')
    expect(verdict(blank, 5, { findings: [finding('page-unreadable', { page: 2, reason: 'x' })] })).toBe('absent')
  })
})
