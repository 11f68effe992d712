import { finding } from '../../model/finding.js'
import type { Words } from '../../model/words.js'
import { type CheckedCell, type CheckedTable, quotedCell, tablesOf } from '../checked-table.js'
import { bothForms, type Outcome, outcome, type ReportFacts, type RuleKind, type RuleStatement } from '../rule.js'

const feeUnit: RuleStatement = {
  id: 'T2-FEE-UNIT',
  says: '行政事业性收费 is in 万元: no county takes more than a million of them, and no whole million is printed.',
  forms: ['F2021'],
  severity: 'warning',
}
const ruleMaking: RuleStatement = {
  id: 'T2-RULES-COMPETENCE',
  says: 'Only ministries, provinces and prefectures make 规章: elsewhere the row is zero.',
  forms: bothForms,
  severity: 'info',
}
const enforcement: RuleStatement = {
  id: 'T2-ENF-COMPETENCE',
  says: 'Offices without power of enforcement report no 行政处罚 and no 行政强制.',
  forms: bothForms,
  severity: 'info',
}

/** In 万元: ten billion yuan of fees in a year is beyond a county, and a whole number of them anywhere is rather yuan. */
const BEYOND_ALL = 1_000_000
const WAN_IN_YI = 1e4

const BELOW_PREFECTURE = new Set<ReportFacts['agency']['level']>(['county', 'township'])

/** Offices that neither punish nor coerce: foreign affairs, local history, policy research, petitions, liaison. */
const WITHOUT_ENFORCEMENT = /外事(?:侨务)?办|地方志|史志|党史|政策研究|机关事务|信访|参事室|驻.{1,6}办事处/

type Level = ReportFacts['agency']['level']

function feeOutcomes(table: CheckedTable, level: Level): Outcome[] {
  const fee = table.cells.filter(({ key }) => key.column === 'feeAmountWanYuan')
  return fee.map(({ key, pointer, entry }) => {
    if (entry.value === null) return outcome(feeUnit, 'not-assessable', [pointer])
    const beyond = entry.value > BEYOND_ALL && BELOW_PREFECTURE.has(level)
    const looksLikeYuan = entry.value >= BEYOND_ALL && Number.isInteger(entry.value)
    if (!beyond && !looksLikeYuan) return outcome(feeUnit, 'pass', [pointer])
    const yuan = Math.round(entry.value / WAN_IN_YI)
    const values = { where: quotedCell(table, key), raw: entry.raw ?? '', yuan, rule: feeUnit.id }
    const details = { rule: feeUnit.id, pointer, cells: [pointer], actual: entry.value, at: [...entry.at] }
    return outcome(feeUnit, 'fail', [pointer], finding('amount-implausible', values, details))
  })
}

/** The cells of `own` that an organ of this kind leaves at zero; `competent` is null where nothing tells. */
function competenceOutcome(
  rule: RuleStatement,
  table: CheckedTable,
  own: readonly CheckedCell[],
  competent: boolean | null,
  agency: string,
  why: Words,
): Outcome[] {
  const cells = own.map(({ pointer }) => pointer)
  const printed = own.filter(({ entry }) => entry.value !== null)
  if (competent === null || printed.length === 0) return [outcome(rule, 'not-assessable', cells)]
  const odd = printed.filter(({ entry }) => entry.value !== 0)
  if (competent || odd.length === 0) return [outcome(rule, 'pass', cells)]
  const actual = odd.map(({ entry }) => entry.value).join('、')
  const where = odd.map(({ key }) => quotedCell(table, key)).join('')
  const pointers = odd.map(({ pointer }) => pointer)
  const at = odd.flatMap(({ entry }) => entry.at)
  const details = { rule: rule.id, pointer: pointers[0]!, cells: pointers, at }
  return [
    outcome(
      rule,
      'fail',
      cells,
      finding('competence-doubtful', { where, actual, agency, why, rule: rule.id }, details),
    ),
  ]
}

function tableOutcomes(table: CheckedTable, { agency }: ReportFacts): Outcome[] {
  const name = agency.name ?? ''
  const makesRules = agency.level === null ? null : !BELOW_PREFECTURE.has(agency.level)
  const enforces = WITHOUT_ENFORCEMENT.test(name) ? false : null
  const { cells } = table
  switch (table.wording.id) {
    case 't2_art20_1': {
      const own = cells.filter(({ key }) => key.row === 'rules')
      return competenceOutcome(ruleMaking, table, own, makesRules, name, {
        zh: '不是有权制定规章的机关',
        en: 'is no organ that can make rules',
      })
    }
    case 't2_art20_6': {
      const own = cells.filter(({ key }) => key.column === 'decisionCount')
      return competenceOutcome(enforcement, table, own, enforces, name, {
        zh: '一般没有行政执法职权',
        en: 'has as a rule no power of enforcement',
      })
    }
    case 't2_art20_8':
      return feeOutcomes(table, agency.level)
    default:
      return []
  }
}

/** Figures that are possible but hardly so for the organ that reports them. */
export const plausibility: RuleKind = {
  rules: [ruleMaking, enforcement, feeUnit],
  evaluate: (facts) => tablesOf(facts).flatMap((table) => tableOutcomes(table, facts)),
}
