import type { GridBlock } from '../../src/model/content.js'
import { boundingBox } from '../../src/model/geometry.js'
import type { Glyph } from './page-content.js'
import { placeOf } from './page-layout.js'
import type { ProseLine } from './paragraphs.js'
import { lineText, type TextLine } from './text-lines.js'

/** In ems: blanks wider than this part two columns; the words of justified text stand closer. */
const COLUMN_GAP = 1

/** In ems: the digits of one number never stand further apart than this. */
const DIGIT_GAP = 0.35

const FIGURE = /^[\d\uff10-\uff19.,/\u2010-\u2015\u2212-]$/

/** A line of two pieces is a row only where the gap between them is this wide, in ems: running text has tabs too. */
const ROW_GAP = 3

/** The pieces of a line that wide blanks part, from left to right. */
export function piecesOf(line: TextLine): TextLine[] {
  const pieces: Glyph[][] = []
  for (const glyph of line.glyphs) {
    if (glyph.space) continue
    const previous = pieces.at(-1)?.at(-1)
    const figures = previous && FIGURE.test(previous.text) && FIGURE.test(glyph.text)
    const gap = previous ? glyph.box.left - previous.box.right : Number.POSITIVE_INFINITY
    if (gap <= (figures ? DIGIT_GAP : COLUMN_GAP) * line.size) pieces.at(-1)!.push(glyph)
    else pieces.push([glyph])
  }
  return pieces.map((glyphs) => ({ ...line, glyphs, box: boundingBox(glyphs.map((glyph) => glyph.box)) }))
}

/** Whether a line outside every lattice looks like a row of a table without ruling lines. */
export function isRow(line: TextLine): boolean {
  const pieces = piecesOf(line)
  if (pieces.length !== 2) return pieces.length > 2
  return pieces[1]!.box.left - pieces[0]!.box.right > ROW_GAP * line.size
}

/**
 * Lines that stand under each other without ruling lines, as a table: runs with equally many pieces make a grid. As in a
 * plain text, the columns only count the pieces of a line; a blank cell leaves no trace, so nothing is placed by position.
 */
export function streamGrids(lines: readonly ProseLine[]): GridBlock[] {
  const runs: { readonly page: number; readonly rows: TextLine[][] }[] = []
  for (const { line, page } of lines) {
    const pieces = piecesOf(line)
    const run = runs.at(-1)
    if (run?.page === page && run.rows[0]!.length === pieces.length) run.rows.push(pieces)
    else runs.push({ page, rows: [pieces] })
  }
  return runs.map(({ page, rows }) => ({
    kind: 'grid',
    grid: {
      rows: rows.length,
      columns: rows[0]!.length,
      ragged: true,
      cells: rows.flatMap((pieces, row) =>
        pieces.map((piece, column) => ({
          row,
          column,
          rowSpan: 1,
          columnSpan: 1,
          text: lineText(piece),
          at: [placeOf(page, piece.box)],
        })),
      ),
    },
  }))
}
