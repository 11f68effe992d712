import type { Box, Ruling } from '../../../src/model/geometry.js'
import type { Limits } from '../../../src/model/limits.js'
import type { Glyph } from './page-content.js'

/** An area and its turn in the order of painting. */
export interface Layer {
  readonly box: Box
  readonly turn: number
}

/** A white line over other lines. */
export interface LineLayer {
  readonly ruling: Ruling
  readonly turn: number
}

/** What a colour does on paper: nothing is painted, the paper's white, or something that shows. */
export type Paint = 'none' | 'paper' | 'ink'

/** How a path is painted. `opaque` is false where what lies beneath shines through. */
export interface PathPaint {
  readonly stroke: Paint
  readonly fill: Paint
  readonly opaque: boolean
}

/** What the engines' readers collect from a page in paint order; `finishPainting` tells what of it is seen. */
export interface Painting {
  readonly page: Box
  readonly limits: Limits
  readonly glyphs: Glyph[]
  /** For each glyph the turn of the run (one text operator) that painted it. */
  readonly turns: number[]
  /** Turns of the runs in the paper's colour. */
  readonly paperTurns: Set<number>
  readonly rulings: Ruling[]
  /** For each ruling the turn of the path or image that painted it. */
  readonly rulingTurns: number[]
  readonly fills: Box[]
  readonly images: Box[]
  /** Opaque white areas: they hide the text and the lines that were painted before. */
  readonly covers: Layer[]
  /** White lines: they hide the lines beneath. */
  readonly whiteLines: LineLayer[]
  /** Areas that are not white: text in the paper's colour shows on them. */
  readonly grounds: Layer[]
}

export interface Painted {
  readonly glyphs: readonly Glyph[]
  readonly rulings: readonly Ruling[]
  readonly fills: readonly Box[]
  readonly images: readonly Box[]
}
