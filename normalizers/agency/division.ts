import { createRequire } from 'node:module'

/** A division of the country: province, prefecture or county. */
export interface Division {
  /** GB/T 2260: two digits each for province, prefecture and county. */
  readonly code: string
  readonly name: string
  readonly level: 'province' | 'prefecture' | 'county'
  /** Name and vintage of the table that lists it. */
  readonly table: string
}

type Names = Readonly<Record<string, string>>

/** Today's divisions: the package follows the notices of the Ministry of Civil Affairs up to December 2024. */
const TODAY = '@vant/area-data 2.1.0'
/** The last table of the standard that the package has; what was merged or renamed since is in it. */
const LATEST = '201607'
/** Tables of the years since the first Regulation on disclosure came into force (May 2008), the later ones first. */
const EARLIER = ['201509', '201410', '201308', '201210', '201110', '201010', '200912', '200812', '200712']

/** Entries that only group others. */
const GROUPS = /^(?:.*市辖区|县|.*直辖县.*)$/
/** Hong Kong, Macao and Taiwan do not report under the Regulation. */
const ELSEWHERE = /^(?:71|81|82)/
/** Zones that have no code of the standard carry numbers from 71 on; from 81 on stand cities under the province itself. */
const FIRST_OF_OTHERS = 71

const load = createRequire(import.meta.url)

function levelOf(code: string): Division['level'] {
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'prefecture' : 'county'
}

function divisionsOf(names: Names, table: string): Division[] {
  return Object.entries(names).flatMap(([code, name]) => {
    const level = levelOf(code)
    const zone = level === 'county' && Number(code.slice(4)) >= FIRST_OF_OTHERS && !name.endsWith('市')
    // A municipality stands as its own prefecture; the towns of cities without districts are no counties.
    const municipality = level === 'prefecture' && names[`${code.slice(0, 2)}0000`] === name
    const town = level === 'county' && !/[市县区旗]$/.test(name)
    return GROUPS.test(name) || ELSEWHERE.test(code) || zone || municipality || town
      ? []
      : [{ code, name, level, table }]
  })
}

const revision = (of: string): Division[] => divisionsOf(load(`gb2260/lib/${of}.json`) as Names, `GB/T 2260-${of}`)

interface AreaData {
  readonly areaList: Readonly<Record<'province_list' | 'city_list' | 'county_list', Names>>
}

function today(): Division[] {
  const { areaList } = load('@vant/area-data') as AreaData
  return divisionsOf({ ...areaList.province_list, ...areaList.city_list, ...areaList.county_list }, TODAY)
}

/** Divisions of `list` whose codes are new; those that only got another code within their province are not. */
function added(list: readonly Division[], known: readonly Division[]): Division[] {
  const codes = new Set(known.map(({ code }) => code))
  const own = new Set(list.map(({ code }) => code))
  const key = ({ code, name }: Division): string => `${code.slice(0, 2)} ${name}`
  const moved = new Set(known.filter(({ code }) => !own.has(code)).map(key))
  const named = new Set(known.map(({ code, name }) => `${code} ${name}`))
  return list.filter((one) => !named.has(`${one.code} ${one.name}`) && (codes.has(one.code) || !moved.has(key(one))))
}

/** New areas and zones are districts only where the standard lists them (浦东新区). */
const ZONE = /(?:新|开发|高新)区$/

let present: readonly Division[] | undefined
let past: readonly Division[] | undefined

/** The divisions of today and those merged or renamed since 2016. Loaded at the first call. */
export function presentDivisions(): readonly Division[] {
  if (present === undefined) {
    const latest = revision(LATEST)
    const standard = new Set(latest.map(({ code }) => code))
    const now = today().filter(({ code, name }) => !ZONE.test(name) || standard.has(code))
    present = [...now, ...added(latest, now)]
  }
  return present
}

/** The divisions that were gone by 2016 and existed in 2008. Loaded at the first call. */
export function pastDivisions(): readonly Division[] {
  if (past === undefined) {
    const found: Division[] = []
    for (const of of EARLIER) found.push(...added(revision(of), [...presentDivisions(), ...found]))
    past = found
  }
  return past
}

/** Whether `inner` is `outer` or lies in it, by their codes. */
export function liesIn(inner: Division, outer: Division): boolean {
  const digits = { province: 2, prefecture: 4, county: 6 }[outer.level]
  return inner.code.slice(0, digits) === outer.code.slice(0, digits)
}

const byCode = new Map<'present' | 'past', ReadonlyMap<string, Division>>()

/** The division of a code in the tables of today or of the past, the later ones first. */
function divisionOf(code: string, tables: 'present' | 'past'): Division | undefined {
  let known = byCode.get(tables)
  if (known === undefined) {
    const list = tables === 'present' ? presentDivisions() : pastDivisions()
    known = new Map(list.toReversed().map((division) => [division.code, division]))
    byCode.set(tables, known)
  }
  return known.get(code)
}

/** The names from the province down to the division itself; prefectures of the past are found in the tables of the past. */
export function pathOf({ code, name, level, table }: Division): string[] {
  const outer = (digits: number): string[] => {
    const wanted = code.slice(0, digits).padEnd(6, '0')
    const own = divisionOf(wanted, 'present')
    const then = table === TODAY || table.endsWith(LATEST) ? undefined : divisionOf(wanted, 'past')
    const found = own ?? then
    return found ? [found.name] : []
  }
  if (level === 'province') return [name]
  return level === 'prefecture' ? [...outer(2), name] : [...outer(2), ...outer(4), name]
}
