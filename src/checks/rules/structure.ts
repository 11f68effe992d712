import { withoutSpace } from '../../../normalizers/text/fold-text.js'
import { form2021 } from '../../forms/official/form-2021.js'
import { finding } from '../../model/finding.js'
import { bothForms, type Outcome, outcome, type ReportFacts, type RuleKind, type RuleStatement } from '../rule.js'

const sixSections: RuleStatement = {
  id: 'S-SECTIONS',
  says: 'All six sections are there.',
  forms: bothForms,
  severity: 'warning',
}
const supervision: RuleStatement = {
  id: 'S-SEC1-GOV',
  says: 'A government reports appraisal, public review and accountability in section one (art. 50).',
  forms: ['F2021'],
  severity: 'info',
}
const problems: RuleStatement = {
  id: 'S-SEC5-NONEMPTY',
  says: 'Section five says something of problems and improvements (art. 50).',
  forms: bothForms,
  severity: 'warning',
}
const feeStatement: RuleStatement = {
  id: 'S-SEC6-FEE',
  says: 'Section six says what processing fees were charged.',
  forms: ['F2021'],
  severity: 'info',
}

/** A section on problems with fewer characters says nothing. */
const SHORTEST_PROBLEMS = 10

/** What art. 50 of the regulation asks of governments, and the words that tell it. */
const TOPICS = [
  ['工作考核', /考核|考[评評]|[绩績]效/],
  ['社会评议', /[评評](?:[议議价價估]|[测測])|[测測][评評]/],
  ['责任追究', /追究|[问問][责責]|追[责責]/],
] as const

const sectionOf = ({ sections }: ReportFacts, number: number) => sections.find((section) => section.number === number)

const pointerOf = ({ sections }: ReportFacts, number: number): string =>
  `/sections/${sections.findIndex((section) => section.number === number)}`

const textOf = (section: NonNullable<ReturnType<typeof sectionOf>>): string =>
  withoutSpace(section.paragraphs.map(({ text }) => text).join(''))

function sectionOutcomes({ sections }: ReportFacts): Outcome[] {
  if (sections.length === 0) return [outcome(sixSections, 'not-assessable')]
  const found = new Set(sections.map(({ number }) => number))
  const missing = form2021.sections.filter(({ number }) => !found.has(number))
  if (missing.length === 0) return [outcome(sixSections, 'pass')]
  const named = missing.map(({ number, title }) => `${ORDINALS[number - 1]}、${title}`).join('；')
  const values = { sections: named, rule: sixSections.id }
  return [
    outcome(
      sixSections,
      'fail',
      [],
      finding('sections-incomplete', values, { rule: sixSections.id, pointer: '/sections' }),
    ),
  ]
}

const ORDINALS = '一二三四五六'

function supervisionOutcomes(facts: ReportFacts): Outcome[] {
  const section = sectionOf(facts, 1)
  if (facts.form !== 'F2021' || facts.agency.kind !== 'government' || !section)
    return [outcome(supervision, 'not-assessable')]
  const text = textOf(section)
  const missing = TOPICS.filter(([, words]) => !words.test(text)).map(([topic]) => topic)
  if (missing.length === 0) return [outcome(supervision, 'pass')]
  const values = { topics: missing.join('、'), rule: supervision.id }
  return [
    outcome(
      supervision,
      'fail',
      [],
      finding('supervision-unmentioned', values, { rule: supervision.id, pointer: pointerOf(facts, 1) }),
    ),
  ]
}

function problemOutcomes(facts: ReportFacts): Outcome[] {
  const section = sectionOf(facts, 5)
  if (!section) return [outcome(problems, 'not-assessable')]
  if (textOf(section).length >= SHORTEST_PROBLEMS || section.grids.length > 0) return [outcome(problems, 'pass')]
  const at = section.paragraphs.flatMap((paragraph) => paragraph.at)
  const values = { heading: section.heading, rule: problems.id }
  return [
    outcome(
      problems,
      'fail',
      [],
      finding('section-empty', values, { rule: problems.id, pointer: pointerOf(facts, 5), at }),
    ),
  ]
}

function feeOutcomes(facts: ReportFacts): Outcome[] {
  const section = sectionOf(facts, 6)
  if (facts.form !== 'F2021' || !section) return [outcome(feeStatement, 'not-assessable')]
  if (facts.processingFee !== null || /[处處]理[费費]|收[费費]|收取[费費]用/.test(textOf(section)))
    return [outcome(feeStatement, 'pass')]
  const at = section.paragraphs.flatMap((paragraph) => paragraph.at).slice(0, 1)
  const details = { rule: feeStatement.id, pointer: pointerOf(facts, 6), at }
  return [outcome(feeStatement, 'fail', [], finding('fee-unmentioned', { rule: feeStatement.id }, details))]
}

/** What the prescribed sections have to hold. */
export const structure: RuleKind = {
  rules: [sixSections, supervision, problems, feeStatement],
  evaluate: (facts) => [
    ...sectionOutcomes(facts),
    ...supervisionOutcomes(facts),
    ...problemOutcomes(facts),
    ...feeOutcomes(facts),
  ],
}
