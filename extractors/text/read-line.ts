import type { SourceLine } from './source-line.js'

/** A piece of a line: its text and where it stands, counted in UTF-16 units from 0, `to` exclusive. */
export interface LinePiece {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A line of a text; `number` counts from 1. Tabs part its pieces, or, where it has none, blanks from two on. */
export interface PlainLine {
  readonly number: number
  /** What it says, blanks at its ends left out. */
  readonly text: string
  readonly pieces: readonly LinePiece[]
  readonly tabbed: boolean
  /** Blanks before its first piece. */
  readonly indent: number
}

const WIDE_GAP = /([ \u00a0]{2,}|\u3000{2,})/

export function readLine({ text: line, number, offset }: SourceLine): PlainLine {
  const tabbed = line.includes('\t')
  const pieces: LinePiece[] = []
  let from = offset
  for (const part of tabbed ? line.split('\t') : line.split(WIDE_GAP)) {
    // between tabs an empty piece is an empty cell; between blanks there is none
    if (tabbed || part.trim() !== '') pieces.push(pieceOf(part, from))
    from += part.length + (tabbed ? 1 : 0)
  }
  return { number, text: line.trim(), pieces, tabbed, indent: line.length - line.trimStart().length }
}

function pieceOf(part: string, from: number): LinePiece {
  const start = from + part.length - part.trimStart().length
  const text = part.trim()
  return { text, from: start, to: start + text.length }
}

export const lineLength = ({ pieces }: PlainLine): number => pieces.reduce((sum, { text }) => sum + text.length, 0)
