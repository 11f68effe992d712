import { type Box, pointBounds, type Ruling } from '../../../../src/model/box.js'
import { PAPER } from '../../../colour.js'
import { type Matrix, mapBox } from '../matrix.js'
import { clipBox, clipRulings } from './clip-box.js'
import { type DisplayList, enforceLimit, type PaintedArea, type PathPaint } from './display-list.js'
import { filledBox, fillRulings } from './fill-rulings.js'
import type { Paint } from './paint.js'
import { strokeRulings } from './stroke-rulings.js'
import { type Subpath, subpathsOf } from './subpath.js'

/**
 * Adds a path to the display list. `packed` is in its own space (see `subpathsOf`), `matrix` maps it to points of the page
 * as displayed. Throws `LimitReached` for more shapes on the page than are allowed.
 */
export function paintPath(
  display: DisplayList,
  packed: ArrayLike<number>,
  matrix: Matrix,
  paint: PathPaint,
  clip: Box,
  paintOrder: number,
): void {
  if (paint.stroke === 'none' && paint.fill === 'none') return
  const subpaths = subpathsOf(packed, matrix)
  for (const subpath of subpaths) {
    if (isDrawing(subpath, paint)) paintDrawing(display, subpath, clip)
    if (paint.stroke !== 'none' && (paint.stroke !== PAPER || paint.opaque)) {
      paintLines(display, strokeRulings(subpath), paint.stroke, clip, paintOrder)
    }
    if (paint.fill === 'none') continue
    const box = filledBox(subpath)
    const lines = box ? fillRulings(box) : []
    if (lines.length > 0) {
      if (paint.opaque || paint.fill !== PAPER) paintLines(display, lines, paint.fill, clip, paintOrder)
      continue
    }
    const shown = clipBox(box ?? pointBounds(subpath.points), clip)
    if (!shown) continue
    // of a path with several parts one may be a hole of the other
    const opaque = box !== undefined && paint.opaque && subpaths.length === 1
    if (paint.fill !== PAPER || opaque) display.areas.push({ box: shown, paintOrder, paint: paint.fill, opaque })
    if (box && paint.fill !== PAPER) display.fills.push(shown)
  }
  enforceLimit(display, 'page-rulings', countShapes(display))
}

/**
 * Adds an image to the display list; a thin one is a ruling line. `matrix` maps the unit square to the page; `opacity` tells
 * where the image hides what is beneath. Throws `LimitReached` as `paintPath` does.
 */
export function paintImage(
  display: DisplayList,
  matrix: Matrix,
  clip: Box,
  paintOrder: number,
  opacity: Pick<PaintedArea, 'opaque' | 'opaqueAt'>,
): void {
  const box = mapBox(matrix, 0, 0, 1, 1)
  const lines = fillRulings(box)
  paintLines(display, lines, 'mixed', clip, paintOrder)
  const shown = lines.length === 0 && clipBox(box, clip)
  if (!shown) return
  display.images.push(shown)
  display.areas.push({ box: shown, paintOrder, paint: 'mixed', ...opacity })
  enforceLimit(display, 'page-rulings', countShapes(display))
}

/** Shapes of one page that are kept as drawings; maps and charts have more and stand in no table. */
const MOST_DRAWINGS = 20_000

/** Whether a subpath shows something that is neither a line along an axis nor a box: a bent or broken line, an outline. */
function isDrawing(subpath: Subpath, { stroke, fill }: PathPaint): boolean {
  const seen = (stroke !== 'none' && stroke !== PAPER) || (fill !== 'none' && fill !== PAPER)
  return seen && filledBox(subpath) === undefined && (subpath.points.length > 2 || subpath.curves.size > 0)
}

function paintDrawing(display: DisplayList, { points }: Subpath, clip: Box): void {
  const box = clipBox(pointBounds(points), clip)
  if (box && display.drawings.length < MOST_DRAWINGS) display.drawings.push({ kind: 'drawing', box })
}

/** Adds lines; white ones only where there are others that they can hide. */
function paintLines(display: DisplayList, lines: readonly Ruling[], paint: Paint, clip: Box, paintOrder: number): void {
  if (paint !== PAPER && paint !== 'none') {
    clipRulings(lines, clip, display.rulings)
    while (display.rulingOrders.length < display.rulings.length) display.rulingOrders.push(paintOrder)
  } else if (paint === PAPER && display.rulings.length > 0) {
    const shown: Ruling[] = []
    clipRulings(lines, clip, shown)
    for (const ruling of shown) display.whiteLines.push({ ruling, paintOrder })
  }
}

/** Lines, areas and images in the display list. */
const countShapes = ({ rulings, fills, images, areas, whiteLines }: DisplayList): number =>
  rulings.length + fills.length + images.length + areas.length + whiteLines.length
