import { formById } from '../../forms/form-book.js'
import type { Words } from '../../model/words.js'
import { fails, outcome, type ReportUnderCheck, type Rule, type RuleKind, type RuleOutcome } from '../rule.js'

const sameYear: Rule = {
  id: 'N-YEAR',
  says: 'The printed year and period are those of the report: 1 January to 31 December.',
  severity: 'warning',
}
const ownVersion: Rule = {
  id: 'N-TITLE-VERSION',
  says: 'A form is used for its own years: the form of 2019 for the reports for 2019 and 2020.',
  severity: 'warning',
}
const deadline: Rule = {
  id: 'F-DEADLINE',
  says: 'Departments publish by 31 January, governments by 31 March of the year after (政府信息公开条例, art. 49).',
  severity: 'info',
}

type Evidence = ReportUnderCheck['evidence'][number]

/** Sources of a year that the document itself prints; names of files and notes beside them prove nothing. */
const PRINTED = new Set<Evidence['source']>(['title', 'text'])

/** Every printed statement of the year and of the period against the year of the report. */
function yearOutcomes({ year, evidence }: ReportUnderCheck): RuleOutcome[] {
  const stated = evidence.filter(
    ({ pointer, source }) => PRINTED.has(source) && (pointer === '/year' || pointer === '/period'),
  )
  if (year === null || stated.length === 0) return [outcome(sameYear, 'not-assessable')]
  const distinct = stated.filter(
    ({ pointer, value }, index) =>
      stated.findIndex((other) => other.pointer === pointer && other.value === value) === index,
  )
  return distinct.map((statement) => {
    const { pointer, value, at } = statement
    const fits = pointer === '/year' ? Number(value) === year : value === `${year}-01-01/${year}-12-31`
    if (fits) return outcome(sameYear, 'pass')
    return fails(sameYear, 'year-mismatch', { stated: statementWords(statement), year }, { pointer, at: [...at] })
  })
}

function statementWords({ pointer, value, source, text }: Evidence): Words {
  if (pointer === '/period') {
    const [from, to] = String(value).split('/')
    return { zh: `统计期限写作 ${from} 至 ${to}`, en: `The period is given as ${from} to ${to}` }
  }
  return source === 'title'
    ? { zh: `标题写作“${text}”`, en: `The title reads “${text}”` }
    : { zh: `正文写作“${text}”`, en: `The text says “${text}”` }
}

/** A form that has a last year, against the year of the report. */
function versionOutcomes({ book, form, year }: ReportUnderCheck): RuleOutcome[] {
  const last = formById(book, form)?.years?.to
  if (form === null || last === undefined) return []
  if (year === null) return [outcome(ownVersion, 'not-assessable')]
  if (year <= last) return [outcome(ownVersion, 'pass')]
  return [fails(ownVersion, 'form-superseded', { year, form }, { pointer: '/form' })]
}

const GOVERNMENTS = new Set<ReportUnderCheck['agency']['kind']>(['government', 'township', 'subdistrict'])

/** The day of publication against the last one that the form gives; where nothing tells the form, the newest does. */
function deadlineOutcomes({ book, form, year, published, agency, evidence }: ReportUnderCheck): RuleOutcome[] {
  const days = (formById(book, form) ?? book.forms.at(-1)!).deadline
  if (days === undefined) return []
  if (year === null || published === null || agency.kind === null) return [outcome(deadline, 'not-assessable')]
  const last = `${year + 1}-${GOVERNMENTS.has(agency.kind) ? days.governments : days.departments}`
  if (published <= last) return [outcome(deadline, 'pass')]
  const at = evidence.find(({ pointer }) => pointer === '/published')?.at ?? []
  return [fails(deadline, 'published-late', { published, deadline: last }, { pointer: '/published', at: [...at] })]
}

/** The year of the report against its period, its form and the day of its publication. */
export const years: RuleKind = {
  rules: () => [sameYear, ownVersion, deadline],
  evaluate: (report) => [...yearOutcomes(report), ...versionOutcomes(report), ...deadlineOutcomes(report)],
}
