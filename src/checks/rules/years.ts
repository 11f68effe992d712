import { finding } from '../../model/finding.js'
import type { Words } from '../../model/words.js'
import { bothForms, type Outcome, outcome, type ReportFacts, type RuleKind, type RuleStatement } from '../rule.js'

const sameYear: RuleStatement = {
  id: 'N-YEAR',
  says: 'The printed year and period are those of the report: 1 January to 31 December.',
  forms: bothForms,
  severity: 'warning',
}
const ownVersion: RuleStatement = {
  id: 'N-TITLE-VERSION',
  says: 'The form of 2019 is for the reports for 2019 and 2020.',
  forms: ['F2019'],
  severity: 'warning',
}
const deadline: RuleStatement = {
  id: 'F-DEADLINE',
  says: 'Departments publish by 31 January, governments by 31 March of the year after (政府信息公开条例, art. 49).',
  forms: bothForms,
  severity: 'info',
}

/** The reports for this year were the first on the form of 国办公开办函〔2021〕30号. */
const FIRST_YEAR_OF_F2021 = 2021

type Evidence = ReportFacts['evidence'][number]

/** Sources of a year that the document itself prints; names of files and notes beside them prove nothing. */
const PRINTED = new Set<Evidence['source']>(['title', 'text'])

/** Every printed statement of the year and of the period against the year of the report. */
function yearOutcomes(facts: ReportFacts): Outcome[] {
  const { year, evidence } = facts
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
    const values = { stated: statementWords(statement), year, rule: sameYear.id }
    const found = finding('year-mismatch', values, { rule: sameYear.id, pointer, at: [...at] })
    return outcome(sameYear, 'fail', [], found)
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

function versionOutcomes({ form, year }: ReportFacts): Outcome[] {
  if (form !== 'F2019') return []
  if (year === null) return [outcome(ownVersion, 'not-assessable')]
  if (year < FIRST_YEAR_OF_F2021) return [outcome(ownVersion, 'pass')]
  const found = finding(
    'form-superseded',
    { year, form, rule: ownVersion.id },
    { rule: ownVersion.id, pointer: '/form' },
  )
  return [outcome(ownVersion, 'fail', [], found)]
}

/** Last day, as month and day, on which organs publish, after the year of the report (政府信息公开条例, art. 49). */
const LAST_DAYS = { departments: '01-31', governments: '03-31' } as const

const GOVERNMENTS = new Set<ReportFacts['agency']['kind']>(['government', 'township', 'subdistrict'])

function deadlineOutcomes({ year, published, agency, evidence }: ReportFacts): Outcome[] {
  if (year === null || published === null || agency.kind === null) return [outcome(deadline, 'not-assessable')]
  const last = `${year + 1}-${GOVERNMENTS.has(agency.kind) ? LAST_DAYS.governments : LAST_DAYS.departments}`
  if (published <= last) return [outcome(deadline, 'pass')]
  const at = evidence.find(({ pointer }) => pointer === '/published')?.at ?? []
  const values = { published, deadline: last, rule: deadline.id }
  const details = { rule: deadline.id, pointer: '/published', at: [...at] }
  return [outcome(deadline, 'fail', [], finding('published-late', values, details))]
}

/** The year of the report against its period, its form and the day of its publication. */
export const years: RuleKind = {
  rules: [sameYear, ownVersion, deadline],
  evaluate: (facts) => [...yearOutcomes(facts), ...versionOutcomes(facts), ...deadlineOutcomes(facts)],
}
