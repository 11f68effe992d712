/** A cell of that many characters on that many lines is prose: labels of the official tables have under 60. */
const PROSE_CHARACTERS = 300
const PROSE_LINES = 3

/** Longest text of a cell that is a label or a figure, and how many of those make a table of figures of anything. */
const SHORT_CHARACTERS = 40
const SHORT_CELLS = 12

/** The text of a cell, that of tables within it not counted; white space is none. */
export interface CellSize {
  readonly characters: number
  readonly lines: number
  readonly hasLink: boolean
}

export const isProse = ({ characters, lines }: CellSize): boolean =>
  characters >= PROSE_CHARACTERS && lines >= PROSE_LINES

export const isShort = ({ characters, hasLink }: CellSize): boolean =>
  characters > 0 && characters <= SHORT_CHARACTERS && !hasLink

export interface TableSize {
  readonly mostInRow: number
  /** Cells with a short text and no link. */
  readonly short: number
  /** Characters of the table, all told; of those in prose cells or in tables within. */
  readonly characters: number
  readonly foreign: number
}

/** Whether a table only arranges what is in it: it has a single column, or holds little else than prose and other tables. */
export const onlyArranges = ({ mostInRow, short, characters, foreign }: TableSize): boolean =>
  mostInRow <= 1 || (short < SHORT_CELLS && foreign > characters / 2)
