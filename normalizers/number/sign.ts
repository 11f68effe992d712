/** The sign before a number: nothing, +, a minus, a dash of another kind, one of them twice, or anything else. */
export interface Sign {
  readonly kind: 'none' | 'plus' | 'minus' | 'dash' | 'doublePlus' | 'doubleMinus' | 'odd'
  /** A space is between the sign and the number. */
  readonly apart: boolean
  /** Where the number starts. */
  readonly end: number
}

const MINUS = '-−'
const DASH = '‐‒–—―─━ー'

function kindOf(marks: string): Sign['kind'] {
  if (marks === '') return 'none'
  if (marks === '+') return 'plus'
  if (marks === '++') return 'doublePlus'
  if (marks.includes('+') || marks.length > 2) return 'odd'
  if (marks.length === 2) return 'doubleMinus'
  return MINUS.includes(marks) ? 'minus' : 'dash'
}

/** Reads the sign at `start` of a text as `figureText` gives it. */
export function signAt(text: string, start: number): Sign {
  let end = start
  while (end < text.length && `+${MINUS}${DASH}`.includes(text[end]!)) end++
  const kind = kindOf(text.slice(start, end))
  const apart = kind !== 'none' && text[end] === ' '
  return { kind, apart, end: apart ? end + 1 : end }
}
