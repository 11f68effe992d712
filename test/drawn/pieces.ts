import type { SetCell, TextStyle } from './drawn-table.js'

/** What one page shows of a table. Rows count from the top of the piece; its cells tile its rows and columns. */
export interface Piece {
  readonly rowHeights: readonly number[]
  readonly columnWidths: readonly number[]
  readonly cells: readonly SetCell[]
  readonly text: TextStyle
  /** Rows at the top that repeat the header of the first piece. */
  readonly repeatedRows: number
  /** Whether the table begins and ends with this piece. */
  readonly first: boolean
  readonly last: boolean
  /** Whether a line closes the piece at its top and at its bottom. */
  readonly closedTop: boolean
  readonly closedBottom: boolean
}
