/*
 * Distances down the page, each once: from the middle of a line to that of another.
 */

/**
 * Factor: distances of lines are the same within it. What is meant to be the same differs by rounding alone. Case:
 * text-between-tables.
 */
export const SAME_LEADING = 1.05

/** In ems: the lines of one cell follow each other no further apart. Case: edges-off-by-a-point. */
export const MOST_LEADING = 1.9

/** In ems: a figure that stands midway between two lines is no further off their middle. Case: figures-midway. */
export const MIDWAY = 0.2

/**
 * In ems: the middle of a label, its first line or its last is no further off the middle of its figures. Case:
 * rows-without-lines-between.
 */
export const LEVEL = 0.6

/**
 * Share of the columns of figures: that many print one in each row of a table, also where some cells are left blank. Case:
 * long-figures-without-lines-between.
 */
export const FILLED_SHARE = 0.6

/**
 * Times the usual distance: a line of words further below the one before is none of its paragraph or table. Case:
 * paragraphs-apart.
 */
export const APART = 1.3

/**
 * Times the usual distance: a row that is further below the row before is none of its table, whatever it prints. Case:
 * heading-between-tables.
 */
export const MOST_APART = 3

/** Rows above and below a place that tell how far apart rows are there. Case: dense-rows-below. */
export const ROWS_AROUND = 7

/**
 * Share of those distances that are no larger than the usual one: the rows whose labels take one line. Case: dense-rows-below.
 */
export const PITCH_SHARE = 0.25
