/** 约 about, 近 nearly, 余 or 超过 over, 至少 atLeast. */
export type Approximation = 'about' | 'nearly' | 'over' | 'atLeast'

/** Words before a number; a longer word is before the one that it ends with. */
const WORDS: readonly (readonly [string, Approximation])[] = [
  ['大约|约|≈', 'about'],
  ['将近|接近|近', 'nearly'],
  ['超过|超|突破|逾', 'over'],
  ['至少|不少于|不低于', 'atLeast'],
]
const LEADING = WORDS.map(([words, approx]) => [new RegExp(`^(?:${words})`), approx] as const)

export interface Approximated {
  readonly approx?: Approximation
  /** What follows the word. */
  readonly rest: string
}

/** The word for an approximation at the start of a text, if there is one, and the rest. */
export function leadingApproximation(text: string): Approximated {
  for (const [word, approx] of LEADING) {
    const match = word.exec(text)
    if (match) return { approx, rest: text.slice(match[0].length) }
  }
  return { rest: text }
}

/** What 余 or 多 among the parts of a number and 左右 or 以上 behind it say. */
export function trailingApproximation(over: boolean, around: string | undefined): Approximation | undefined {
  if (over || around === '以上') return 'over'
  return around ? 'about' : undefined
}

/** An approximation, or a bound from above: 不超过 and 以内. */
export type Bound = Approximation | 'atMost'

/** Words of which only the end looks like one of these: 最近, 节约, 网上. */
const OTHER_WORDS = '(?<!最|附|邻|临|节|预|签|制|违|合|公|契|特|赶|网|线|以|晚|早)'
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不少于|不低于|最少)$/, 'atLeast'],
  [/(?:不超过|不多于|不高于|至多|最多|不足|不到|低于|少于)$/, 'atMost'],
  ...WORDS.map(([words, approx]) => [new RegExp(`${OTHER_WORDS}(?:${words})$`), approx] as const),
]
const UP_TO = new RegExp(`${OTHER_WORDS}上$`)
const LONGEST = 4

/** The word for an approximation that ends right before a number, and its length; for 上百 the number is a bare 百. */
export function approximationBefore(words: string, bare: boolean): { approx: Bound; length: number } | null {
  const tail = words.slice(-LONGEST)
  for (const [word, approx] of BEFORE) {
    const match = word.exec(tail)
    if (match) return { approx, length: match[0].length }
  }
  return bare && UP_TO.test(tail) ? { approx: 'atLeast', length: 1 } : null
}
