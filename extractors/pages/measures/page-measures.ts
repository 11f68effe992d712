/*
 * What a glyph, a run of text and a page look like, each once.
 */

/**
 * Ems of an em box above and below its baseline (OpenType `ideo` convention); what fonts themselves say is unreliable. Case:
 * pdf-rotated-180.
 */
export const ASCENT = 0.88

/** Ems of an em box below its baseline, see above. Case: pdf-rotated-180. */
export const DESCENT = 0.12

/** In ems: the middles of two glyphs that follow each other in one line are no nearer. Case: page-on-its-side. */
export const LEAST_STEP = 0.2

/** In ems: the middles of two glyphs that follow each other in one line are no further apart. Case: page-on-its-side. */
export const MOST_STEP = 1.3

/** A step from glyph to glyph leads along an axis where it moves this many times less across it. Case: page-on-its-side. */
export const STRAIGHT_STEP = 4

/** Factor between the sides of a glyph that tells how it lies: ideographs are square. Case: page-on-its-side. */
export const CLEARLY_NARROW = 1.3

/** Share of an em box, from a corner, that holds the ink of a full-width stop or comma. Case: clipped-to-ink. */
export const CORNER = 0.25

/**
 * Share of a glyph's em box on each side that may stick out of what covers it, or be touched by a line: the ink is in the rest.
 * Case: pdf-text-under-white-boxes.
 */
export const RIM = 0.2

/** Points: the usual text of a page is no smaller; in a unit of a tenth of a point it is by far. Case: unit-of-a-tenth. */
export const SMALLEST_TEXT = 3

/** Points: the usual text of a page is no larger; in a unit of ten points it is by far. Case: unit-of-ten-points. */
export const LARGEST_TEXT = 40

/**
 * Share of the usual size of a page: smaller text is no text to a reader, 1 point beside 10. Case: pdf-text-under-white-boxes.
 */
export const TOO_SMALL = 0.15

/**
 * Share of the height of a page at its top and bottom in which running heads and page numbers are printed. Case:
 * heads-and-page-numbers.
 */
export const MARGIN = 0.12

/** Points by which a running line may move from page to page. Case: heads-and-page-numbers. */
export const SAME_HEIGHT = 4

/**
 * Share of the other pages that repeat a running line: those of left and right pages may differ, and the first has none. Case:
 * heads-and-page-numbers.
 */
export const REPEATED_SHARE = 1 / 3
