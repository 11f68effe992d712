import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box } from '../../../src/model/box.js'
import type { Limits } from '../../../src/model/limits.js'
import type { LeftOutReason } from '../../left-out.js'
import { compose, type Matrix, mapBox, matrixFrom } from '../page/matrix.js'
import { type DisplayList, emptyDisplayList, enforceLimit } from '../page/paint/display-list.js'
import { paintGlyph } from '../page/paint/paint-glyph.js'
import { paintPath } from '../page/paint/paint-path.js'
import {
  type FontOf,
  type GraphicsState,
  pathPaint,
  startState,
  textPaint,
  withClip,
  withinGroup,
  withTransform,
} from './graphics-state.js'
import { isImageOperator, type PdfjsImage, paintImages } from './paint-images.js'
import { showText } from './show-text.js'
import { stateOperators } from './state-operators.js'

/** The operators of a page as pdf.js lists them. */
export interface OperatorList {
  readonly fnArray: ArrayLike<number>
  readonly argsArray: ArrayLike<unknown>
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

/** A transparency group: it begins with the matrix and the box of its form, `smask` is set where it only makes a mask. */
interface Group {
  readonly matrix?: unknown
  readonly bbox?: unknown
  readonly smask?: unknown
}

/** What the operators of a page refer to. */
export interface OperatorContext {
  /** A loaded font by pdf.js's id; null for none. */
  readonly fontOf: FontOf
  /** A decoded image by pdf.js's id; null for none. */
  readonly imageOf: (id: string) => PdfjsImage | null
  /** Whether the content of a layer, as marked content names it, is switched on. */
  readonly isOn: (layer: unknown) => boolean
  /** Whether an annotation, by its id, is laid over the page: a stamp, the icon of a note. */
  readonly isOverlay: (annotation: string) => boolean
}

/**
 * Everything that a page paints, from one pass over its operator list. `view` maps the page's user space to points from
 * the top left of the page as displayed. Text of layers that are switched off, and of stamps, is left out. Throws
 * `LimitReached`.
 */
export function paintOperators(
  list: OperatorList,
  view: Matrix,
  page: Box,
  { fontOf, imageOf, isOn, isOverlay }: OperatorContext,
  limits: Limits,
): DisplayList {
  const display = emptyDisplayList(page, limits)
  enforceLimit(display, 'page-operators', list.fnArray.length)
  const stack: GraphicsState[] = []
  let state = startState(view, page)
  let clipPending = false
  /** How many groups are open that only shape a soft mask. */
  let masks = 0
  /** For each open annotation and marked content why it is left out, undefined where it is not. */
  const marked: (LeftOutReason | undefined)[] = []
  const isPainted = () => masks === 0 && marked.every((reason) => reason === undefined)

  const save = () => {
    enforceLimit(display, 'graphics-states', stack.push(state))
  }
  const restore = () => {
    state = stack.pop() ?? state
  }
  const clipTo = (extent: unknown, matrix: Matrix) => {
    const [x0, y0, x1, y1] = Array.from((extent ?? []) as ArrayLike<number>)
    if (y1 !== undefined) state = withClip(state, mapBox(matrix, x0!, y0!, x1!, y1))
  }

  for (let i = 0; i < list.fnArray.length; i++) {
    const operator = list.fnArray[i]!
    const args = (list.argsArray[i] ?? []) as readonly unknown[]
    if (isImageOperator(operator)) {
      if (isPainted()) paintImages(display, state, operator, args, i, imageOf)
      continue
    }
    const stateAfter = stateOperators[operator]
    if (stateAfter) {
      state = stateAfter(state, args, fontOf)
      continue
    }
    switch (operator) {
      case OPS.save:
        save()
        break
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        restore()
        break
      case OPS.endAnnotation:
        marked.pop()
        restore()
        break
      case OPS.beginMarkedContent:
        marked.push(undefined)
        break
      case OPS.beginMarkedContentProps:
        marked.push(args[0] === 'OC' && !isOn(args[1]) ? 'switched-off' : undefined)
        break
      case OPS.endMarkedContent:
        marked.pop()
        break
      case OPS.paintFormXObjectBegin:
        save()
        if (args[0]) state = withTransform(state, matrixFrom(args[0]))
        clipTo(args[1], state.matrix)
        break
      case OPS.beginAnnotation:
        marked.push(isOverlay(String(args[0])) ? 'overlay' : undefined)
        save()
        state = withTransform(withTransform(state, matrixFrom(args[2])), matrixFrom(args[3]))
        break
      case OPS.beginGroup: {
        const group = args[0] as Group
        save()
        state = withinGroup(state)
        clipTo(group.bbox, compose(state.matrix, matrixFrom(group.matrix)))
        if (group.smask || masks > 0) masks++
        break
      }
      case OPS.endGroup:
        masks = Math.max(0, masks - 1)
        restore()
        break
      case OPS.clip:
      case OPS.eoClip:
        clipPending = true
        break
      case OPS.constructPath: {
        const [painting, paths, extent] = args as [number, (ArrayLike<number> | null)[] | undefined, unknown]
        const paint = pathPaint(state, STROKES.has(painting), FILLS.has(painting))
        const packed = paths?.[0]
        if (packed && isPainted()) paintPath(display, packed, state.matrix, paint, state.clip, i)
        if (clipPending) clipTo(extent, state.matrix)
        clipPending = false
        break
      }
      case OPS.shadingFill:
        if (isPainted()) display.areas.push({ box: state.clip, paintOrder: i, paint: 'mixed', opaque: false })
        break
      case OPS.showText: {
        const shown = showText(state, (args[0] ?? []) as readonly unknown[])
        const paint = textPaint(state)
        const reason = marked.find((each) => each !== undefined)
        if (reason && masks === 0 && shown.glyphs.some(({ space }) => !space)) {
          display.unseen.push({ paintOrder: i, reason, glyphs: shown.glyphs })
        } else if (paint !== null && masks === 0) {
          display.textPaints.set(i, paint)
          for (const glyph of shown.glyphs) paintGlyph(display, glyph, state.clip, i)
          enforceLimit(display, 'page-glyphs', display.glyphs.length)
        }
        state = shown.state
        break
      }
    }
  }
  return display
}
