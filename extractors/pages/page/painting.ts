import type { Box, Ruling } from '../../../src/model/geometry.js'
import { LimitReached } from '../../../src/model/limit-reached.js'
import type { LimitName, Limits } from '../../../src/model/limits.js'
import { clipBox, clipRulings } from './clip.js'
import type { Paint, Painted, Painting, PathPaint } from './display-list.js'
import { type Matrix, mapBox } from './matrix.js'
import type { Glyph } from './page-content.js'
import { boxRulings, filledBox, fillRulings, strokeRulings, subpathBounds, subpathsOf } from './path-geometry.js'
import { visibleGlyphs } from './visible-glyphs.js'
import { visibleRulings } from './visible-rulings.js'
import { whiteCells } from './white-cells.js'

/** A painting of a page (its extent in points as displayed) on which nothing is yet. */
export const startPainting = (page: Box, limits: Limits): Painting => ({
  page,
  limits,
  glyphs: [],
  turns: [],
  paperTurns: new Set(),
  rulings: [],
  rulingTurns: [],
  fills: [],
  images: [],
  covers: [],
  whiteLines: [],
  grounds: [],
})

/** Throws `LimitReached` where `count` of something on a page is more than is allowed. */
export function bound({ limits }: Painting, limit: LimitName, count: number): void {
  if (count > limits[limit]) throw new LimitReached(limit, limits, 'print it to another PDF')
}

/** Lines, areas and pictures that a painting has by now. */
const shapesIn = ({ rulings, fills, images, covers, whiteLines, grounds }: Painting): number =>
  rulings.length + fills.length + images.length + covers.length + whiteLines.length + grounds.length

/** Stops and commas of full width have their ink in one quarter of the em box. */
const CORNER_MARK = /^[\p{Po}\p{Ps}\p{Pe}]$/u

/** Share of the em box up to which a corner mark's ink reaches into it. */
const CORNER = 0.25

/**
 * Adds a glyph of the run of `turn` where the clip lets its middle through (the middle of its ink may do for a mark in a
 * corner of its box, to which some producers clip), and tells whether it did.
 */
export function paintGlyph(painting: Painting, glyph: Glyph, clip: Box, turn: number): boolean {
  const { left, top, right, bottom } = glyph.box
  const x = (left + right) / 2
  const y = (top + bottom) / 2
  // positively put, so that coordinates that are no numbers fail
  if (!(x >= clip.left && x <= clip.right && y >= clip.top && y <= clip.bottom)) {
    if (!CORNER_MARK.test(glyph.text)) return false
    const [across, down] = [CORNER * (right - left), CORNER * (bottom - top)]
    const reached =
      left + across <= clip.right &&
      right - across >= clip.left &&
      top + down <= clip.bottom &&
      bottom - down >= clip.top
    if (!reached) return false
  }
  painting.glyphs.push(glyph)
  painting.turns.push(turn)
  return true
}

/** Adds lines in a colour that shows or, over other lines, in the paper's. */
function paintLines(painting: Painting, lines: readonly Ruling[], paint: Paint, clip: Box, turn: number): void {
  if (paint === 'ink') {
    clipRulings(lines, clip, painting.rulings)
    while (painting.rulingTurns.length < painting.rulings.length) painting.rulingTurns.push(turn)
  } else if (paint === 'paper' && painting.rulings.length > 0) {
    const shown: Ruling[] = []
    clipRulings(lines, clip, shown)
    for (const ruling of shown) painting.whiteLines.push({ ruling, turn })
  }
}

/** Adds a path; throws `LimitReached` where there are too many shapes. `packed` is in its own space (see `subpathsOf`), which `matrix` maps to points of the page as displayed. */
export function paintPath(
  painting: Painting,
  packed: ArrayLike<number>,
  matrix: Matrix,
  paint: PathPaint,
  clip: Box,
  turn: number,
): void {
  if (paint.stroke === 'none' && paint.fill === 'none') return
  const subpaths = subpathsOf(packed, matrix)
  for (const subpath of subpaths) {
    if (paint.stroke === 'ink' || (paint.stroke === 'paper' && paint.opaque)) {
      paintLines(painting, strokeRulings(subpath), paint.stroke, clip, turn)
    }
    if (paint.fill === 'none') continue
    const box = filledBox(subpath)
    const lines = box ? fillRulings(box) : []
    if (lines.length > 0) {
      if (paint.opaque || paint.fill === 'ink') paintLines(painting, lines, paint.fill, clip, turn)
      continue
    }
    const shown = clipBox(box ?? subpathBounds(subpath), clip)
    if (!shown) continue
    if (paint.fill === 'ink') {
      painting.grounds.push({ box: shown, turn })
      if (box) painting.fills.push(shown)
      // of a path with several parts one may be a hole of the other
    } else if (box && paint.opaque && subpaths.length === 1) painting.covers.push({ box: shown, turn })
  }
  bound(painting, 'page-rulings', shapesIn(painting))
}

/** Adds an image, as `paintPath` does a path; `matrix` maps the unit square to the page. A thin one is a ruling line. */
export function paintImage(painting: Painting, matrix: Matrix, clip: Box, turn: number): void {
  const box = mapBox(matrix, 0, 0, 1, 1)
  const lines = fillRulings(box)
  paintLines(painting, lines, 'ink', clip, turn)
  const shown = lines.length === 0 && clipBox(box, clip)
  if (!shown) return
  painting.images.push(shown)
  painting.grounds.push({ box: shown, turn })
  bound(painting, 'page-rulings', shapesIn(painting))
}

/** What of the painting is seen in the end. */
export const finishPainting = (painting: Painting): Painted => ({
  glyphs: visibleGlyphs(painting),
  rulings: shownRulings(painting),
  fills: painting.fills,
  images: painting.images,
})

function shownRulings({ rulings, rulingTurns, covers, whiteLines, grounds }: Painting): readonly Ruling[] {
  const cells = whiteCells(covers, grounds).flatMap(({ box, turn }) =>
    boxRulings(box).map((ruling) => ({ ruling, turn })),
  )
  return visibleRulings(
    cells.length === 0 ? rulings : [...rulings, ...cells.map(({ ruling }) => ruling)],
    cells.length === 0 ? rulingTurns : [...rulingTurns, ...cells.map(({ turn }) => turn)],
    covers,
    whiteLines,
  )
}
