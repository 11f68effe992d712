/*
 * Distances of printed words from the wordings of the forms, each once: 0 for the same, 1 for nothing in common. What it
 * costs to match rows and columns is counted in them too.
 */

/** A text nearer than this to a wording is taken for it: a third of its characters may differ. Case: misspelt-labels. */
export const NEAR = 0.34

/**
 * A label or header nearer than this needs nothing else to tell what it is: neither its place nor its neighbours. Case:
 * rows-out-of-order.
 */
export const SURE = 0.15

/** A label or header further from its wording than this is doubted wherever it stands. Case: misspelt-labels. */
export const LIKELY = 0.4

/** Of two distances one is less only by at least this; a smaller difference tells nothing. Case: totals-of-two-years. */
export const CLEARLY_NEARER = 0.05

/**
 * Costs a row of the form that the document lacks. With `EXTRA_ROW` it makes a match of more than half a label too dear. Case:
 * misspelt-labels.
 */
export const MISSING_ROW = 0.4

/** Costs a row with figures between matched ones that is no row of the form. Case: rows-no-form-knows. */
export const EXTRA_ROW = 0.12

/** Costs a row of words only between matched ones: headers, bands, group rows. Case: words-between-rows. */
export const WORDS_ROW = 0.02

/** Costs each further piece that a row is put together from. Case: label-in-two-rows. */
export const JOINED_ROW = 0.06

/** Costs a row of figures without any words, matched by its place alone. Case: row-without-its-label. */
export const NO_LABEL = 0.45

/**
 * Costs a row of empty cells where the form has a row without a label, or over figures without one: the next may be the one.
 * Case: blank-row-under-header.
 */
export const NO_FIGURES = 0.1

/** Costs a row beside which another group is printed than the form's. Case: grapes-among-stone-fruits. */
export const WRONG_GROUP = 0.3

/** Costs a column of the form without a header, and stands for spanners that are not printed. Case: misspelt-header. */
export const MISSING_COLUMN = 0.3

/** Costs a header that names no column. Case: misspelt-header. */
export const UNKNOWN_HEADER = 0.2

/** Share of the spanners in the distance of a header; the rest is that of its own text. Case: headers-turned. */
export const SPANNER_SHARE = 0.35

/** Share of its header wordings that make a table: no other has so many of them. Case: header-cut-short. */
export const HEADER_SHARE = 0.4

/**
 * Share of the columns of a table for which a row without words, or without figures, has to have cells. Case:
 * blank-cells-merged.
 */
export const CELL_SHARE = 0.5

/**
 * Share of the rows of a table that a second printing has at least; less is another table that uses its words. Case:
 * table-of-the-year-before.
 */
export const SECOND_PRINTING = 2 / 3

/**
 * Votes of a header for the form whose table this is, where a row has one: there are fewer headers than rows. Case:
 * header-of-the-newer-form.
 */
export const HEADER_VOTES = 2
