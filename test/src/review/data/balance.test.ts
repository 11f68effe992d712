import { describe, expect, test } from 'vitest'
import { officialForms as forms, officialBook } from '../../../../src/forms/official-book.js'
import type { Report } from '../../../../src/forms/report.js'
import { balanceOf } from '../../../../src/review/data/balance.js'
import { cleanArchive } from '../../../made-archive/made-archive.js'
import { blank, fullTables, printed, sampleReport } from '../../sample-report.js'

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, one) => total + (one ?? 0), 0)

describe('balanceOf', () => {
  test('what comes in is what goes out, in every report whose figures agree', () => {
    for (const report of cleanArchive(1).values()) {
      const { sources, outcomes } = balanceOf(report, officialBook())!
      const incoming = sum(sources.map(({ value }) => value))
      expect(incoming).toBeGreaterThan(0)
      expect(sum(outcomes.flatMap(({ parts }) => parts.map(({ value }) => value)))).toBe(incoming)
    }
  })

  test.each([
    ['F2019', 7],
    ['F2021', 7],
  ])('has the outcomes of %s by their groups, each row of the form once', (form, outcomes) => {
    const tables = fullTables(form, () => printed(1))
    const balance = balanceOf(sampleReport({ form: form as Report['form'], tables }), officialBook())!
    expect(balance.sources.map(({ pointer }) => pointer)).toEqual([
      '/tables/t3_requests/newReceived/total',
      '/tables/t3_requests/carriedOver/total',
    ])
    expect(balance.outcomes).toHaveLength(outcomes)
    const rows = forms.find(({ id }) => id === form)!.tables.find(({ id }) => id === 't3_requests')!.rows
    const leaves = rows.filter(
      ({ id, figures }) => figures !== false && !['newReceived', 'carriedOver', 'resultTotal'].includes(id),
    )
    expect(balance.outcomes.flatMap(({ parts }) => parts.map(({ label }) => label))).toEqual(
      leaves.map(({ label }) => label),
    )
  })

  test('keeps apart what is blank, what is inferred and what is printed', () => {
    const tables = fullTables('F2021', (_, row) =>
      row === 'granted'
        ? blank
        : row === 'partialGrant'
          ? { state: 'inferred', value: null, inferred: 4, raw: null, at: [] }
          : printed(2),
    )
    const { outcomes } = balanceOf(sampleReport({ tables }), officialBook())!
    expect(outcomes[0]!.parts[0]!.value).toBe(null)
    expect(outcomes[1]!.parts[0]).toMatchObject({ value: 4, inferred: true })
    expect(outcomes[2]!.parts[0]).not.toHaveProperty('inferred')
  })

  test('there is none without a table, or without a form', () => {
    expect(balanceOf(sampleReport(), officialBook())).toBe(null)
    expect(balanceOf(sampleReport({ form: null, tables: fullTables('F2021', () => printed(1)) }), officialBook())).toBe(
      null,
    )
  })
})
