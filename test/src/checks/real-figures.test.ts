import { describe, expect, test } from 'vitest'
import { evaluatePair } from '../../../src/checks/between/index.js'
import { evaluateRules } from '../../../src/checks/index.js'
import type { ReportUnderCheck, RuleOutcome } from '../../../src/checks/rule.js'
import { figureRows } from '../../../src/forms/figure-rows.js'
import { officialForms as forms } from '../../../src/forms/official-book.js'
import { bareFacts, tablesFrom } from './consistent-facts.js'
import { type RealReport, realReports } from './real-figures.js'

/** The report as read: rows of the form that were not seen are missing. */
function factsOf({ form: id, year, tables }: RealReport): ReportUnderCheck {
  const form = forms.find((candidate) => candidate.id === id)!
  const printed = tablesFrom(tables as never) as Record<string, Record<string, object>>
  for (const table of form.tables.filter((candidate) => candidate.id in printed)) {
    for (const row of figureRows(table)) {
      printed[table.id]![row.id] ??= Object.fromEntries(
        table.columns.map((column) => [column.id, { state: 'missing', value: null, raw: null, at: [] }]),
      )
    }
  }
  return { ...bareFacts, form: id, year, tables: printed as ReportUnderCheck['tables'] }
}

const counted = (outcomes: readonly RuleOutcome[], rule: string): string => {
  const states = outcomes.filter((outcome) => outcome.rule === rule).map(({ state }) => state)
  const count = (state: string) => states.filter((own) => own === state).length
  return `${count('pass')} pass, ${count('not-assessable')} not assessable, ${states.length - count('pass') - count('not-assessable')} else`
}

describe.each(Object.entries(realReports))('%s', (_, report) => {
  test.each(Object.entries(report.expected))('%s', (rule, [pass, notAssessable]) => {
    const outcomes = evaluateRules(factsOf(report))
    expect(counted(outcomes, rule)).toBe(`${pass} pass, ${notAssessable} not assessable, 0 else`)
  })
})

describe.each([
  ['suqian2023', 'suqian2024', { 'X-CARRY': [7, 0], 'X-INFORCE': [2, 0] }],
  ['suqian2024', 'suqian2025', { 'X-CARRY': [0, 7], 'X-INFORCE': [2, 0] }],
] as const)('%s and %s', (earlier, later, expected) => {
  test.each(Object.entries(expected))('%s', (rule, [pass, notAssessable]) => {
    const outcomes = evaluatePair({ earlier: factsOf(realReports[earlier]!), later: factsOf(realReports[later]!) })
    expect(counted(outcomes, rule)).toBe(`${pass} pass, ${notAssessable} not assessable, 0 else`)
  })
})
