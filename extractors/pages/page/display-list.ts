import type { Box, Ruling } from '../../../src/model/geometry.js'
import { LimitReached } from '../../../src/model/limit-reached.js'
import type { LimitName, Limits } from '../../../src/model/limits.js'
import type { Glyph } from './page-content.js'

/** An area that something paints. Of two things the one with the higher `paintOrder` lies on top. */
export interface PaintedArea {
  readonly box: Box
  readonly paintOrder: number
}

/** A line that something paints. */
export interface PaintedLine {
  readonly ruling: Ruling
  readonly paintOrder: number
}

/** What a colour does on paper: nothing, the paper's white, or something that shows. */
export type Paint = 'none' | 'white' | 'ink'

/** How a path is painted. `opaque` is false where what lies beneath shines through. */
export interface PathPaint {
  readonly stroke: Paint
  readonly fill: Paint
  readonly opaque: boolean
}

/** What a page paints, in paint order and points as displayed, hidden things included. `visibleContent` drops those. */
export interface DisplayList {
  readonly page: Box
  readonly limits: Limits
  readonly glyphs: Glyph[]
  /** For each glyph the paint order of its run, which is one text operator. */
  readonly glyphOrders: number[]
  /** Paint orders of the runs that are painted in white. */
  readonly whiteTextRuns: Set<number>
  readonly rulings: Ruling[]
  /** For each ruling the paint order of its path or image. */
  readonly rulingOrders: number[]
  readonly fills: Box[]
  readonly images: Box[]
  /** Opaque white areas: they hide the text and the lines that were painted before. */
  readonly whiteOccluders: PaintedArea[]
  /** White lines: they hide the lines beneath. */
  readonly whiteLines: PaintedLine[]
  /** Areas that are not white: white text shows on them. */
  readonly inkAreas: PaintedArea[]
}

/** The display list of a page on which nothing is painted yet. `page` is its extent. */
export const emptyDisplayList = (page: Box, limits: Limits): DisplayList => ({
  page,
  limits,
  glyphs: [],
  glyphOrders: [],
  whiteTextRuns: new Set(),
  rulings: [],
  rulingOrders: [],
  fills: [],
  images: [],
  whiteOccluders: [],
  whiteLines: [],
  inkAreas: [],
})

/** Throws `LimitReached` where `count` is more than the limit of the page's display list. */
export function enforceLimit({ limits }: DisplayList, limit: LimitName, count: number): void {
  if (count > limits[limit]) throw new LimitReached(limit, limits, 'print it to another PDF')
}
