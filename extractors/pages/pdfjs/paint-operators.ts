import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box } from '../../../src/model/geometry.js'
import type { Limits } from '../../../src/model/limits.js'
import { emptyDisplayList, enforceLimit } from '../page/display-list.js'
import { compose, type Matrix, mapBox, matrixFrom } from '../page/matrix.js'
import { paintGlyph } from '../page/paint-glyph.js'
import { paintImage, paintPath } from '../page/paint-path.js'
import { type VisibleContent, visibleContent } from '../page/visible-content.js'
import {
  type GraphicsState,
  type PdfjsFont,
  pathPaint,
  type StateEntries,
  startState,
  textPaint,
  withClip,
  withFont,
  withinGroup,
  withStateEntries,
  withTextMatrix,
  withTextMoved,
  withTransform,
} from './graphics-state.js'
import { showText } from './show-text.js'

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
const IMAGES = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintSolidColorImageMask,
])

const colourOf = (colour: unknown): 'white' | 'ink' => (/^#?f{6}$/i.test(String(colour)) ? 'white' : 'ink')

/** A transparency group: it begins with the matrix and the box of its form, `smask` is set where it only makes a mask. */
interface Group {
  readonly matrix?: unknown
  readonly bbox?: unknown
  readonly smask?: unknown
}

/**
 * Everything visible on a page from one pass over its operator list. `view` maps the page's user space to points from
 * the top left of the page as displayed; `fontOf` looks a loaded font up by pdf.js's id. Throws `LimitReached`.
 */
export function paintOperators(
  list: OperatorList,
  view: Matrix,
  page: Box,
  fontOf: (id: string) => PdfjsFont | null,
  limits: Limits,
): VisibleContent {
  const display = emptyDisplayList(page, limits)
  enforceLimit(display, 'page-operators', list.fnArray.length)
  const stack: GraphicsState[] = []
  let state = startState(view, page)
  let clipPending = false
  /** How many groups are open that only shape a soft mask. */
  let masks = 0

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
    const number = (index: number) => Number(args[index] ?? 0)
    if (IMAGES.has(operator)) {
      if (masks === 0) paintImage(display, state.matrix, state.clip, i)
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
        clipTo(args[1], state.matrix)
        break
      }
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
      case OPS.setGState:
        state = withStateEntries(state, args[0] as StateEntries, fontOf)
        break
      case OPS.shadingFill:
        if (masks === 0) display.inkAreas.push({ box: state.clip, paintOrder: i })
        break
      case OPS.beginAnnotation:
        save()
        state = withTransform(withTransform(state, matrixFrom(args[2])), matrixFrom(args[3]))
        break
      case OPS.setStrokeRGBColor:
        state = { ...state, strokeColour: colourOf(args[0]) }
        break
      case OPS.setFillRGBColor:
        state = { ...state, fillColour: colourOf(args[0]) }
        break
      case OPS.setStrokeColorN:
        state = { ...state, strokeColour: 'ink' }
        break
      case OPS.setFillColorN:
        state = { ...state, fillColour: 'ink' }
        break
      case OPS.clip:
      case OPS.eoClip:
        clipPending = true
        break
      case OPS.constructPath: {
        const packed = (args[1] as (ArrayLike<number> | null)[])?.[0]
        const paint = pathPaint(state, STROKES.has(number(0)), FILLS.has(number(0)))
        if (packed && masks === 0) paintPath(display, packed, state.matrix, paint, state.clip, i)
        if (clipPending) clipTo(args[2], state.matrix)
        clipPending = false
        break
      }
      case OPS.beginText:
        state = withTextMatrix(state, [1, 0, 0, 1, 0, 0])
        break
      case OPS.setFont:
        state = withFont(state, fontOf(String(args[0])), number(1))
        break
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
        const paint = textPaint(state)
        if (paint === 'white') display.whiteTextRuns.add(i)
        if (paint !== 'none' && masks === 0) {
          for (const glyph of shown.glyphs) paintGlyph(display, glyph, state.clip, i)
          enforceLimit(display, 'page-glyphs', display.glyphs.length)
        }
        state = shown.state
        break
      }
    }
  }
  return visibleContent(display)
}
