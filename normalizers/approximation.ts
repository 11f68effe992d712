import type { Approximation } from './figure.js'

const WORDS: readonly (readonly [RegExp, Approximation])[] = [
  [/^(?:大约|约|≈)/, 'about'],
  [/^(?:将近|接近|近)/, 'nearly'],
  [/^(?:超过|超|逾)/, 'over'],
  [/^(?:至少|不少于)/, 'atLeast'],
]

export interface Approximated {
  readonly approx?: Approximation
  /** What follows the word. */
  readonly rest: string
}

/** The word for an approximation at the start of a text, if there is one, and the rest. */
export function leadingApproximation(text: string): Approximated {
  for (const [word, approx] of WORDS) {
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
