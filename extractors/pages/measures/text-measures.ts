/*
 * Distances across the page and within a line, each once. In ems of the text, unless the comment says otherwise.
 */

/**
 * Glyphs whose middles are closer are in one line. Two lines set solid beside a third one are off by half an em: less than that.
 * Case: digits-off-the-line.
 */
export const SAME_LINE = 0.45

/**
 * The narrowest gap between two cells of a row, however full these are; the glyphs of one figure stand closer. Case:
 * figures-nearly-touch.
 */
export const CELL_GAP = 0.12

/**
 * A wider gap parts two words, or two numbers; letters and digits that are spaced out in one stand closer. Case:
 * words-without-blanks.
 */
export const WORD_GAP = 0.35

/** A wider blank parts two columns; the words of justified text stand closer. Case: justified-labels. */
export const COLUMN_GAP = 1

/**
 * A line with one gap is a row of a table only where that is wider: running text has tabs and signatures too. Case:
 * tabs-in-text.
 */
export const ROW_GAP = 3

/**
 * What begins, ends or has its middle no further apart is aligned: in one column, under each other. Case: edges-off-by-a-point.
 */
export const SAME_EDGE = 0.35

/**
 * A glyph that repeats another no further off is the same one, printed twice: to look bold, or as its shadow. Case:
 * printed-twice.
 */
export const SHADOW = 0.25

/**
 * Share of its width by which a narrow mark, such as a full stop, is off its shadow at most: two of them are set as close. Case:
 * printed-twice.
 */
export const SHADOWED = 0.6

/**
 * Texts whose sizes differ by a larger factor are not of one kind: paragraph, table. Two usual sizes differ by 1.14 or more.
 * Case: heading-over-text.
 */
export const SAME_SIZE = 1.12

/** A line that begins this much right of the edge begins a paragraph; two ems are usual. Case: indents. */
export const INDENT = 0.8

/** A line that ends this much before the edge ends a paragraph: the next character would have found room. Case: short-lines. */
export const SHORT_LINE = 1.6

/** Share of the width of running text: one piece that is wider is running text and no cell. Case: text-between-tables. */
export const FULL_WIDTH = 0.72

/**
 * Points between a cell's borders and its text, both sides together: 5.4 on each is what word processors put there. Case:
 * number-broken-in-cell.
 */
export const CELL_PADDING = 12

/** Characters: a longer line is running text, which tells where lines begin and end. Case: few-lines-are-full. */
export const LONG_LINE = 15

/** Share of the lines that reach the edge of running text: the very outermost may be strays. Case: stray-beyond-the-edge. */
export const EDGE_SHARE = 0.1

/**
 * Share of the glyphs of a page that may be strays: smaller, or larger, than the text of any of its tables. Case:
 * notes-beside-table.
 */
export const STRAY_SHARE = 0.05
