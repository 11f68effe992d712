import { type AgencyReading, readAgency } from '../../../normalizers/agency/read-agency.js'
import { fold } from '../../../normalizers/text/fold.js'
import { type Finding, finding } from '../../model/findings/finding.js'
import type { Agency, Evidence, LocatedText } from '../../model/report-schema.js'
import { evidence, type Statement, stated } from './statement.js'

export interface AgencyField {
  readonly agency: Agency
  /** What tells the region where the name alone does not. */
  readonly evidence: readonly Evidence[]
}

/** What ends a name without telling which organisation it is. */
const ENDING = /(?:人民政府|政府|办事处|办公[室厅]|管理委员会|管委会|党政)+$/
/** Too short to tell an organisation by. */
const SHORTEST_STEM = 2

const nothing: Agency = {
  name: null,
  normalized: null,
  kind: null,
  level: null,
  region: null,
  township: null,
  candidates: [],
}

/**
 * The agency called `name`: its kind, level and region, as far as the name tells them. A region that it leaves open is taken
 * from a fuller name of the same organisation in `texts` (its address, who is to be asked, who made the report), never from a
 * name that merely occurs there.
 */
export function agencyField(name: string | null, texts: readonly LocatedText[]): AgencyField {
  if (name === null) return { agency: nothing, evidence: [] }
  const alone = readAgency(name)
  if (alone.region) return { agency: agencyOf(name, alone), evidence: [] }
  for (const text of texts) {
    const fuller = alone.candidates.length > 0 ? readAgency(name, [text.text]) : inFull(name, alone, text.text)
    if (!fuller?.region) continue
    const told: Statement<string> = stated(fuller.region.code, text)
    return { agency: agencyOf(name, fuller), evidence: [evidence('/agency/region', 'text', told)] }
  }
  return { agency: agencyOf(name, alone), evidence: [] }
}

/** The name as the text has it behind the region it starts with: 曲阜市两城镇 for 两城镇. Null where it has none. */
function inFull(name: string, alone: AgencyReading, text: string): AgencyReading | null {
  const words = fold.prose(text)
  const stem = fold.prose(name).replace(ENDING, '')
  const at = words.indexOf(stem)
  if (stem.length < SHORTEST_STEM || at <= 0) return null
  // The longest name of places that ends where the stem begins.
  for (let from = Math.max(0, at - 24); from < at; from++) {
    const before = words.slice(from, at)
    if (!/^[\p{Script=Han}]+$/u.test(before)) continue
    const { region, township } = readAgency(`${before}${fold.prose(name)}`)
    if (region && township === alone.township && before.endsWith(region.name)) {
      const whole = readAgency(`${region.path.join('')}${fold.prose(name)}`)
      return whole.region?.code === region.code ? whole : null
    }
  }
  return null
}

const agencyOf = (name: string, { normalized, kind, level, region, township, candidates }: AgencyReading): Agency => ({
  name,
  normalized,
  kind,
  level,
  region,
  township,
  candidates: [...candidates],
})

const AGENCY = { zh: '报告机关', en: 'agency' }
const TITLE = { zh: '标题', en: 'title' }
const TEXT = { zh: '正文', en: 'text' }
const NOTES = { zh: '附注文件', en: 'notes beside the file' }

/** Whether two names are of organisations of different regions or towns; an office reports for its government. */
function contradict(one: AgencyReading, other: AgencyReading): boolean {
  const paths = [one, other].map(({ region }) => region?.path)
  const [first, second] = paths
  if (first && second && first.some((name, level) => second[level] !== undefined && second[level] !== name)) return true
  const [town, otherTown] = [one.township, other.township]
  return town !== null && otherTown !== null && !town.includes(otherTown) && !otherTown.includes(town)
}

/**
 * A finding where the text, or the notes beside the file, say that another organisation made the report than its title says. Notes
 * are those of whoever fetched it: they are worth a word, no more.
 */
export function agencyConflict(
  title: string | null,
  statements: readonly Statement<string>[],
  where: 'text' | 'notes' = 'text',
): Finding[] {
  if (title === null) return []
  const own = readAgency(title)
  const other = statements.find(({ value }) => contradict(own, readAgency(value)))
  if (other === undefined) return []
  const secondWhere = where === 'text' ? TEXT : NOTES
  const values = { field: AGENCY, first: title, firstWhere: TITLE, second: other.value, secondWhere }
  const severity = where === 'text' ? {} : ({ severity: 'info' } as const)
  return [finding('fields-disagree', values, { ...severity, pointer: '/agency/name', at: [...other.at] })]
}
