/** A cell as it is set: its lines of text from top to bottom. */
export interface SetCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly lines: readonly string[]
}

/** How the text of a table is set; lengths in points. */
export interface TextStyle {
  /** The em. */
  readonly size: number
  /** Distance of baselines. */
  readonly leading: number
  /** From the border of a cell to its text. */
  readonly paddingX: number
  readonly paddingY: number
}

/** A table ready to be drawn: sizes in points, cells that tile its rows and columns. */
export interface DrawnTable {
  readonly rowHeights: readonly number[]
  readonly columnWidths: readonly number[]
  readonly cells: readonly SetCell[]
  /** Rows at the top that name the columns; no cell reaches from them into the rows below. */
  readonly headerRows: number
  readonly text: TextStyle
}

/** A figure, which no page end parts: half of a number would be another number. */
export const isFigure = (lines: readonly string[]): boolean => /^[\d.,%]+$/.test(lines.join(''))

/** Width of a character in ems: ideographs and full-width signs 1, others a half. */
export const widthOf = (character: string): number => (/[\u2e80-\uffef\u2014]/.test(character) ? 1 : 0.5)

export const lineWidth = (line: string): number => [...line].reduce((sum, character) => sum + widthOf(character), 0)

/** Positions of the lines between intervals of the given sizes. */
export function linesBetween(start: number, sizes: readonly number[]): number[] {
  const positions = [start]
  for (const size of sizes) positions.push(positions.at(-1)! + size)
  return positions
}
