import { type Division, liesIn, pastDivisions, presentDivisions } from './division.js'
import { shortNames } from './short-names.js'

/** Divisions with which a name starts, each inside the one before it (江苏省 淮安市 洪泽区). */
export interface RegionChain {
  /** What the last of them can be; empty where the name starts with none. */
  readonly divisions: readonly Division[]
  /** Where the chain ends in the name. */
  readonly end: number
}

type Index = ReadonlyMap<string, readonly Division[]>

/** 城区街道, 北区镇: the name goes on and is that of a place inside a division. */
const PLACE_GOES_ON = /^(?:镇|乡|街道|村|社区)/
const LONGEST_NAME = 16

function indexOf(divisions: readonly Division[], bare: boolean): Index {
  const index = new Map<string, Division[]>()
  const add = (name: string, division: Division): void => {
    const known = index.get(name)
    if (known === undefined) index.set(name, [division])
    else if (!known.includes(division)) known.push(division)
  }
  for (const division of divisions) {
    add(division.name, division)
    for (const name of shortNames(division, bare)) add(name, division)
  }
  return index
}

const indexes = new Map<string, Index>()

function indexNamed(key: 'present' | 'past' | 'bare'): Index {
  const known = indexes.get(key)
  if (known) return known
  const made = indexOf(key === 'past' ? pastDivisions() : presentDivisions(), key === 'bare')
  indexes.set(key, made)
  return made
}

/** The chains that go furthest into `name`; one division named twice over (吉林省吉林市) goes further than once. */
function furthest(name: string, index: Index, accept: (rest: string) => boolean): RegionChain {
  let best: RegionChain = { divisions: [], end: 0 }
  const grow = (outer: Division | null, from: number): void => {
    for (let length = Math.min(LONGEST_NAME, name.length - from); length >= 2; length--) {
      const end = from + length
      const inside = (index.get(name.slice(from, end)) ?? []).filter(
        (one) => outer === null || (one !== outer && liesIn(one, outer) && one.level !== outer.level),
      )
      if (inside.length === 0 || !accept(name.slice(end))) continue
      if (end > best.end) best = { divisions: inside, end }
      else if (end === best.end) best = { divisions: [...new Set([...best.divisions, ...inside])], end }
      for (const division of inside) grow(division, end)
    }
  }
  grow(null, 0)
  return best
}

const goesOnElsewhere = (rest: string): boolean => !PLACE_GOES_ON.test(rest)

/**
 * The divisions with which the folded `name` starts, in the tables of today or of 2016; in the earlier ones only where
 * these have none that goes as far.
 */
export function regionChain(name: string): RegionChain {
  const now = furthest(name, indexNamed('present'), goesOnElsewhere)
  if (!/^.{0,8}[省市县区旗盟州]/.test(name.slice(now.end))) return now
  const then = furthest(name, indexNamed('past'), goesOnElsewhere)
  const inside = now.end === 0 ? then : within(name, now)
  return inside.end > now.end ? inside : now
}

/** The chain gone on with a division of the past (淮安市 + 楚州区). */
function within(name: string, now: RegionChain): RegionChain {
  const rest = furthest(name.slice(now.end), indexNamed('past'), goesOnElsewhere)
  const divisions = rest.divisions.filter((inner) => now.divisions.some((outer) => liesIn(inner, outer)))
  return divisions.length === 0 ? now : { divisions, end: now.end + rest.end }
}

/** The same with names without their kind (南京海关, 江苏监管局), for those whose names are made so. */
export const bareRegionChain = (name: string): RegionChain => furthest(name, indexNamed('bare'), () => true)
