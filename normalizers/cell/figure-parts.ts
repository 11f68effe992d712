import { collapseSpaces } from '../text/collapse-spaces.js'
import { COMPOUND_DIGITS } from '../text/compound-digits.js'
import { foldText } from '../text/fold-text.js'
import { toSimplified } from '../text/to-simplified.js'

/** The text of a cell taken apart: what should be the figure, and the words beside it. */
export interface FigureParts {
  /**
   * Folded and simplified, without white space but for that between two characters that are no ideographs: there one
   * space stays a space, and anything wider a line break.
   */
  readonly head: string
  readonly note?: string
  /** The note is a number without words. */
  readonly second: boolean
  /** Brackets were around all of it. */
  readonly bracketed: boolean
}

const OPEN = '(（[［【〔﹝'
const CLOSE = ')）]］】〕﹞'
/** Words with which a remark begins without brackets. */
const REMARK = /其中|包括|包含|不含|含|均为|注|※|†|‡/
/** Superscripts and circled digits behind a number point to a footnote; NFKC would add them to the number. */
const FOOTNOTE = /^[\u00B2\u00B3\u00B9\u2070-\u209F\u2460-\u24FF\u2776-\u2793]$/
/** A bracket that only says the unit: （件）, (单位：万元). */
const UNIT_ONLY = /^(?:单位[:：]?)?([十百千万萬亿億]?[万萬亿億]?(?:元|件|项|項|条|條|个|個|次|份|起|宗|人|人次)?)$/

/** Takes the text of a cell apart; null where words and figures mix in a way that has no clear reading. */
export function figureParts(text: string): FigureParts | null {
  let rest = text.trim()
  // Markdown's bold marks survive in text dumps; a single star masks a figure.
  if (rest.length > 4 && rest.startsWith('**') && rest.indexOf('*', 2) === rest.length - 2 && rest.endsWith('**')) {
    rest = rest.slice(2, -2).trim()
  }
  let note = ''
  if (OPEN.includes(rest[0] ?? ' ')) {
    const close = closingBracket(rest, 0)
    if (close < 0) return null
    if (close === rest.length - 1) return parts(rest.slice(1, -1), '', true)
    note = rest.slice(0, close + 1)
    if (/\p{N}/u.test(note) || !/\p{L}/u.test(note)) return null
    rest = rest.slice(close + 1).trim()
  }
  const bracket = firstBracket(rest)
  if (bracket > 0) {
    const remark = rest.slice(bracket)
    const unit = unitInBrackets(remark)
    if (unit === null && !endsInBrackets(remark)) return null
    const head = rest.slice(0, bracket)
    return unit === null ? parts(head, note + remark, false) : parts(head + unit, note, false)
  }
  const remark = REMARK.exec(rest)
  if (remark && remark.index > 0) {
    return parts(withoutComma(rest.slice(0, remark.index)), note + rest.slice(remark.index), false)
  }
  let end = rest.length
  while (end > 1 && FOOTNOTE.test(rest[end - 1]!)) end--
  return parts(rest.slice(0, end), note + rest.slice(end), false)
}

function parts(head: string, note: string, bracketed: boolean): FigureParts | null {
  if (COMPOUND_DIGITS.test(head)) return null
  // U+3000 lays out words, and a soft hyphen is what some fonts call their minus: neither may vanish inside a number.
  const folded = foldText(head.replaceAll('\u3000', '\n').replaceAll('\u00AD', '\u2010'))
  const shared = {
    head: collapseSpaces(toSimplified(folded)),
    second: /\p{N}/u.test(note) && !/\p{L}/u.test(note),
    bracketed,
  }
  return note === '' ? shared : { ...shared, note }
}

/** Index of the bracket that closes the one at `start`; -1 for none. */
function closingBracket(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (OPEN.includes(text[at]!)) depth++
    else if (CLOSE.includes(text[at]!) && --depth === 0) return at
  }
  return -1
}

function firstBracket(text: string): number {
  for (let at = 0; at < text.length; at++) if (OPEN.includes(text[at]!)) return at
  return -1
}

/** Whether nothing but punctuation stands outside the brackets of a remark; the last one may have been cut off. */
function endsInBrackets(remark: string): boolean {
  let depth = 0
  for (const character of remark) {
    if (OPEN.includes(character)) depth++
    else if (CLOSE.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && !/[\s。.；;，,]/.test(character)) return false
  }
  return true
}

const unitInBrackets = (remark: string): string | null =>
  CLOSE.includes(remark.at(-1)!) ? UNIT_ONLY.exec(remark.slice(1, -1).trim())?.[1] || null : null

const withoutComma = (text: string): string => {
  const trimmed = text.trimEnd()
  return '，,；;、：:'.includes(trimmed.at(-1) ?? ' ') ? trimmed.slice(0, -1) : trimmed
}
