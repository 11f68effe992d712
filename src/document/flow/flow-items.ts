import type { FormBook } from '../../forms/form-book.js'
import type { FlowLetter } from './flow-letters.js'
import { type FlowWording, flowWordings } from './flow-wordings.js'

/** A piece of a flow of text: a wording of the tables, a figure, or other words; letters `from` to `to` (exclusive). */
export interface FlowItem {
  readonly kind: 'wording' | 'figure' | 'words'
  readonly from: number
  readonly to: number
  readonly wording?: FlowWording
  /** It is written right behind what stands before it. */
  readonly attached: boolean
}

const LETTER = /[\p{L}\p{N}()（）]/u
const FIGURE_SIGN = /[\d.,+-]/

/** A figure, a dash, or a word for nothing, as it stands in a cell; an amount with its unit. */
const FIGURE = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:元|万元|件|份|项)?$|^[-\u2010-\u2015—/]{1,2}$|^无$/

/** The pieces of a flow, in order. */
export function flowItems(letters: readonly FlowLetter[], book: FormBook): FlowItem[] {
  const wordings = flowWordings(book)
  const items: FlowItem[] = []
  let start = 0
  for (let at = 0; at < letters.length; ) {
    const found = wordingAt(letters, at, wordings)
    if (!found) {
      at++
      continue
    }
    const from = withOrdinal(letters, start, at, found.wording)
    items.push(...between(letters, start, from))
    items.push({ kind: 'wording', from, to: found.to, wording: found.wording, attached: !letters[from]!.apart })
    at = found.to
    start = found.to
  }
  items.push(...between(letters, start, letters.length))
  return items
}

/** The longest wording that begins at a letter. Marks between its letters count for nothing. */
function wordingAt(
  letters: readonly FlowLetter[],
  at: number,
  wordings: ReadonlyMap<string, readonly FlowWording[]>,
): { readonly wording: FlowWording; readonly to: number } | undefined {
  for (const wording of wordings.get(bracket(letters[at]!.letter)) ?? []) {
    let letter = at
    let matched = 0
    for (; matched < wording.text.length && letter < letters.length; letter++) {
      const own = bracket(letters[letter]!.letter)
      if (own === wording.text[matched]) matched++
      else if (LETTER.test(own) || letter === at) break
    }
    if (matched === wording.text.length) return { wording, to: closing(letters, letter) }
  }
  return undefined
}

const bracket = (letter: string): string => (letter === '(' ? '（' : letter === ')' ? '）' : letter)

/** With the mark that closes a quotation or a bracket right behind it. */
const closing = (letters: readonly FlowLetter[], at: number): number =>
  /^[”’"》」』]$/.test(letters[at]?.letter ?? '') && !letters[at]!.apart ? at + 1 : at

/** Where a wording begins with its ordinal: one that the form prints before it, else one that nothing else is. */
function withOrdinal(letters: readonly FlowLetter[], start: number, at: number, { ordinals }: FlowWording): number {
  let from = at
  while (from > start && /^[“‘"《「『]$/.test(letters[from - 1]!.letter)) from--
  const text = letters
    .slice(Math.max(start, from - 6), from)
    .map(({ letter }) => bracket(letter))
    .join('')
  for (const ordinal of ordinals) {
    if (text.endsWith(bracketed(ordinal))) return from - ordinal.length
  }
  const other = /(?:^|[^\d])(\d{1,2}[.、]|（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、)$/.exec(text)?.[1]
  return other ? from - other.length : from
}

const bracketed = (text: string): string => text.replaceAll('(', '（').replaceAll(')', '）').replaceAll('．', '.')

/** What stands between two wordings: figures where white space or nothing parts them, else words. */
function between(letters: readonly FlowLetter[], from: number, to: number): FlowItem[] {
  const items: FlowItem[] = []
  for (let start = from; start < to; ) {
    let end = start + 1
    while (end < to && !letters[end]!.apart) end++
    items.push(...pieces(letters, start, end))
    start = end
  }
  return items
}

/** A piece without white space: a figure, words, or figures before and behind words. */
function pieces(letters: readonly FlowLetter[], from: number, to: number): FlowItem[] {
  const text = letters
    .slice(from, to)
    .map(({ letter }) => letter)
    .join('')
  const attached = !letters[from]!.apart
  if (FIGURE.test(text)) return [{ kind: 'figure', from, to, attached }]
  let digits = 0
  while (digits < text.length && FIGURE_SIGN.test(text[digits]!)) digits++
  if (digits > 0 && digits < text.length && FIGURE.test(text.slice(0, digits)) && attached)
    return [
      { kind: 'figure', from, to: from + digits, attached },
      { kind: 'words', from: from + digits, to, attached: true },
    ]
  return [{ kind: 'words', from, to, attached }]
}
