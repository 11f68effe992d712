import type { Figure } from './figure.js'
import { figureParts } from './figure-parts.js'
import { noFigure } from './no-figure.js'

/** How one kind of figure is read; `Read` is what comes out of it. */
export interface FigureKind<Value, Read extends Figure<Value>> {
  /** Reads a head of `figureText` that is no empty form; null where it is no figure of this kind. */
  readonly read: (head: string) => Read | null
  /** The value one, for a 一 that may be a dash. */
  readonly one: Value
  /** The two readings of a bracketed figure: a footnote or an ordinal, and a negative amount as accountants write it. */
  readonly bracketed: (value: Value) => readonly Value[]
}

/** Letters, circles and strokes that a scan or a typist gives for a digit. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...[...'OoОоΟο○◯〇'].map((zero): [string, string] => [zero, '0']),
  ...[...'lI|丨'].map((one): [string, string] => [one, '1']),
])
/** No figure with a look-alike in it is longer; a whole sentence is not worth a second reading. */
const LONGEST_GUESS = 40
/**
 * Punctuation that may be beside a figure by mistake. A comma is none, 1, being perhaps the rest of 1,808, nor is a
 * point before a figure: .5 is a number of its own.
 */
const BEFORE = '。、;；:：\'"‘’“”`·•'
const BEHIND = `.${BEFORE}`

/** Reads the text of a cell as a figure of one kind. Never throws; what is no figure for certain has no value. */
export function readFigure<Value, Read extends Figure<Value>>(
  text: string,
  kind: FigureKind<Value, Read>,
): Read | Figure<Value> {
  if (text === '') return { state: 'blank' }
  const parts = figureParts(text)
  if (!parts) return { state: 'unreadable' }
  const { head, note, second, bracketed } = parts
  const empty = noFigure(head)
  if (bracketed && (empty === null || empty === 'ambiguous')) return inBrackets(head, kind)
  if (empty !== null) {
    const figure: Figure<Value> =
      empty === 'ambiguous'
        ? { state: empty, candidates: head === '一' ? ['dash', kind.one] : ['dash'] }
        : { state: empty }
    return note === undefined ? figure : { ...figure, note }
  }
  const figure = kind.read(head)
  if (figure === null) return guess(head, kind)
  if (note === undefined) return figure
  return { ...figure, ...(second && figure.state === 'value' ? { flag: 'secondFigure' as const } : {}), note }
}

function inBrackets<Value, Read extends Figure<Value>>(head: string, kind: FigureKind<Value, Read>): Figure<Value> {
  const figure = kind.read(head)
  if (figure?.state !== 'value') return { state: 'unreadable' }
  // (+1) says its direction; what the brackets are for is still unknown
  if (!/^\d/.test(head)) return { state: 'unreadable', candidate: figure.value! }
  return { state: 'ambiguous', candidates: [...new Set(kind.bracketed(figure.value!))] }
}

/** What cannot be read: what it would be with digits for their look-alikes, or without punctuation at its ends. */
function guess<Value, Read extends Figure<Value>>(head: string, kind: FigureKind<Value, Read>): Figure<Value> {
  if (head.length > LONGEST_GUESS) return { state: 'unreadable' }
  const digits = [...head].map((character) => LOOK_ALIKES.get(character) ?? character).join('')
  const looksLike = digits === head ? null : kind.read(digits)
  if (looksLike?.state === 'value') return { state: 'unreadable', candidate: looksLike.value!, flag: 'ocr' }
  let start = 0
  let end = head.length
  while (start < end && BEFORE.includes(head[start]!)) start++
  while (end > start && BEHIND.includes(head[end - 1]!)) end--
  const inner = end - start < head.length && end > start ? kind.read(head.slice(start, end)) : null
  if (inner?.state === 'value') return { state: 'unreadable', candidate: inner.value!, flag: 'strayPunct' }
  return { state: 'unreadable' }
}
