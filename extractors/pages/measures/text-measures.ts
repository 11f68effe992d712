/*
 * Distances across the page and within a line, each once. In ems of the text, unless the comment says otherwise.
 */

/** Glyphs whose middles are closer are in one line. Two lines set solid beside a third one are off by half an em: less than that. */
export const SAME_LINE = 0.45

/** The narrowest gap between two cells of a row, however full these are; the glyphs of one figure stand closer. */
export const CELL_GAP = 0.12

/** A wider gap parts two words, or two numbers; letters and digits that are spaced out in one stand closer. */
export const WORD_GAP = 0.35

/** A wider blank parts two columns; the words of justified text stand closer. */
export const COLUMN_GAP = 1

/** A line with one gap is a row of a table only where that is wider: running text has tabs and signatures too. */
export const ROW_GAP = 3

/** What begins, ends or has its middle no further apart is aligned: in one column, under each other. */
export const SAME_EDGE = 0.35

/** A glyph that repeats another within this share of its own width is the same one, printed twice to look bold. */
export const DOUBLED = 0.25

/** Ems by which the shadow of a text is off at most; of a narrow mark such as a full stop no more than SHADOWED of its width. */
export const SHADOW = 0.2
export const SHADOWED = 0.6

/** Texts whose sizes differ by a larger factor are not of one kind: paragraph, table. Two usual sizes differ by 1.14 or more. */
export const SAME_SIZE = 1.12

/** A line that begins this much right of the edge begins a paragraph; two ems are usual. */
export const INDENT = 0.8

/** A line that ends this much before the edge ends a paragraph: the next character would have found room. */
export const SHORT_LINE = 1.6

/** Share of the width of running text: one piece that is wider is running text and no cell. */
export const FULL_WIDTH = 0.72

/** Points between a cell's borders and its text, both sides together: 5.4 on each is what word processors put there. */
export const CELL_PADDING = 12

/** Characters: a longer line is running text, which tells where lines begin and end. */
export const LONG_LINE = 15

/** Share of the lines that reach the edge of running text: the very outermost may be strays. */
export const EDGE_SHARE = 0.1

/** Share of the glyphs of a page that may be strays: smaller, or larger, than the text of any of its tables. */
export const STRAY_SHARE = 0.05
