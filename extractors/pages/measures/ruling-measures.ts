/*
 * Distances of ruling lines, each once. In points, unless the comment says otherwise.
 */

/** Coordinates that differ by less are the same: rounding of writers. Case: lines-hardly-askew. */
export const ROUNDING = 0.5

/** A filled area no thicker is a line. Borders above 2.25 are not in use in office forms. Case: lines-of-filled-squares. */
export const THICKEST_LINE = 3

/** Half of the thickness of a usual line: what ends on a line, or beside a thin one, ends there. Case: small-text. */
export const HALF_LINE = 1

/** By how much the outer lines of two pieces of one table may differ from page to page. Case: table-cut-after-wide-cell. */
export const SAME_COLUMN_LINE = 3

/**
 * In ems: parallel lines closer than this are one line: double lines, the two sides of a border. A row that holds text is an em
 * high, a column that holds a digit half an em wide. Case: double-lines.
 */
export const SNAP = 0.38

/** No double line is wider, however large its text. Case: large-text. */
export const MOST_SNAP = 3.5

/**
 * In ems: a smaller gap in a line is none. A border that is missing between two cells leaves an em, less what sticks out. Case:
 * dashes-and-merged-cell.
 */
export const LINE_GAP = 0.7

/** In ems: a shorter line bounds no cell. Case: tick-in-cell. */
export const LEAST_LINE = 0.5

/** In ems: a band across a table whose sides are open is no higher, a few lines of text. Case: open-sides-with-band. */
export const MOST_BAND = 4

/**
 * Share of the edge between two slots: a border is drawn where lines cover more. A short edge with one dash and its blank is
 * half covered, one that is not drawn at most by what its neighbours stick out. Case: dashes-and-merged-cell.
 */
export const DRAWN_SHARE = 0.4

/**
 * A blank between two dots of a line is at most this many times as long as they are: those of two lines stand further apart.
 * Case: dotted-lines.
 */
export const BLANKS_PER_DOT = 2

/**
 * A filled box more times as long as thick is a dash, a rounder one a dot. Dashes are twice as long or longer, less rounding.
 * Case: lines-of-filled-squares.
 */
export const DASH_ASPECT = 1.9
