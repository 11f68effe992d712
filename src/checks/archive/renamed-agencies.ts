import { groupBy } from '../../model/group-by.js'
import { type ArchiveFinding, archiveFinding } from './archive-finding.js'
import { byCodeUnits } from './report-name.js'
import type { ReportSummary } from './report-summary.js'

/** One agency with its reports that count. */
export interface AgencyReports {
  readonly key: string
  readonly reports: readonly ReportSummary[]
}

/** Share of the shorter name's own characters that have to be in the longer one in their order. */
const LEAST_COMMON = 0.8

/** Own part of a name: at least so many characters, or it tells nothing. */
const SHORTEST_STEM = 2

/** Characters of the place that opens most names (听泉县), where no table of regions knows it. */
const PLACE = 3

/** What names of one kind end in, and so have in common without being alike. */
const SUFFIX =
  /(?:[镇乡]?人民政府)?(?:办公[厅室]|街道办事处|管理委员会|委员会|[镇乡]?人民政府|分局|总队|支队|中心|[局厅部委办处院所站镇乡])$/

/** Kinds that turn into each other while the agency stays: a town becomes a subdistrict. */
const kindOf = ({ reports }: AgencyReports): string => {
  const kind = reports[0]!.agency!.kind ?? ''
  return kind === 'subdistrict' ? 'township' : kind
}

/** Agencies can only be one where they are of one region; where none is known the name's beginning stands for it. */
const placeOf = ({ key, reports }: AgencyReports): string => reports[0]!.agency!.region?.code ?? key.slice(0, PLACE)

const pathOf = ({ reports }: AgencyReports): string => reports[0]!.agency!.region?.path.join('') ?? ''

function stemOf(agency: AgencyReports): string {
  const own = agency.key.replace(/@.*$/, '')
  const path = pathOf(agency)
  const place = path !== '' && own.startsWith(path) ? path.length : PLACE
  return own.slice(place).replace(SUFFIX, '')
}

/** Length of the longest common subsequence. */
function commonLength(one: string, other: string): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const character of one) {
    const next = [0]
    for (let at = 0; at < other.length; at++) {
      next.push(character === other[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!))
    }
    row = next
  }
  return row[other.length]!
}

const yearsOf = ({ reports }: AgencyReports): number[] =>
  [...new Set(reports.map(({ year }) => year!))].sort((a, b) => a - b)

function areAlike(one: AgencyReports, other: AgencyReports): boolean {
  const [stem, otherStem] = [stemOf(one), stemOf(other)]
  const shorter = Math.min(stem.length, otherStem.length)
  return shorter >= SHORTEST_STEM && commonLength(stem, otherStem) >= LEAST_COMMON * shorter
}

/** Whether the years of two never meet and one of them goes on where the other stops. */
function alternate(one: AgencyReports, other: AgencyReports): boolean {
  const [years, others] = [yearsOf(one), new Set(yearsOf(other))]
  return !years.some((year) => others.has(year)) && years.some((year) => others.has(year + 1) || others.has(year - 1))
}

/** Pairs of agencies that may be one under two names: of one region and kind, much alike, never in one year. */
export function renamedAgencies(agencies: readonly AgencyReports[]): ArchiveFinding[] {
  const findings: ArchiveFinding[] = []
  for (const group of groupBy(agencies, (agency) => `${placeOf(agency)} ${kindOf(agency)}`).values()) {
    const ordered = [...group].sort((a, b) => byCodeUnits(a.key, b.key))
    ordered.forEach((one, index) => {
      for (const other of ordered.slice(index + 1)) {
        if (alternate(one, other) && areAlike(one, other)) findings.push(pairFinding(one, other))
      }
    })
  }
  return findings
}

function pairFinding(one: AgencyReports, other: AgencyReports): ArchiveFinding {
  const [left, right] = yearsOf(one)[0]! < yearsOf(other)[0]! ? [one, other] : [other, one]
  const years = (agency: AgencyReports) => ({ zh: yearsOf(agency).join('、'), en: yearsOf(agency).join(', ') })
  const values = {
    left: left.reports[0]!.agency!.name,
    right: right.reports[0]!.agency!.name,
    leftYears: years(left),
    rightYears: years(right),
  }
  return archiveFinding(
    'agency-under-two-names',
    values,
    [...left.reports, ...right.reports].map(({ path }) => ({ path })),
  )
}
