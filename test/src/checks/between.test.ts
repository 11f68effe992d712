import { describe, expect, test } from 'vitest'
import { evaluatePair, pairRuleKinds, regionOutcomes, regionSum } from '../../../src/checks/between/index.js'
import type { Pair } from '../../../src/checks/between/pair.js'
import type { ReportUnderCheck } from '../../../src/checks/rule.js'
import type { Form } from '../../../src/forms/form.js'
import { form2019 } from '../../../src/forms/official/form-2019.js'
import { form2021 } from '../../../src/forms/official/form-2021.js'
import { consistentFacts, figureOf, reported, valueAt, withCells } from './consistent-facts.js'

const pool = Array.from({ length: 61 }, (_, index) => 1 + ((index * 7) % 23))
const requests = '/tables/t3_requests'
const cases = '/tables/t4_review_litigation/cases'
const documents = '/tables/t2_art20_1'
const columns = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'socialWelfareOrg',
  'legalServiceOrg',
  'otherOrg',
  'total',
]

/** Prose of which no part repeats. */
const prose = (first: number): ReportUnderCheck['sections'] => [
  {
    number: 1,
    heading: '一、总体情况',
    grids: [],
    paragraphs: [
      {
        text: Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x4e00 + first + index * 7)).join(''),
        at: [],
      },
    ],
  },
]

/** Two reports of which the second goes on where the first ends. */
function inOrder(form: Form): Pair {
  const year = form === form2021 ? 2023 : 2019
  const earlier = { ...consistentFacts(form, pool, year), sections: prose(0) }
  const next = { ...consistentFacts(form, pool, year + 1), sections: prose(3) }
  const at = (pointer: string) => valueAt(earlier, pointer)
  const cells: Record<string, number> = Object.fromEntries(
    columns.map((column) => [`${requests}/carriedOver/${column}`, at(`${requests}/carriedForward/${column}`)]),
  )
  for (const row of ['rules', 'normativeDocs']) {
    if (form === form2021) {
      cells[`${documents}/${row}/repealedThisYear`] = 0
      cells[`${documents}/${row}/inForce`] =
        at(`${documents}/${row}/inForce`) + valueAt(next, `${documents}/${row}/issuedThisYear`)
    } else cells[`${documents}/${row}/totalDisclosed`] = at(`${documents}/${row}/totalDisclosed`) + 1
  }
  if (form === form2019) {
    for (const item of [
      't2_art20_5/licensing',
      't2_art20_5/otherExternalServices',
      't2_art20_6/penalty',
      't2_art20_6/coercion',
      't2_art20_8/adminFees',
    ]) {
      const own = `/tables/${item}`
      cells[`${own}/priorYearItemCount`] = at(`${own}/priorYearItemCount`) + at(`${own}/itemCountChange`)
    }
  }
  cells[`${cases}/litAfterReview.total`] = 0
  const later = withCells(
    next,
    Object.fromEntries(Object.entries(cells).map(([pointer, value]) => [pointer, reported(value)])),
  )
  return { earlier: withCells(earlier, { [`${cases}/litAfterReview.total`]: reported(0) }), later }
}

type Tweak = (pair: Pair) => Pair

const later =
  (pointer: string, value: number): Tweak =>
  (pair) => ({ ...pair, later: withCells(pair.later, { [pointer]: reported(value) }) })

const stated =
  (percent: number): Tweak =>
  (pair) => {
    const sentence = '受理申请9件，同比增长9%。'
    const year = pair.later.year
    const figures = [
      figureOf(9, { year, sentence, cells: [`${requests}/newReceived/total`] }),
      figureOf(percent, { year, sentence, unit: '%', change: 'up' }),
    ]
    return {
      earlier: withCells(pair.earlier, { [`${requests}/newReceived/total`]: reported(100) }),
      later: { ...withCells(pair.later, { [`${requests}/newReceived/total`]: reported(125) }), figures },
    }
  }

interface Trial {
  readonly form: Form
  readonly fails: Tweak
  readonly holds?: Tweak
}

const trials: Readonly<Record<string, Trial>> = {
  'X-CARRY': { form: form2021, fails: later(`${requests}/carriedOver/total`, 9999) },
  'X-INFORCE': { form: form2021, fails: later(`${documents}/rules/inForce`, 9999) },
  'X-2019-ITEMS': { form: form2019, fails: later('/tables/t2_art20_6/penalty/priorYearItemCount', 9999) },
  'X-2019-TOTALDISC': { form: form2019, fails: later(`${documents}/rules/totalDisclosed`, 0) },
  'X-PENDING-FLOW': { form: form2021, fails: later(`${cases}/review.total`, 0) },
  'X-JUMP': { form: form2021, fails: later('/tables/t2_art20_6/penalty/decisionCount', 9999) },
  'X-YOY-TEXT': { form: form2021, fails: stated(24), holds: stated(25) },
  'H-CODEFENDANT': { form: form2021, fails: later(`${cases}/litAfterReview.total`, 9999) },
  'H-SCOPE': { form: form2021, fails: (pair) => ({ ...pair, later: { ...pair.later, scope: 'organ' } }) },
  'C-DUP': {
    form: form2021,
    fails: (pair) => ({ ...pair, later: { ...pair.later, sections: pair.earlier.sections } }),
  },
}

const statements = pairRuleKinds.flatMap(({ rules }) => rules)

test('every rule between two years has a trial', () => {
  expect(Object.keys(trials).sort()).toEqual(statements.map(({ id }) => id).sort())
})

test('reports that go on from each other fail none', () => {
  for (const form of [form2019, form2021]) {
    expect(evaluatePair(inOrder(form)).filter(({ state }) => state === 'fail')).toEqual([])
  }
})

describe.each(Object.entries(trials))('%s', (rule, { form, fails, holds = (pair: Pair) => pair }) => {
  const outcomes = (pair: Pair) => evaluatePair(pair).filter((outcome) => outcome.rule === rule)

  test('holds', () => {
    const states = outcomes(holds(inOrder(form))).map(({ state }) => state)
    expect(states).toContain('pass')
    expect(states).not.toContain('fail')
  })

  test('fails, with a finding about the archive', () => {
    const failed = outcomes(fails(inOrder(form))).filter(({ state }) => state === 'fail')
    expect(failed.length).toBeGreaterThan(0)
    for (const { finding } of failed) {
      expect(finding?.about).toBe('archive')
      expect(finding?.message).toMatch(new RegExp(`（${rule}）。$`))
      expect(finding?.message).not.toMatch(/undefined|null|NaN|\{/)
    }
  })
})

test('a broken carry-over weighs more in the total than in one column', () => {
  const severities = ['total', 'otherOrg'].map((column) => {
    const pair = later(`${requests}/carriedOver/${column}`, 9999)(inOrder(form2021))
    return evaluatePair(pair).find(({ state }) => state === 'fail')?.finding?.severity
  })
  expect(severities).toEqual(['error', 'warning'])
})

test('figures of different scopes are not compared', () => {
  const { earlier, later: next } = inOrder(form2021)
  const states = evaluatePair({ earlier, later: { ...next, scope: 'organ' } })
    .filter(({ rule }) => rule === 'X-CARRY')
    .map(({ state }) => state)
  expect(new Set(states)).toEqual(new Set(['not-assessable']))
})

describe('H-REGION-SUM', () => {
  const part = consistentFacts(form2021, pool)
  const doubled = (facts: ReportUnderCheck): ReportUnderCheck =>
    withCells(
      facts,
      Object.fromEntries(
        Object.keys(facts.tables.t3_requests!).map((row) => {
          const pointer = `${requests}/${row}/total`
          return [pointer, reported(2 * valueAt(facts, pointer))]
        }),
      ),
    )

  test('a region is the sum of its parts', () => {
    expect(new Set(regionOutcomes(doubled(part), [part, part]).map(({ state }) => state))).toEqual(new Set(['pass']))
  })

  test('a region that is not names the row', () => {
    const region = withCells(doubled(part), { [`${requests}/granted/total`]: reported(9999) })
    const failed = regionOutcomes(region, [part, part]).filter(({ state }) => state === 'fail')
    expect(failed.map(({ finding }) => [finding?.rule, finding?.pointer])).toEqual([
      [regionSum.id, `${requests}/granted/total`],
    ])
  })

  test('says nothing of the report of an organ', () => {
    const states = regionOutcomes({ ...doubled(part), scope: 'organ' }, [part]).map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(['not-assessable']))
  })
})
