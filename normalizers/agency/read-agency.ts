import type { AdministrativeLevel, AgencyKind, Region } from '../../src/model/report-schema.js'
import { fold } from '../text/fold.js'
import { agencyKey } from './agency-key.js'
import { agencyKind } from './agency-kind.js'
import { type Division, pathOf } from './division.js'
import { type NamePlaces, namePlaces } from './name-places.js'

/** What the name of an agency tells. */
export interface AgencyReading {
  /** The name in the form in which names are compared: its region in full where that is certain, usual short forms resolved. */
  readonly normalized: string
  readonly kind: AgencyKind | null
  readonly level: AdministrativeLevel | null
  readonly region: Region | null
  readonly township: string | null
  /** The divisions that fit where `region` is null. */
  readonly candidates: readonly Region[]
}

/** No name is longer; what is has no parts that could be told. */
const LONGEST = 60

/** Its own text decides which of several divisions of one name is meant; more than these never do. */
const MOST_CANDIDATES = 20

const regionOf = (division: Division): Region => ({
  name: division.name,
  code: division.code,
  path: pathOf(division),
  table: division.table,
})

/**
 * Reads the name of an agency. Where several divisions bear the name with which it starts (鼓楼区), `context`, other words of
 * its report in which the same organisation may be named in full, decides, if it names only one of them inside a larger
 * division (福州市鼓楼区); else the region stays null. What the name does not tell is null.
 */
export function readAgency(name: string, context: readonly string[] = []): AgencyReading {
  const folded = fold.name(name)
  const places = namePlaces(folded.slice(0, LONGEST))
  const { divisions, rest, town, zone, national, printed } = places
  const meant = divisions.length > 1 ? narrowed(divisions, context.map(fold.name)) : divisions
  const region = meant.length === 1 ? regionOf(meant[0]!) : null
  const hasRegion = divisions.length > 0 || printed !== ''
  const kind = agencyKind({ organ: places.organ, rest, town, zone, national, hasRegion })
  const place = region && !places.isBranch ? region.path.join('') : printed
  const organ = places.organ.replace(/^(?:中华人民共和国|中共)/, '')
  const bare = hasRegion && town === null && zone === null && !national
  return {
    normalized: `${organ}${place}${zone ?? ''}${agencyKey(`${town ?? ''}${rest}`, { bare })}${folded.slice(LONGEST)}`,
    kind,
    level: kind === 'parkCommittee' ? null : levelOf(places, meant),
    region,
    township: town,
    candidates: region || meant.length > MOST_CANDIDATES ? [] : meant.map(regionOf),
  }
}

/** The divisions that the context names together with a larger one that they lie in; all of them where it names none. */
function narrowed(divisions: readonly Division[], context: readonly string[]): readonly Division[] {
  const named = divisions.filter((division) =>
    context.some((text) => {
      const found = namePlaces(text, { anywhere: division.name }).divisions
      return found.length === 1 && found[0] === division
    }),
  )
  return named.length > 0 ? named : divisions
}

/** The level that the division, the town or else the last character of the rank tells; null for zones and bare branches. */
function levelOf(places: NamePlaces, divisions: readonly Division[]): AdministrativeLevel | null {
  const { town, zone, national, printed, rest, isBranch } = places
  if (town !== null) return 'township'
  if (zone !== null || isBranch) return null
  const levels = new Set(divisions.map(({ level }) => level))
  if (levels.size === 1) return [...levels][0]!
  if (levels.size > 1) return null
  if (national) return 'national'
  const last = /(省|自治[区州县旗]|地区|[县旗州盟区])$/.exec(printed)?.[1]
  if (last !== undefined) return LEVEL[last] ?? null
  return /(?<!办公)厅$/.test(rest) ? 'province' : null
}

const LEVEL: Readonly<Record<string, AdministrativeLevel>> = {
  省: 'province',
  自治区: 'province',
  自治州: 'prefecture',
  地区: 'prefecture',
  州: 'prefecture',
  盟: 'prefecture',
  自治县: 'county',
  自治旗: 'county',
  县: 'county',
  旗: 'county',
  区: 'county',
}
