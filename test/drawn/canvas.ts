import type { Matrix } from '../../extractors/pages/page/matrix.js'
import type { Glyph } from '../../extractors/pages/page/page-content.js'
import { emptyDisplayList, type PathPaint } from '../../extractors/pages/page/paint/display-list.js'
import { paintGlyph } from '../../extractors/pages/page/paint/paint-glyph.js'
import { paintImage, paintPath } from '../../extractors/pages/page/paint/paint-path.js'
import { type VisibleContent, visibleContent } from '../../extractors/pages/page/visibility/visible-content.js'
import type { Box } from '../../src/model/box.js'
import { defaultLimits } from '../../src/model/limits.js'

/** A page on which paths, images and glyphs are painted as the engines do it. Points from the top left. */
export interface Canvas {
  /** Paints a path packed as `subpathsOf` reads it. */
  readonly path: (packed: number[], paint: PathPaint) => void
  readonly box: (box: Box, paint: PathPaint) => void
  readonly image: (box: Box) => void
  readonly glyphs: (glyphs: readonly Glyph[]) => void
  readonly finish: () => VisibleContent
}

/** Numbers behind each operator of a packed path: move, line, cubic curve, quadratic curve, close. */
const COUNTS = [2, 2, 6, 4, 0]

/** A page whose user space has its origin at the bottom left and units of `unit` points. */
export function canvasOf(width: number, height: number, unit: number): Canvas {
  const page: Box = { left: 0, top: 0, right: width, bottom: height }
  const display = emptyDisplayList(page, defaultLimits)
  const matrix: Matrix = [unit, 0, 0, -unit, 0, height]
  let paintOrder = 0
  const path: Canvas['path'] = (packed, paint) => {
    for (let i = 0; i < packed.length; ) {
      const end = i + 1 + COUNTS[packed[i]!]!
      for (i++; i < end; i += 2) {
        packed[i] = packed[i]! / unit
        packed[i + 1] = (height - packed[i + 1]!) / unit
      }
    }
    paintPath(display, packed, matrix, paint, page, paintOrder++)
  }
  return {
    path,
    box: ({ left, top, right, bottom }, paint) =>
      path([0, left, top, 1, right, top, 1, right, bottom, 1, left, bottom, 4], paint),
    image: ({ left, top, right, bottom }) =>
      paintImage(display, [right - left, 0, 0, top - bottom, left, bottom], page, paintOrder++, { opaque: true }),
    glyphs: (glyphs) => {
      for (const glyph of glyphs) paintGlyph(display, glyph, page, paintOrder)
      paintOrder++
    },
    finish: () => visibleContent(display, 1),
  }
}
