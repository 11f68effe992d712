import type { Box } from '../../src/model/geometry.js'
import { compose, identity, type Matrix } from './matrix.js'

/** The font fields of pdf.js that a reader of glyphs needs; widths are in thousandths of the em. */
export interface Font {
  readonly vertical?: boolean
  readonly fontMatrix?: ArrayLike<number>
  readonly defaultVMetrics?: ArrayLike<number>
  readonly isType3Font?: boolean
}

/** The graphics and text state of ISO 32000-1, 8.4 and 9.3, as far as it decides where text and lines stand. */
export interface State {
  readonly matrix: Matrix
  readonly clip: Box
  readonly strokeVisible: boolean
  readonly fillVisible: boolean
  readonly font: Font | null
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

export const startState = (matrix: Matrix, clip: Box): State => ({
  matrix,
  clip,
  strokeVisible: true,
  fillVisible: true,
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

export const withTransform = (state: State, matrix: Matrix): State => ({
  ...state,
  matrix: compose(state.matrix, matrix),
})

export const withTextMatrix = (state: State, textMatrix: Matrix): State => ({
  ...state,
  textMatrix,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
})

export const withTextMoved = (state: State, dx: number, dy: number): State => {
  const lineX = state.lineX + dx
  const lineY = state.lineY + dy
  return { ...state, lineX, lineY, x: lineX, y: lineY }
}

/** The clip that is left of `state.clip` inside `box`; an empty one has no extent. */
export const withClip = (state: State, box: Box): State => {
  const left = Math.max(state.clip.left, box.left)
  const top = Math.max(state.clip.top, box.top)
  return {
    ...state,
    clip: {
      left,
      top,
      right: Math.max(left, Math.min(state.clip.right, box.right)),
      bottom: Math.max(top, Math.min(state.clip.bottom, box.bottom)),
    },
  }
}
