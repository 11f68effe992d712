/** Characters that many labels of the forms share: they tell little apart, so each weighs half of another one. */
const SHARED = '本年公开政府信息申请数量行政机关其他属于件项'
const WEIGHT = 2
const SHARED_WEIGHT = 1

/** Labels are short: what is behind this many characters is a note. It also bounds the work per comparison. */
const LONGEST = 64

/** A gloss behind a label, 规章（设区的市…）, costs this much where the other label has none: near, but not the same. */
const GLOSS_ADDED = 0.08
/** Share of the glosses in the distance of two labels that both have one. */
const GLOSS_SHARE = 0.2
/** A gloss has at least this many characters; shorter brackets are part of the name. */
const SHORTEST_GLOSS = 3

/** Being a part of a longer label costs up to this much for what the longer one has more. */
const REST_SHARE = 0.3
/** Labels that share less than this part of the lighter one have nothing to do with each other: no need to align them. */
const RELATED = 1 / 3

const weights = new Uint8Array(0x10000).fill(WEIGHT)
for (const character of SHARED) weights[character.charCodeAt(0)] = SHARED_WEIGHT
for (const bracket of '（）') weights[bracket.charCodeAt(0)] = 0

const row = new Uint16Array(LONGEST + 1)
const counts = new Uint8Array(0x10000)

/**
 * How far two labels, both from `normalizeLabel`, are apart: 0 for equal ones up to 1 for unrelated ones; symmetric. The
 * weighted edit distance relative to the heavier label, or less where one is a part of the other: a label cut by a page
 * end, or one with a gloss or a note added. The less the part says by itself, the less that counts (其他 is in 其他结果).
 */
export function labelDistance(a: string, b: string): number {
  if (a === b) return 0
  if (a === '' || b === '') return 1
  const glossOfA = glossStart(a)
  const glossOfB = glossStart(b)
  if (glossOfA > 0 && glossOfB > 0) {
    const heads = editDistance(a.slice(0, glossOfA), b.slice(0, glossOfB))
    return heads * (1 - GLOSS_SHARE) + GLOSS_SHARE * editDistance(a.slice(glossOfA), b.slice(glossOfB))
  }
  const whole = editDistance(a, b)
  if (glossOfA <= 0 && glossOfB <= 0) return whole
  const heads = glossOfA > 0 ? editDistance(a.slice(0, glossOfA), b) : editDistance(a, b.slice(0, glossOfB))
  return Math.min(whole, GLOSS_ADDED + heads * (1 - GLOSS_ADDED))
}

/** Where the gloss that ends a label begins, its bracket included; at most 0 where there is none. */
function glossStart(label: string): number {
  const start = label.indexOf('（')
  if (start <= 0 || label.length - start <= SHORTEST_GLOSS) return 0
  const end = label.indexOf('）', start)
  return end < 0 || end === label.length - 1 ? start : 0
}

function editDistance(first: string, second: string): number {
  const a = first.length > LONGEST ? first.slice(0, LONGEST) : first
  const b = second.length > LONGEST ? second.slice(0, LONGEST) : second
  if (a === b) return 0
  const weightOfA = weightOf(a)
  const weightOfB = weightOf(b)
  const lighter = weightOfA - weightOfB || a.length - b.length
  const [part, whole] = lighter <= 0 ? [a, b] : [b, a]
  const partWeight = Math.min(weightOfA, weightOfB)
  const wholeWeight = Math.max(weightOfA, weightOfB)
  if (partWeight === 0) return wholeWeight === 0 ? 0 : 1
  const shared = sharedWeight(part, whole)
  if (shared < partWeight * RELATED) return 1
  const edited = Math.min(1, differingCost(part, whole) / wholeWeight)
  const uncovered = REST_SHARE * (1 - partWeight / wholeWeight)
  const vague = 1 / (1 + partWeight / WEIGHT)
  if (whole.length - part.length < 2 || 1 - shared / partWeight + uncovered + vague >= edited) return edited
  return Math.min(edited, editCost(part, whole, true) / partWeight + uncovered + vague)
}

function weightOf(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += weights[text.charCodeAt(at)]!
  return sum
}

/** Weight of the characters that both have, whatever their order: no alignment can match more. */
function sharedWeight(part: string, whole: string): number {
  let shared = 0
  for (let at = 0; at < whole.length; at++) counts[whole.charCodeAt(at)]!++
  for (let at = 0; at < part.length; at++) {
    const unit = part.charCodeAt(at)
    if (counts[unit]! === 0) continue
    counts[unit]!--
    shared += weights[unit]!
  }
  for (let at = 0; at < whole.length; at++) counts[whole.charCodeAt(at)] = 0
  return shared
}

/** Edit cost of two labels; what both begin and end with needs no table. */
function differingCost(part: string, whole: string): number {
  let start = 0
  while (start < part.length && part[start] === whole[start]) start++
  let cut = 0
  const most = Math.min(part.length, whole.length) - start
  while (cut < most && part[part.length - 1 - cut] === whole[whole.length - 1 - cut]) cut++
  return editCost(part.slice(start, part.length - cut), whole.slice(start, whole.length - cut), false)
}

/**
 * Least cost of turning `part` into `whole`, a character inserted or dropped costing its weight and an exchanged one the
 * larger weight of the two (R. Wagner, M. Fischer: The string-to-string correction problem, 1974, https://doi.org/10.1145/321796.321811).
 * With `within`, into any stretch of `whole` (P. Sellers: The theory and computation of evolutionary distances, 1980,
 * https://doi.org/10.1016/0196-6774(80)90016-4).
 */
function editCost(part: string, whole: string, within: boolean): number {
  row[0] = 0
  for (let at = 0; at < whole.length; at++) row[at + 1] = within ? 0 : row[at]! + weights[whole.charCodeAt(at)]!
  for (let index = 0; index < part.length; index++) {
    const unit = part.charCodeAt(index)
    const weight = weights[unit]!
    let diagonal: number = row[0]!
    row[0] = diagonal + weight
    for (let at = 0; at < whole.length; at++) {
      const other = whole.charCodeAt(at)
      const otherWeight = weights[other]!
      const exchanged: number = unit === other ? diagonal : diagonal + Math.max(weight, otherWeight)
      diagonal = row[at + 1]!
      row[at + 1] = Math.min(exchanged, diagonal + weight, row[at]! + otherWeight)
    }
  }
  if (!within) return row[whole.length]!
  let least = row[0]!
  for (let at = 1; at <= whole.length; at++) least = Math.min(least, row[at]!)
  return least
}
