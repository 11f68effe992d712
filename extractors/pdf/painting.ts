import type { Box, Ruling } from '../../src/model/geometry.js'
import { clipBox, clipRulings } from './clip.js'
import { type Matrix, mapBox } from './matrix.js'
import type { Glyph } from './page-content.js'
import { filledBox, fillRulings, strokeRulings, subpathBounds, subpathsOf } from './painted.js'
import { type Layer, visibleGlyphs } from './visible-glyphs.js'

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
  readonly glyphs: Glyph[]
  /** For each glyph the turn of the run (one text operator) that painted it. */
  readonly turns: number[]
  /** Turns of the runs in the paper's colour. */
  readonly paperTurns: Set<number>
  readonly rulings: Ruling[]
  readonly fills: Box[]
  readonly images: Box[]
  /** Opaque white areas: they hide the text that was painted before. */
  readonly covers: Layer[]
  /** Areas that are not white: text in the paper's colour shows on them. */
  readonly grounds: Layer[]
}

export interface Painted {
  readonly glyphs: readonly Glyph[]
  readonly rulings: readonly Ruling[]
  readonly fills: readonly Box[]
  readonly images: readonly Box[]
}

/** A painting of a page (its extent in points as displayed) on which nothing is yet. */
export const startPainting = (page: Box): Painting => ({
  page,
  glyphs: [],
  turns: [],
  paperTurns: new Set(),
  rulings: [],
  fills: [],
  images: [],
  covers: [],
  grounds: [],
})

/** Adds a glyph of the run of `turn` where the clip lets its middle through. */
export function paintGlyph(painting: Painting, glyph: Glyph, clip: Box, turn: number): void {
  const x = (glyph.box.left + glyph.box.right) / 2
  const y = (glyph.box.top + glyph.box.bottom) / 2
  // positively put, so that coordinates that are no numbers fail
  if (!(x >= clip.left && x <= clip.right && y >= clip.top && y <= clip.bottom)) return
  painting.glyphs.push(glyph)
  painting.turns.push(turn)
}

/** Adds a path. `packed` is in its own space (see `subpathsOf`), which `matrix` maps to points of the page as displayed. */
export function paintPath(
  painting: Painting,
  packed: ArrayLike<number>,
  matrix: Matrix,
  paint: PathPaint,
  clip: Box,
  turn: number,
): void {
  if (paint.stroke !== 'ink' && paint.fill === 'none') return
  const subpaths = subpathsOf(packed, matrix)
  for (const subpath of subpaths) {
    if (paint.stroke === 'ink') clipRulings(strokeRulings(subpath), clip, painting.rulings)
    if (paint.fill === 'none') continue
    const box = filledBox(subpath)
    const lines = box ? fillRulings(box) : []
    if (paint.fill === 'ink' && lines.length > 0) clipRulings(lines, clip, painting.rulings)
    if (lines.length > 0) continue
    const shown = clipBox(box ?? subpathBounds(subpath), clip)
    if (!shown) continue
    if (paint.fill === 'ink') {
      painting.grounds.push({ box: shown, turn })
      if (box) painting.fills.push(shown)
      // of a path with several parts one may be a hole of the other
    } else if (box && paint.opaque && subpaths.length === 1) painting.covers.push({ box: shown, turn })
  }
}

/** Adds an image; `matrix` maps the unit square to the page. A thin one is a ruling line. */
export function paintImage(painting: Painting, matrix: Matrix, clip: Box, turn: number): void {
  const box = mapBox(matrix, 0, 0, 1, 1)
  const lines = fillRulings(box)
  clipRulings(lines, clip, painting.rulings)
  const shown = lines.length === 0 && clipBox(box, clip)
  if (!shown) return
  painting.images.push(shown)
  painting.grounds.push({ box: shown, turn })
}

/** What of the painting is seen in the end. */
export const finishPainting = (painting: Painting): Painted => ({
  glyphs: visibleGlyphs(painting),
  rulings: painting.rulings,
  fills: painting.fills,
  images: painting.images,
})
