import { type AgencyReading, readAgency } from '../../../normalizers/agency/read-agency.js'
import { fold } from '../../../normalizers/text/fold.js'
import type { Agency } from '../../model/report-schema.js'

/** What the names that a person corrected are meant to be, by the name as printed; both folded and without white space. */
export type AgencyNames = ReadonlyMap<string, string>

/** A name as the list of corrections is asked for it. */
export const printedName = (name: string): string => fold.literal(name)

/** The organisation that a report is taken to be of. */
export type AgencyIdentity = Pick<AgencyReading, 'kind' | 'level' | 'region' | 'township'> & {
  /** What reports of one agency have in common. */
  readonly key: string
  /** The name to call it by: as printed, or as a person meant it. */
  readonly name: string
}

/** A place before the name of the organ: 甲县教育局, 柳河镇卫生院; not 市教育局, 教育局. */
const PLACED = /^.+?(?:[省市县区旗州盟镇乡]|街道)/u

/** A place before the name of a town: 甲县城关镇人民政府; there are hundreds of 城关镇人民政府. */
const PLACED_TOWN = /^.+?[省市县区旗州盟]./u

/** The host of an address; null for what is none. */
function hostOf(url: string | null): string | null {
  try {
    return url === null ? null : new URL(url).host || null
  } catch {
    return null
  }
}

/**
 * Whose report it is, as far as its name tells; null without a name. A name that names no place (教育局) is that of many
 * agencies, which are kept apart by the site that they publish on.
 */
export function agencyIdentity(agency: Agency, url: string | null, names: AgencyNames): AgencyIdentity | null {
  if (agency.name === null) return null
  const meant = names.get(printedName(agency.name))
  const { normalized, kind, level, region, township } = meant === undefined ? agency : readAgency(meant)
  const name = meant ?? agency.name
  const known = normalized ?? printedName(name)
  const isTown = kind === 'township' || kind === 'subdistrict'
  const placed = region !== null || level === 'national' || (isTown ? PLACED_TOWN : PLACED).test(known)
  const host = placed ? null : hostOf(url)
  return { key: host === null ? known : `${known}@${host}`, name, kind, level, region, township }
}
