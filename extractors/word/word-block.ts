import type { ExtractionFinding } from '../../src/model/findings/finding.js'
import type { InkKind } from '../../src/model/hidden-reason.js'
import type { Locator } from '../../src/model/locator.js'
import type { LeftOutReason } from '../left-out.js'

/** Text of a paragraph that is set alike. */
export interface Piece {
  /** "\n" ends a line of it. */
  readonly text: string
  /** Null for what a reader sees. */
  readonly leftOut: LeftOutReason | null
  /** Size of its font in points. */
  readonly size: number
  /** How many points its base line lies above that of the line; negative below. */
  readonly shift: number
  /** Set as a superscript or subscript, or the mark that the program itself sets for a note. */
  readonly mark: 'script' | 'note' | null
  /** What it shows, where that is no text; `text` is then what the file says of it, empty for nothing. */
  readonly ink: InkKind | null
  /** It is set beside the text, over or under it, and not in the line. */
  readonly floats: boolean
}

export interface WordParagraph {
  readonly kind: 'paragraph'
  readonly pieces: readonly Piece[]
  /** One place, or those of the paragraphs that a deleted paragraph mark joins. */
  readonly at: readonly Locator[]
}

/** What merging makes of a cell: it begins a merged one, or is part of the one above or before. */
export type Merge = 'restart' | 'continue'

/** A cell of a row between two edges, in columns of a grid or in any unit of length. */
export interface WordCell {
  readonly left: number
  readonly right: number
  readonly vertical: Merge | null
  readonly horizontal: Merge | null
  readonly content: readonly WordBlock[]
  readonly at: Locator
  /** Null for a cell that is shown; another takes up no place. */
  readonly leftOut: LeftOutReason | null
}

export interface WordRow {
  readonly cells: readonly WordCell[]
  /** The edges between which the row states what there is, room without cells before and after them included. */
  readonly from: number
  readonly to: number
}

export interface WordTable {
  readonly kind: 'table'
  readonly rows: readonly WordRow[]
  /** What was found in reading what its rows state. */
  readonly findings: readonly ExtractionFinding[]
}

/** What a word processor sets one below the other, whatever format it saves it in. Boxes of text follow their paragraph. */
export type WordBlock = WordParagraph | WordTable
