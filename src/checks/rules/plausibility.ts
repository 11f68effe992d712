import type { FormTable } from '../../forms/form.js'
import type { Words } from '../../model/words.js'
import { type CheckedCell, type CheckedTable, quotedCell, tablesOf } from '../checked-table.js'
import { fails, outcome, type ReportUnderCheck, type Rule, type RuleKind, type RuleOutcome } from '../rule.js'

const feeUnit: Rule = {
  id: 'T2-FEE-UNIT',
  says: '行政事业性收费 is in 万元: no county takes more than a million of them, and no whole million is printed.',
  severity: 'warning',
}
const ruleMaking: Rule = {
  id: 'T2-RULES-COMPETENCE',
  says: 'Only ministries, provinces and prefectures make 规章; for others the row is zero.',
  severity: 'info',
}
const enforcement: Rule = {
  id: 'T2-ENF-COMPETENCE',
  says: 'Agencies without enforcement powers report no 行政处罚 and no 行政强制.',
  severity: 'info',
}

/** In 万元: ten billion yuan of fees in a year is beyond a county, and a whole number of them anywhere is rather yuan. */
const BEYOND_ALL = 1_000_000
const WAN_IN_YI = 1e4

const BELOW_PREFECTURE = new Set<ReportUnderCheck['agency']['level']>(['county', 'township'])

/** Offices that neither punish nor coerce: foreign affairs, local history, policy research, petitions, liaison. */
const WITHOUT_ENFORCEMENT = /外事(?:侨务)?办|地方志|史志|党史|政策研究|机关事务|信访|参事室|驻.{1,6}办事处/

type Topic = NonNullable<FormTable['rows'][number]['about']>

/** The cells whose row or column is about something, as the form says. */
function cellsAbout({ version, cells }: CheckedTable, topic: Topic): readonly CheckedCell[] {
  const isAbout = (things: readonly { readonly id: string; readonly about?: Topic | undefined }[], id: string) =>
    things.some((thing) => thing.id === id && thing.about === topic)
  return cells.filter(({ key }) => isAbout(version.rows, key.row) || isAbout(version.columns, key.column))
}

function feeOutcome(table: CheckedTable, { key, pointer, entry }: CheckedCell, county: boolean): RuleOutcome {
  if (entry.value === null) return outcome(feeUnit, 'not-assessable', [pointer])
  const looksLikeYuan = entry.value >= BEYOND_ALL && Number.isInteger(entry.value)
  if (!(county && entry.value > BEYOND_ALL) && !looksLikeYuan) return outcome(feeUnit, 'pass', [pointer])
  const yuan = Math.round(entry.value / WAN_IN_YI)
  const values = { where: quotedCell(table, key), raw: entry.raw ?? '', yuan }
  const named = { pointer, cells: [pointer], actual: entry.value, at: [...entry.at] }
  return fails(feeUnit, 'amount-implausible', values, named)
}

/** The cells of `own` that an organ of this kind leaves at zero; `competent` is null where nothing tells. */
function competenceOutcome(
  rule: Rule,
  table: CheckedTable,
  own: readonly CheckedCell[],
  competent: boolean | null,
  agency: string,
  why: Words,
): RuleOutcome[] {
  if (own.length === 0) return []
  const cells = own.map(({ pointer }) => pointer)
  const printed = own.filter(({ entry }) => entry.value !== null)
  if (competent === null || printed.length === 0) return [outcome(rule, 'not-assessable', cells)]
  const odd = printed.filter(({ entry }) => entry.value !== 0)
  if (competent || odd.length === 0) return [outcome(rule, 'pass', cells)]
  const actual = odd.map(({ entry }) => entry.value).join('、')
  const where = odd.map(({ key }) => quotedCell(table, key)).join('')
  const pointers = odd.map(({ pointer }) => pointer)
  const named = { pointer: pointers[0]!, cells: pointers, at: odd.flatMap(({ entry }) => entry.at) }
  return [fails(rule, 'competence-doubtful', { where, actual, agency, why }, named, cells)]
}

function tableOutcomes(table: CheckedTable, { agency }: ReportUnderCheck): RuleOutcome[] {
  const name = agency.name ?? ''
  const county = BELOW_PREFECTURE.has(agency.level)
  const makesRules = agency.level === null ? null : !county
  const enforces = WITHOUT_ENFORCEMENT.test(name) ? false : null
  return [
    ...competenceOutcome(ruleMaking, table, cellsAbout(table, 'rule-making'), makesRules, name, {
      zh: '不是有权制定规章的机关',
      en: 'has no power to make rules',
    }),
    ...competenceOutcome(enforcement, table, cellsAbout(table, 'enforcement'), enforces, name, {
      zh: '一般没有行政执法职权',
      en: 'usually has no power of enforcement',
    }),
    ...cellsAbout(table, 'fees').map((cell) => feeOutcome(table, cell, county)),
  ]
}

/** Figures that are possible but hardly so for the organ that reports them. */
export const plausibility: RuleKind = {
  rules: () => [ruleMaking, enforcement, feeUnit],
  evaluate: (report) => tablesOf(report).flatMap((table) => tableOutcomes(table, report)),
}
