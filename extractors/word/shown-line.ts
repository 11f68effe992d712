import type { InkKind } from '../../src/model/hidden-reason.js'
import type { LeftOutReason } from '../left-out.js'
import type { Piece } from './word-block.js'

/** A mark lies at least this far above or below its line, in sizes of the line's font: Word raises by a third, authors by less. */
const LEAST_SHIFT = 0.15

/** Smaller text is a mark where it lies off its line at all: subscripts that other programs write are lowered by a point. */
const SMALLER = 0.87
const LEAST_SHIFT_OF_SMALL = 0.04

/** Digits whose sizes differ by more than this, in parts of the larger, are no one number. */
const SIZE_OF_ONE_NUMBER = 0.8

/** What is a tenth smaller is still of the size of its line. */
const SAME_SIZE = 0.9

/** What is left out for these reasons takes its room on the page, so that what is before and behind it does not touch. */
const LEAVES_ROOM: ReadonlySet<LeftOutReason> = new Set([
  'struck',
  'ground-colour',
  'transparent',
  'invisible',
  'covered',
])

/** What the file gives words for that need not be what it shows: beside a label they say nothing about the label. */
export const DESCRIBED: ReadonlySet<InkKind> = new Set(['picture', 'drawing', 'object'])

/** A line of text as one sees it. */
export interface ShownLine {
  /** The text on the line itself. */
  readonly text: string
  /** What is raised above or lowered below it, as the marks of notes are. */
  readonly note: string
}

/** The pieces of each line of a paragraph. */
export function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  if (!pieces.some(({ text }) => text.includes('\n'))) return [pieces]
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    const [first = '', ...rest] = piece.text.split('\n')
    lines.at(-1)!.push(rest.length === 0 ? piece : { ...piece, text: first })
    for (const text of rest) lines.push([{ ...piece, text }])
  }
  return lines
}

const isSeen = ({ leftOut, text }: Piece): boolean => leftOut === null && text.trim() !== ''

/** The piece on whose line the others lie: of those in the largest font the one nearest to where a line lies by itself. */
function baseOf(pieces: readonly Piece[]): Piece | null {
  const candidates = pieces.filter((piece) => isSeen(piece) && piece.mark === null)
  const largest = Math.max(...candidates.map(({ size }) => size))
  const large = candidates.filter(({ size }) => size >= largest * SAME_SIZE)
  return large.reduce<Piece | null>(
    (best, piece) => (best === null || Math.abs(piece.shift) < Math.abs(best.shift) ? piece : best),
    null,
  )
}

const isOfSize = (one: number, other: number): boolean =>
  Math.min(one, other) >= SIZE_OF_ONE_NUMBER * Math.max(one, other)

/** The line that some pieces of text make. */
export function shownLine(pieces: readonly Piece[]): ShownLine {
  const base = baseOf(pieces)
  const isOffLine = ({ mark, shift, size }: Piece): boolean =>
    mark !== null ||
    (base !== null &&
      Math.abs(shift - base.shift) >= base.size * (size <= SMALLER * base.size ? LEAST_SHIFT_OF_SMALL : LEAST_SHIFT))
  let text = ''
  let note = ''
  let last = 0
  for (const piece of pieces) {
    if (piece.leftOut !== null) text += LEAVES_ROOM.has(piece.leftOut) && piece.text.trim() !== '' ? ' ' : ''
    else if (!isOffLine(piece)) {
      if (/\d$/.test(text) && /^\d/.test(piece.text) && !isOfSize(piece.size, last)) text += ' '
      if (piece.text.trim() !== '') last = piece.size
      text += piece.text
    } else {
      note += piece.text
      text += ' '
    }
  }
  return { text, note }
}

/** The lines of a paragraph of running text, in which a raised or lowered word stands apart; marks of notes are left out. */
export const proseLines = (pieces: readonly Piece[]): string[] =>
  linesOf(pieces).map((line) =>
    line
      .map(({ text, leftOut, mark, ink }) => {
        if (leftOut !== null) return LEAVES_ROOM.has(leftOut) && text.trim() !== '' ? ' ' : ''
        if (mark === 'note' || (ink !== null && DESCRIBED.has(ink))) return ''
        return mark === 'script' ? ` ${text} ` : text
      })
      .join(''),
  )
