import { ImageKind, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { compose, inverted, type Matrix, mapPoint } from '../page/matrix.js'
import type { DisplayList, PaintedArea } from '../page/paint/display-list.js'
import { paintImage } from '../page/paint/paint-path.js'
import { type GraphicsState, isOpaque } from './graphics-state.js'

/** The fields of a decoded image of pdf.js that tell where it has holes; `data` has four bytes a pixel, from the top. */
export interface PdfjsImage {
  readonly width?: number
  readonly height?: number
  readonly kind?: number
  readonly data?: ArrayLike<number> | null
}

const IMAGES = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageXObjectRepeat])
/** Stencils: they paint with a colour where their bits say so. */
const MASKS = new Set([
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintSolidColorImageMask,
])

export const isImageOperator = (operator: number): boolean => IMAGES.has(operator) || MASKS.has(operator)

/** Of 255: a pixel from here on hides what is beneath. */
const OPAQUE = 250
const ALPHA = 3

/** Adds what an image operator paints to the display list; `imageOf` looks a decoded image up by pdf.js's id. */
export function paintImages(
  display: DisplayList,
  state: GraphicsState,
  operator: number,
  args: readonly unknown[],
  paintOrder: number,
  imageOf: (id: string) => PdfjsImage | null,
): void {
  const image = typeof args[0] === 'string' ? imageOf(args[0]) : (args[0] as PdfjsImage | undefined)
  for (const placed of placesOf(operator, args)) {
    const matrix = compose(state.matrix, placed)
    const opacity = MASKS.has(operator) || !isOpaque(state) ? { opaque: false } : opacityOf(image ?? null, matrix)
    paintImage(display, matrix, state.clip, paintOrder, opacity)
  }
}

/** The maps of the unit square to each place of an image that one operator paints. */
function placesOf(operator: number, args: readonly unknown[]): readonly Matrix[] {
  const repeated = operator === OPS.paintImageXObjectRepeat
  if (!repeated && operator !== OPS.paintImageMaskXObjectRepeat) return [[1, 0, 0, 1, 0, 0]]
  const numbers = args.slice(1, repeated ? 3 : 5).map(Number)
  const [a = 1, b = 0, c = 0, d = 1] = repeated ? [numbers[0], 0, 0, numbers[1]] : numbers
  const positions = Array.from((args[repeated ? 3 : 5] ?? []) as ArrayLike<number>)
  return Array.from({ length: positions.length >> 1 }, (_, index): Matrix => {
    return [a, b, c, d, positions[2 * index]!, positions[2 * index + 1]!]
  })
}

/** Where an image on the page hides what is beneath; one whose pixels are not at hand is taken to hide all of it. */
function opacityOf(image: PdfjsImage | null, matrix: Matrix): Pick<PaintedArea, 'opaque' | 'opaqueAt'> {
  const { width = 0, height = 0, kind, data } = image ?? {}
  const back = inverted(matrix)
  if (kind !== ImageKind.RGBA_32BPP || !data || !back) return { opaque: true }
  return {
    opaque: true,
    opaqueAt: (x, y) => {
      const [across, up] = mapPoint(back, x, y)
      const column = Math.min(width - 1, Math.max(0, Math.floor(across * width)))
      const row = Math.min(height - 1, Math.max(0, Math.floor((1 - up) * height)))
      return (data[(row * width + column) * 4 + ALPHA] ?? 0) >= OPAQUE
    },
  }
}
