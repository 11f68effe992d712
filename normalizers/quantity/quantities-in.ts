import { CHINESE_NUMERALS } from '../number/chinese-number.js'
import { type CountedNoun, countedNoun } from './counted-noun.js'
import type { FoldedText } from './folded-text.js'
import { namesWithNumerals } from './names-with-numerals.js'
import type { Quantity } from './quantity.js'
import { type FoundQuantity, quantityAt } from './quantity-at.js'

const STARTS = new RegExp(`[\\d${CHINESE_NUMERALS.replace('点', '')}半数几]|若干|好几`, 'g')
/** Numerals that stand together are one number or none. */
const RUN = new RegExp(`[\\d.,${CHINESE_NUMERALS}]+|.`, 'ys')

/** Where each quantity is in the folded text. */
function findQuantities(text: string): readonly FoundQuantity[] {
  const names = namesWithNumerals(text)
  const found: FoundQuantity[] = []
  let name = 0
  let floor = 0
  for (let at = 0; ; ) {
    STARTS.lastIndex = at
    const start = STARTS.exec(text)?.index
    if (start === undefined) return found
    while (names[name] && names[name]!.to <= start) name++
    const inName = names[name] && names[name]!.from <= start ? names[name]!.to : null
    const one = inName === null ? quantityAt(text, start, floor) : null
    if (one) found.push(one)
    RUN.lastIndex = start
    at = inName ?? one?.end ?? start + RUN.exec(text)![0].length
    if (inName !== null || one) floor = at
  }
}

/** What ends a clause; 、 ends one too where parts are told off one by one. */
const STOP = /[,。;:!?…()\n]/
const PART_STOP = /[,、。;:!?…()\n]/
const TURNS = /^\(|\)|[。;!?\n]|其中|包括|包含|含|分别/g

/** Behind what the parts of a whole end; null outside of any. */
type PartsUntil = ')' | '。' | null

function partsBehind(gap: string, before: PartsUntil): PartsUntil {
  let until = before
  for (const [turn] of gap.matchAll(TURNS)) {
    if (turn === '(') until = ')'
    else if (turn === ')') until = until === ')' ? null : until
    else if (/[。;!?\n]/.test(turn)) until = until === '。' ? null : until
    else until ??= '。'
  }
  return until
}

/** A quantity and where its words of approximation and its number begin, and where it ends, exclusive. */
export type PlacedQuantity = Quantity & { readonly from: number; readonly end: number }

/**
 * The quantities that a text states, in reading order: 14批212件（信件15批100件） are four. Names, dates, ordinals, percentages
 * and numbers without a unit are none. Where parts of a whole are listed (其中, 含, brackets) `of` names the part.
 */
export function quantitiesIn({ text: folded, scanned }: FoldedText): readonly PlacedQuantity[] {
  const found = findQuantities(folded)
  const quantities: PlacedQuantity[] = []
  let until: PartsUntil = null
  let taken = 0
  found.forEach(({ from, end, quantity }, at) => {
    const last = found[at - 1]
    const gap = folded.slice(last?.end ?? 0, from)
    until = partsBehind(gap, until)
    const part = until !== null
    const before = folded
      .slice(taken, from)
      .split(part ? PART_STOP : STOP)
      .at(-1)!
    const next = found[at + 1]?.from
    const [after = '', ...more] = folded.slice(end, next).split(PART_STOP, 2)
    const free = next === undefined || more.length > 0
    const own = countedNoun(before, free || before === '' || before === '、' ? after : '', part)
    const words = last && gap === '' && !own.of ? sharedWords(quantities.at(-1)!) : own
    taken = own.of !== undefined && after.startsWith(own.of) ? end + own.of.length : end
    const scan = folded.slice(from, end) === scanned.slice(from, end) ? {} : ({ flag: 'ocr' } as const)
    quantities.push({ ...quantity, ...scan, ...(quantity.unit === null ? {} : words), from, end })
  })
  return quantities
}

/** 批 and 人次 of one statement (49批514人次) count the same. */
const sharedWords = ({ of, verb }: Quantity): CountedNoun => ({
  ...(of === undefined ? {} : { of }),
  ...(verb === undefined ? {} : { verb }),
})
