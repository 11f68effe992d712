import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkReport, evaluateRules, ruleKinds } from '../../../src/checks/index.js'
import type { ReportUnderCheck } from '../../../src/checks/rule.js'
import type { Form } from '../../../src/forms/form.js'
import { form2019 } from '../../../src/forms/official/form-2019.js'
import { form2021 } from '../../../src/forms/official/form-2021.js'
import { officialBook } from '../../../src/forms/official-book.js'
import { inLanguage } from '../../../src/model/findings/finding.js'
import { figurePool } from '../../random-figures.js'
import { blankCell, consistentFacts, figureOf, reported, valueAt, withCells } from './consistent-facts.js'

const pool = Array.from({ length: 61 }, (_, index) => 1 + ((index * 7) % 23))

type Tweak = (facts: ReportUnderCheck) => ReportUnderCheck

/** One more than is printed in the cell. */
const raised =
  (pointer: string): Tweak =>
  (facts) =>
    withCells(facts, { [pointer]: reported(valueAt(facts, pointer) + 1) })

const cell =
  (pointer: string, value: number, raw?: string): Tweak =>
  (facts) =>
    withCells(facts, { [pointer]: reported(value, raw) })

const blank =
  (...pointers: readonly string[]): Tweak =>
  (facts) =>
    withCells(facts, Object.fromEntries(pointers.map((pointer) => [pointer, blankCell])))

/** A further figure of the prose. */
const says =
  (...figures: readonly ReturnType<typeof figureOf>[]): Tweak =>
  (facts) => ({ ...facts, figures: [...facts.figures, ...figures] })

const section =
  (number: number, ...sentences: readonly string[]): Tweak =>
  (facts) => ({
    ...facts,
    sections: facts.sections.map((own) =>
      own.number === number ? { ...own, paragraphs: sentences.map((text) => ({ text, at: [] })) } : own,
    ),
  })

const both =
  (...tweaks: readonly Tweak[]): Tweak =>
  (facts) =>
    tweaks.reduce((before, tweak) => tweak(before), facts)

const same: Tweak = (facts) => facts
const requests = '/tables/t3_requests'
const cases = '/tables/t4_review_litigation/cases'
const parts = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'socialWelfareOrg',
  'legalServiceOrg',
  'otherOrg',
]

interface Trial {
  readonly form: Form
  readonly fails: Tweak
  /** What makes a report of random figures one on which the rule holds; nothing where it does anyhow. */
  readonly holds?: Tweak
}

const upheld = '复议和诉讼均获维持。'
const otherOutcomes = ['review', 'litDirect', 'litAfterReview'].flatMap((branch) =>
  ['corrected', 'otherResult', 'pending'].map((id) => `${cases}/${branch}.${id}`),
)
const office: Tweak = (facts) => ({ ...facts, agency: { ...facts.agency, name: '甲市外事办公室' } })
const county: Tweak = (facts) => ({ ...facts, agency: { ...facts.agency, level: 'county' } })
const said = (year: number, pointer: string): ReportUnderCheck['evidence'][number] => ({
  pointer,
  value: year,
  source: 'title',
  text: `${year}年`,
  at: [],
})
const whole = (value: number, more = {}) => figureOf(value, { exhaustive: true, ...more })
const part = (value: number, more = {}) => figureOf(value, { partOf: 7, ...more })
const share = (value: number) => {
  const sentence = '予以公开5件，占5%。'
  return [
    figureOf(20, { cells: undefined, sentence: '共20件。' }),
    figureOf(5, { sentence, raw: '5件', partOf: 7 }),
    figureOf(value, { unit: '%', sentence, raw: '5%' }),
  ]
}

const trials: Readonly<Record<string, Trial>> = {
  'T3-BALANCE': { form: form2021, fails: raised(`${requests}/carriedOver/naturalPerson`) },
  'T3-TOTAL-2019': { form: form2019, fails: raised(`${requests}/other/researchInstitution`) },
  'T3-TOTAL-2021': { form: form2021, fails: raised(`${requests}/other.misc/researchInstitution`) },
  'T3-ROWSUM-2019': { form: form2019, fails: blank(...parts.map((id) => `${requests}/granted/${id}`)) },
  'T3-ROWSUM-2021': { form: form2021, fails: raised(`${requests}/granted/total`) },
  'T4-SUM-review': { form: form2021, fails: raised(`${cases}/review.total`) },
  'T4-SUM-litDirect': { form: form2019, fails: raised(`${cases}/litDirect.pending`) },
  'T4-SUM-litAfterReview': { form: form2021, fails: raised(`${cases}/litAfterReview.upheld`) },
  'V-NONNEG-INT': { form: form2021, fails: cell('/tables/t2_art20_6/penalty/decisionCount', 1.5) },
  'V-DELTA-SIGNED': {
    form: form2019,
    fails: cell('/tables/t2_art20_6/penalty/itemCountChange', -253, '--253'),
    holds: cell('/tables/t2_art20_6/penalty/itemCountChange', 4, '+4'),
  },
  'V-PRIOR-SIGN': { form: form2019, fails: cell('/tables/t2_art20_6/penalty/priorYearItemCount', 22, '+22') },
  'V-PRIOR-NOTNEG': { form: form2019, fails: cell('/tables/t2_art20_5/licensing/itemCountChange', -99) },
  'T2-2019-STOCK': { form: form2019, fails: cell('/tables/t2_art20_1/rules/totalDisclosed', 0) },
  'T2-2019-NEWLE': { form: form2019, fails: cell('/tables/t2_art20_1/rules/producedThisYear', 0) },
  'T2-2021-STOCK': { form: form2021, fails: cell('/tables/t2_art20_1/normativeDocs/inForce', 0) },
  'T2-RULES-COMPETENCE': { form: form2021, fails: county },
  'T2-ENF-COMPETENCE': {
    form: form2021,
    fails: office,
    holds: both(
      office,
      cell('/tables/t2_art20_6/penalty/decisionCount', 0),
      cell('/tables/t2_art20_6/coercion/decisionCount', 0),
    ),
  },
  'T2-FEE-UNIT': { form: form2021, fails: cell('/tables/t2_art20_8/adminFees/feeAmountWanYuan', 592372449) },
  'T3-GROUP-CONSISTENCY': {
    form: form2021,
    fails: says(figureOf(100_000, { cells: [`${requests}/granted/total`, `${requests}/partialGrant/total`] })),
  },
  'N-RECEIVED': { form: form2021, fails: says(figureOf(100_000, { cells: [`${requests}/newReceived/total`] })) },
  'N-ANSWERED': { form: form2021, fails: says(figureOf(100_000, { cells: [`${requests}/resultTotal/total`] })) },
  'N-CARRY': { form: form2021, fails: says(figureOf(100_000, { cells: [`${requests}/carriedForward/total`] })) },
  'N-REVIEW': { form: form2021, fails: says(figureOf(100_000, { cells: [`${cases}/review.upheld`] })) },
  'N-LITIGATION': {
    form: form2021,
    fails: says(figureOf(1, { cells: [`${cases}/litDirect.total`, `${cases}/litAfterReview.total`] })),
  },
  'N-NORMDOC': {
    form: form2021,
    fails: says(figureOf(100_000, { cells: ['/tables/t2_art20_1/normativeDocs/inForce'] })),
    holds: (facts) => {
      const pointer = '/tables/t2_art20_1/normativeDocs/inForce'
      return says(figureOf(valueAt(facts, pointer), { cells: [pointer] }))(facts)
    },
  },
  'N-NONE': {
    form: form2021,
    fails: says(figureOf(0, { raw: '未收到', cells: [`${requests}/newReceived/total`] })),
    holds: both(
      cell(`${cases}/review.total`, 0),
      says(figureOf(0, { raw: '未发生', cells: [`${cases}/review.total`] })),
      (facts) => ({ ...facts, figures: facts.figures.slice(-1) }),
    ),
  },
  'N-ALLUPHELD': {
    form: form2021,
    fails: section(1, upheld),
    holds: both(section(1, upheld), blank(...otherOutcomes)),
  },
  'N-PART-SUM': {
    form: form2021,
    fails: says(whole(20), part(5), part(14)),
    holds: says(whole(20), part(6), part(14)),
  },
  'N-PERCENT': { form: form2021, fails: says(...share(33.9)), holds: says(...share(25)) },
  'N-UNIT-SCALE': {
    form: form2021,
    fails: says(whole(200_000, { raw: '20万条', exhaustive: undefined }), part(6), part(14)),
    holds: says(whole(40_000, { raw: '近4万条', approx: 'nearly' })),
  },
  'N-YEAR': { form: form2021, fails: (facts) => ({ ...facts, evidence: [...facts.evidence, said(2023, '/year')] }) },
  'N-TITLE-VERSION': { form: form2019, fails: (facts) => ({ ...facts, year: 2022 }) },
  'F-DEADLINE': { form: form2021, fails: (facts) => ({ ...facts, published: '2025-04-02' }) },
  'S-SECTIONS': { form: form2021, fails: (facts) => ({ ...facts, sections: facts.sections.slice(0, 5) }) },
  'S-SEC1-GOV': { form: form2021, fails: section(1, '工作扎实推进。') },
  'S-SEC5-NONEMPTY': { form: form2021, fails: section(5, '无。') },
  'S-SEC6-FEE': { form: form2021, fails: both(section(6, '无。'), (facts) => ({ ...facts, processingFee: null })) },
  'S-FEE-GRID': {
    form: form2021,
    fails: (facts) => ({ ...facts, processingFee: { ...facts.processingFee!, yuan: 305 } }),
  },
  'S-FEE-SUM': {
    form: form2021,
    fails: (facts) => ({ ...facts, processingFee: { ...facts.processingFee!, cases: 4 } }),
  },
  'T3-TOTALBLANK': { form: form2021, fails: blank(`${requests}/granted/total`, `${requests}/partialGrant/total`) },
  'T-BLANKNOTZERO': { form: form2021, fails: blank(`${requests}/denied.stateSecret/otherOrg`) },
  'T-ALLZERO-OR-EMPTY': {
    form: form2021,
    fails: (facts) =>
      blank(
        ...Object.entries(facts.tables.t3_requests!).flatMap(([row, columns]) =>
          Object.keys(columns).map((column) => `${requests}/${row}/${column}`),
        ),
      )(facts),
  },
}

const statements = ruleKinds.flatMap(({ rules }) => rules(officialBook()))
const statesOf = (facts: ReportUnderCheck, rule: string) =>
  new Set(
    evaluateRules(facts)
      .filter((outcome) => outcome.rule === rule)
      .map(({ state }) => state),
  )

test('every rule has a trial', () => {
  expect(Object.keys(trials).sort()).toEqual(statements.map(({ id }) => id).sort())
})

test('a report in good order fails no rule', () => {
  fc.assert(
    fc.property(fc.constantFrom(form2019, form2021), figurePool(), (form, figures) => {
      const failed = evaluateRules(consistentFacts(form, figures)).filter(({ state }) => state === 'fail')
      expect(failed).toEqual([])
    }),
    { seed: 1, numRuns: 20 },
  )
})

describe.each(Object.entries(trials))('%s', (rule, { form, fails, holds = same }) => {
  const sound = consistentFacts(form, pool)

  test('holds', () => {
    const states = statesOf(holds(sound), rule)
    expect(states).toContain('pass')
    expect(states).not.toContain('fail')
  })

  test('fails, with a finding that says where and why in both languages', () => {
    const broken = fails(sound)
    const failed = evaluateRules(broken).filter((outcome) => outcome.rule === rule && outcome.state === 'fail')
    expect(failed.length).toBeGreaterThan(0)
    const { severity } = statements.find(({ id }) => id === rule)!
    for (const { finding } of failed) {
      expect(finding?.rule).toBe(rule)
      expect(finding?.severity).toBe(severity)
      expect(finding?.message).not.toMatch(/undefined|null|NaN|\{/)
      expect(inLanguage(finding!, 'en').message).not.toMatch(/undefined|null|NaN|\{/)
      expect(finding?.message).toMatch(new RegExp(`（${rule}）。$`))
    }
    expect(checkReport(broken)).toEqual(expect.arrayContaining(failed.map(({ finding }) => finding)))
  })
})
