import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box, Ruling } from '../../src/model/geometry.js'
import { type Matrix, mapBox, matrixFrom } from './matrix.js'
import type { Glyph } from './page-content.js'
import { filledBox, fillRulings, strokeRulings, subpathsOf } from './painted.js'
import {
  type Font,
  type State,
  startState,
  withClip,
  withTextMatrix,
  withTextMoved,
  withTransform,
} from './pdfjs-state.js'
import { showText } from './pdfjs-text.js'

/** The operators of a page as pdf.js lists them. */
export interface OperatorList {
  readonly fnArray: ArrayLike<number>
  readonly argsArray: ArrayLike<unknown>
}

export interface Painted {
  readonly glyphs: readonly Glyph[]
  readonly rulings: readonly Ruling[]
  readonly fills: readonly Box[]
  readonly images: readonly Box[]
}

const STROKES = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const FILLS = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const IMAGES = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintSolidColorImageMask,
])

/** White is the paper: a white line or box draws nothing. */
const isInk = (colour: unknown): boolean => !/^#?f{6}$/i.test(String(colour))

/** How many `save`s may be open at once; deeper nesting is an attack, not a page. */
const DEEPEST_STACK = 10_000

/**
 * Everything visible on a page from one pass over its operator list. `view` maps the page's user space to points from
 * the top left of the page as displayed; `fontOf` looks a loaded font up by pdf.js's id.
 */
export function paint(list: OperatorList, view: Matrix, page: Box, fontOf: (id: string) => Font | null): Painted {
  const glyphs: Glyph[] = []
  const rulings: Ruling[] = []
  const fills: Box[] = []
  const images: Box[] = []
  const stack: State[] = []
  let state = startState(view, page)
  let clipPending = false

  const save = () => {
    if (stack.length < DEEPEST_STACK) stack.push(state)
  }
  const restore = () => {
    state = stack.pop() ?? state
  }

  const path = (operator: number, packed: ArrayLike<number> | null, extent: ArrayLike<number> | null) => {
    if (packed) {
      const strokes = STROKES.has(operator) && state.strokeVisible
      const filled = FILLS.has(operator)
      if (strokes || filled) {
        for (const subpath of subpathsOf(packed, state.matrix)) {
          if (strokes) pushVisible(rulings, strokeRulings(subpath), state.clip)
          const box = filled && filledBox(subpath)
          if (!box || !state.fillVisible) continue
          const lines = fillRulings(box)
          pushVisible(rulings, lines, state.clip)
          if (lines.length === 0) fills.push(box)
        }
      }
    }
    if (clipPending && extent && extent.length >= 4) {
      state = withClip(state, mapBox(state.matrix, extent[0]!, extent[1]!, extent[2]!, extent[3]!))
    }
    clipPending = false
  }

  for (let i = 0; i < list.fnArray.length; i++) {
    const operator = list.fnArray[i]!
    const args = (list.argsArray[i] ?? []) as readonly unknown[]
    const number = (index: number) => Number(args[index] ?? 0)
    if (IMAGES.has(operator)) {
      const box = mapBox(state.matrix, 0, 0, 1, 1)
      const lines = fillRulings(box)
      if (lines.length > 0) pushVisible(rulings, lines, state.clip)
      else images.push(box)
      continue
    }
    switch (operator) {
      case OPS.save:
        save()
        break
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
      case OPS.endAnnotation:
        restore()
        break
      case OPS.transform:
        state = withTransform(state, matrixFrom(args))
        break
      case OPS.paintFormXObjectBegin: {
        save()
        if (args[0]) state = withTransform(state, matrixFrom(args[0]))
        const extent = args[1] as ArrayLike<number> | null
        if (extent) state = withClip(state, mapBox(state.matrix, extent[0]!, extent[1]!, extent[2]!, extent[3]!))
        break
      }
      case OPS.beginAnnotation:
        save()
        state = withTransform(withTransform(state, matrixFrom(args[2])), matrixFrom(args[3]))
        break
      case OPS.setStrokeRGBColor:
        state = { ...state, strokeVisible: isInk(args[0]) }
        break
      case OPS.setFillRGBColor:
        state = { ...state, fillVisible: isInk(args[0]) }
        break
      case OPS.setStrokeColorN:
        state = { ...state, strokeVisible: true }
        break
      case OPS.setFillColorN:
        state = { ...state, fillVisible: true }
        break
      case OPS.clip:
      case OPS.eoClip:
        clipPending = true
        break
      case OPS.constructPath:
        path(number(0), (args[1] as (ArrayLike<number> | null)[])?.[0] ?? null, args[2] as ArrayLike<number> | null)
        break
      case OPS.beginText:
        state = withTextMatrix(state, [1, 0, 0, 1, 0, 0])
        break
      case OPS.setFont: {
        const size = number(1)
        state = { ...state, font: fontOf(String(args[0])), fontSize: Math.abs(size), fontDirection: size < 0 ? -1 : 1 }
        break
      }
      case OPS.setCharSpacing:
        state = { ...state, characterSpacing: number(0) }
        break
      case OPS.setWordSpacing:
        state = { ...state, wordSpacing: number(0) }
        break
      case OPS.setHScale:
        state = { ...state, horizontalScale: number(0) / 100 }
        break
      case OPS.setTextRise:
        state = { ...state, rise: number(0) }
        break
      case OPS.setLeading:
        state = { ...state, leading: -number(0) }
        break
      case OPS.setTextRenderingMode:
        state = { ...state, renderingMode: number(0) }
        break
      case OPS.setTextMatrix:
        state = withTextMatrix(state, matrixFrom(args[0]))
        break
      case OPS.moveText:
        state = withTextMoved(state, number(0), number(1))
        break
      case OPS.setLeadingMoveText:
        state = withTextMoved({ ...state, leading: number(1) }, number(0), number(1))
        break
      case OPS.nextLine:
        state = withTextMoved(state, 0, state.leading)
        break
      case OPS.showText: {
        const shown = showText(state, (args[0] ?? []) as readonly unknown[])
        for (const glyph of shown.glyphs) glyphs.push(glyph)
        state = shown.state
        break
      }
    }
  }
  return { glyphs, rulings, fills, images }
}

/** Keeps of each line what the clip lets through. */
function pushVisible(into: Ruling[], lines: readonly Ruling[], clip: Box): void {
  for (const line of lines) {
    const [near, far, low, high] =
      line.orientation === 'horizontal'
        ? [clip.left, clip.right, clip.top, clip.bottom]
        : [clip.top, clip.bottom, clip.left, clip.right]
    // a line on the very edge of its clip is half visible: one point of grace
    if (line.position < low - 1 || line.position > high + 1) continue
    const start = Math.max(line.start, near)
    const end = Math.min(line.end, far)
    if (end > start) into.push({ ...line, start, end })
  }
}
