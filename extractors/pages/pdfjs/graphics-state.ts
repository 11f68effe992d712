import type { Box } from '../../../src/model/box.js'
import { PAPER } from '../../colour.js'
import { compose, identity, type Matrix } from '../page/matrix.js'
import { intersectClips } from '../page/paint/clip-box.js'
import type { PathPaint, TextPaint } from '../page/paint/display-list.js'
import type { Paint } from '../page/paint/paint.js'

/** The font fields of pdf.js that a reader of glyphs needs; widths are in thousandths of the em. */
export interface PdfjsFont {
  readonly name?: string
  readonly vertical?: boolean
  readonly fontMatrix?: ArrayLike<number>
  readonly defaultVMetrics?: ArrayLike<number>
  readonly isType3Font?: boolean
  /** Characters by code; a font without such a list has the codes themselves for characters, which means nothing. */
  readonly toUnicode?: { readonly _map?: readonly (string | undefined)[] }
}

/** The graphics and text state of ISO 32000-1, 8.4 and 9.3, as far as it decides where text and lines stand. */
export interface GraphicsState {
  readonly matrix: Matrix
  readonly clip: Box
  readonly strokeColour: Exclude<Paint, 'none'>
  readonly fillColour: Exclude<Paint, 'none'>
  readonly strokeAlpha: number
  readonly fillAlpha: number
  /** Whether a blend mode other than the normal one, a soft mask, or either of a group around lets things shine through. */
  readonly blended: boolean
  readonly masked: boolean
  readonly groupBlended: boolean
  readonly font: PdfjsFont | null
  readonly fontSize: number
  /** −1 where the font size is negative, which mirrors the text. */
  readonly fontDirection: 1 | -1
  readonly characterSpacing: number
  readonly wordSpacing: number
  readonly horizontalScale: number
  readonly rise: number
  readonly leading: number
  readonly renderingMode: number
  readonly textMatrix: Matrix
  readonly lineX: number
  readonly lineY: number
  readonly x: number
  readonly y: number
}

export const startState = (matrix: Matrix, clip: Box): GraphicsState => ({
  matrix,
  clip,
  strokeColour: 0,
  fillColour: 0,
  strokeAlpha: 1,
  fillAlpha: 1,
  blended: false,
  masked: false,
  groupBlended: false,
  font: null,
  fontSize: 0,
  fontDirection: 1,
  characterSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  rise: 0,
  leading: 0,
  renderingMode: 0,
  textMatrix: identity,
  lineX: 0,
  lineY: 0,
  x: 0,
  y: 0,
})

export const withTransform = (state: GraphicsState, matrix: Matrix): GraphicsState => ({
  ...state,
  matrix: compose(state.matrix, matrix),
})

export const withTextMatrix = (state: GraphicsState, textMatrix: Matrix): GraphicsState => ({
  ...state,
  textMatrix,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
})

export const withTextMoved = (state: GraphicsState, dx: number, dy: number): GraphicsState => {
  const lineX = state.lineX + dx
  const lineY = state.lineY + dy
  return { ...state, lineX, lineY, x: lineX, y: lineY }
}

/** The state with the clip that is left of its own inside `box`. */
export const withClip = (state: GraphicsState, box: Box): GraphicsState => ({
  ...state,
  clip: intersectClips(state.clip, box),
})

export const withFont = (state: GraphicsState, font: PdfjsFont | null, size: number): GraphicsState => ({
  ...state,
  font,
  fontSize: Math.abs(size),
  fontDirection: size < 0 ? -1 : 1,
})

/** Looks a loaded font up by pdf.js's id; null for none. */
export type FontOf = (id: string) => PdfjsFont | null

/** Entries of a graphics state dictionary (ISO 32000-1, table 58) as pdf.js lists them. */
export type StateEntries = readonly (readonly [key: string, value: unknown])[]

export function withStateEntries(state: GraphicsState, entries: StateEntries, fontOf: FontOf): GraphicsState {
  let next = state
  for (const [key, value] of entries) {
    if (key === 'CA') next = { ...next, strokeAlpha: Number(value) }
    else if (key === 'ca') next = { ...next, fillAlpha: Number(value) }
    else if (key === 'BM') next = { ...next, blended: value !== 'source-over' }
    else if (key === 'SMask') next = { ...next, masked: Boolean(value) }
    else if (key === 'Font' && Array.isArray(value)) next = withFont(next, fontOf(String(value[0])), Number(value[1]))
  }
  return next
}

/** The state in which a transparency group begins: opaque in itself, laid on the page as the state around it says. */
export const withinGroup = (state: GraphicsState): GraphicsState => ({
  ...state,
  groupBlended: state.groupBlended || state.blended || state.masked || state.fillAlpha < 1,
  blended: false,
  masked: false,
  strokeAlpha: 1,
  fillAlpha: 1,
})

/** How a path is painted that is stroked, filled or both. */
export const pathPaint = (state: GraphicsState, stroked: boolean, filled: boolean): PathPaint => ({
  stroke: stroked && state.strokeAlpha > 0 ? state.strokeColour : 'none',
  fill: filled && state.fillAlpha > 0 ? state.fillColour : 'none',
  opaque: isOpaque(state),
})

/** Whether what is filled hides what is beneath. */
export const isOpaque = (state: GraphicsState): boolean =>
  state.fillAlpha === 1 && !(state.blended || state.masked || state.groupBlended)

/**
 * How text is painted, null for not at all. Rendering modes 3 and 7 paint nothing, 1 and 5 only the outline, 2 and 6 both (ISO
 * 32000-1, table 106); of text with an outline the outline counts unless it has the colour of the paper.
 */
export function textPaint(state: GraphicsState): TextPaint | null {
  const mode = state.renderingMode % 4
  if (mode === 3) return null
  const stroke = mode === 0 ? null : { paint: state.strokeColour, opacity: state.strokeAlpha }
  const fill = mode === 1 ? null : { paint: state.fillColour, opacity: state.fillAlpha }
  return stroke !== null && (fill === null || (stroke.paint !== PAPER && stroke.opacity > 0)) ? stroke : fill
}
