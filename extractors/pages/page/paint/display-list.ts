import type { Box, Ruling } from '../../../../src/model/box.js'
import { LimitReached } from '../../../../src/model/limit-reached.js'
import type { LimitName, Limits } from '../../../../src/model/limits.js'
import type { Glyph, Ink } from '../page-content.js'
import type { LeftOutText } from '../visibility/left-out-text.js'
import type { Paint } from './paint.js'

/** An area that something paints. Of two things the one with the higher `paintOrder` lies on top. */
export interface PaintedArea {
  readonly box: Box
  readonly paintOrder: number
  readonly paint: Exclude<Paint, 'none'>
  /** False where what is beneath shines through, or where the box is larger than what is painted. */
  readonly opaque: boolean
  /** Whether it is opaque at a point of its box: a picture may have holes. All of the box where it is left out. */
  readonly opaqueAt?: (x: number, y: number) => boolean
}

/** A line that something paints. */
export interface PaintedLine {
  readonly ruling: Ruling
  readonly paintOrder: number
}

/** How a run of text is painted: its colour, and its opacity from 0 to 1. */
export interface TextPaint {
  readonly paint: Exclude<Paint, 'none'>
  readonly opacity: number
}

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
  /** How each run of text is painted, by its paint order. */
  readonly textPaints: Map<number, TextPaint>
  /** Text that is known not to be seen and is no longer among the glyphs. */
  readonly unseen: LeftOutText[]
  readonly rulings: Ruling[]
  /** For each ruling the paint order of its path or image. */
  readonly rulingOrders: number[]
  readonly fills: Box[]
  readonly images: Box[]
  /** Shapes that are neither lines nor boxes: the outlines of glyphs may be among them. */
  readonly drawings: Ink[]
  /** Everything with an extent, in paint order. What is opaque hides the text and the lines painted before. */
  readonly areas: PaintedArea[]
  /** White lines: they hide the lines beneath. */
  readonly whiteLines: PaintedLine[]
}

/** The display list of a page on which nothing is painted yet. `page` is its extent. */
export const emptyDisplayList = (page: Box, limits: Limits): DisplayList => ({
  page,
  limits,
  glyphs: [],
  glyphOrders: [],
  textPaints: new Map(),
  unseen: [],
  rulings: [],
  rulingOrders: [],
  fills: [],
  images: [],
  drawings: [],
  areas: [],
  whiteLines: [],
})

/** Throws `LimitReached` where `count` is more than the limit of the page's display list. */
export function enforceLimit({ limits }: DisplayList, limit: LimitName, count: number): void {
  if (count > limits[limit]) throw new LimitReached(limit, limits, 'print it to another PDF')
}
