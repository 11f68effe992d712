import { withoutSpace } from '../../../normalizers/text/fold-text.js'
import type { Form, FormSection } from '../../forms/form.js'
import { formById } from '../../forms/form-book.js'
import { fails, outcome, type ReportUnderCheck, type Rule, type RuleKind, type RuleOutcome } from '../rule.js'

const allSections: Rule = {
  id: 'S-SECTIONS',
  says: 'All sections of the form are there.',
  severity: 'warning',
}
const supervision: Rule = {
  id: 'S-SEC1-GOV',
  says: 'A government reports appraisal, public review and accountability in section one (art. 50).',
  severity: 'info',
}
const problems: Rule = {
  id: 'S-SEC5-NONEMPTY',
  says: 'Section five describes problems and improvements (art. 50).',
  severity: 'warning',
}
const feeStatement: Rule = {
  id: 'S-SEC6-FEE',
  says: 'Section six states the processing fees charged, if the form asks for them.',
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

type Section = ReportUnderCheck['sections'][number]

/** A section of a report and where it stands. */
interface FoundSection {
  readonly section: Section
  readonly pointer: string
}

/** The section of the report that the form has for it; undefined where the form or the report has none. */
function sectionFor(
  { sections }: ReportUnderCheck,
  form: Form | undefined,
  is: (section: FormSection) => boolean,
): FoundSection | undefined {
  const number = form?.sections.find(is)?.number
  const index = sections.findIndex((section) => section.number === number)
  return index < 0 ? undefined : { section: sections[index]!, pointer: `/sections/${index}` }
}

/** The form of the report; where nothing tells it, the newest: their sections are the same but for what they ask. */
const likelyForm = ({ book, form }: ReportUnderCheck): Form => formById(book, form) ?? book.forms.at(-1)!

const textOf = ({ paragraphs }: Section): string => withoutSpace(paragraphs.map(({ text }) => text).join(''))

function sectionOutcome(report: ReportUnderCheck): RuleOutcome {
  if (report.sections.length === 0) return outcome(allSections, 'not-assessable')
  const found = new Set(report.sections.map(({ number }) => number))
  const missing = likelyForm(report).sections.filter(({ number }) => !found.has(number))
  if (missing.length === 0) return outcome(allSections, 'pass')
  const sections = missing.map(({ number, title }) => `${ORDINALS[number - 1] ?? number}、${title}`).join('；')
  return fails(allSections, 'sections-incomplete', { sections }, { pointer: '/sections' })
}

const ORDINALS = '一二三四五六七八九十'

function supervisionOutcome(report: ReportUnderCheck): RuleOutcome {
  const found = sectionFor(report, formById(report.book, report.form), ({ asks }) => asks === 'supervision')
  if (report.agency.kind !== 'government' || !found) return outcome(supervision, 'not-assessable')
  const text = textOf(found.section)
  const missing = TOPICS.filter(([, words]) => !words.test(text)).map(([topic]) => topic)
  if (missing.length === 0) return outcome(supervision, 'pass')
  return fails(supervision, 'supervision-unmentioned', { topics: missing.join('、') }, { pointer: found.pointer })
}

function problemOutcome(report: ReportUnderCheck): RuleOutcome {
  const found = sectionFor(report, likelyForm(report), ({ topic }) => topic === 'problems')
  if (!found) return outcome(problems, 'not-assessable')
  const { section, pointer } = found
  if (textOf(section).length >= SHORTEST_PROBLEMS || section.grids.length > 0) return outcome(problems, 'pass')
  const at = section.paragraphs.flatMap((paragraph) => paragraph.at)
  return fails(problems, 'section-empty', { heading: section.heading }, { pointer, at })
}

function feeOutcome(report: ReportUnderCheck): RuleOutcome {
  const found = sectionFor(report, formById(report.book, report.form), ({ asks }) => asks === 'fees')
  if (!found) return outcome(feeStatement, 'not-assessable')
  const { section, pointer } = found
  if (report.processingFee !== null || /[处處]理[费費]|收[费費]|收取[费費]用/.test(textOf(section)))
    return outcome(feeStatement, 'pass')
  const at = section.paragraphs.flatMap((paragraph) => paragraph.at).slice(0, 1)
  return fails(feeStatement, 'fee-unmentioned', {}, { pointer, at })
}

/** What the prescribed sections have to hold. */
export const structure: RuleKind = {
  rules: () => [allSections, supervision, problems, feeStatement],
  evaluate: (report) => [
    sectionOutcome(report),
    supervisionOutcome(report),
    problemOutcome(report),
    feeOutcome(report),
  ],
}
