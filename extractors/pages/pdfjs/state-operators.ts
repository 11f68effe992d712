import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { identity, matrixFrom } from '../page/matrix.js'
import {
  type FontOf,
  type GraphicsState,
  type StateEntries,
  withFont,
  withStateEntries,
  withTextMatrix,
  withTextMoved,
  withTransform,
} from './graphics-state.js'

/** The state after an operator, given the state before and the operator's arguments as pdf.js lists them. */
type StateOperator = (state: GraphicsState, args: readonly unknown[], fontOf: FontOf) => GraphicsState

const number = (value: unknown): number => Number(value ?? 0)

/** pdf.js writes colours as #rrggbb. */
const colourOf = (colour: unknown): number => Number.parseInt(String(colour).replace('#', ''), 16) || 0

/** The operators that change the graphics state and nothing else, by pdf.js's number (ISO 32000-1, tables 57, 74, 105 to 109). */
export const stateOperators: Readonly<Record<number, StateOperator>> = {
  [OPS.transform]: (state, args) => withTransform(state, matrixFrom(args)),
  [OPS.setGState]: (state, [entries], fontOf) => withStateEntries(state, entries as StateEntries, fontOf),
  [OPS.setStrokeRGBColor]: (state, [colour]) => ({ ...state, strokeColour: colourOf(colour) }),
  [OPS.setFillRGBColor]: (state, [colour]) => ({ ...state, fillColour: colourOf(colour) }),
  [OPS.setStrokeColorN]: (state) => ({ ...state, strokeColour: 'mixed' }),
  [OPS.setFillColorN]: (state) => ({ ...state, fillColour: 'mixed' }),
  [OPS.beginText]: (state) => withTextMatrix(state, identity),
  [OPS.setFont]: (state, [id, size], fontOf) => withFont(state, fontOf(String(id)), number(size)),
  [OPS.setCharSpacing]: (state, [spacing]) => ({ ...state, characterSpacing: number(spacing) }),
  [OPS.setWordSpacing]: (state, [spacing]) => ({ ...state, wordSpacing: number(spacing) }),
  [OPS.setHScale]: (state, [percent]) => ({ ...state, horizontalScale: number(percent) / 100 }),
  [OPS.setTextRise]: (state, [rise]) => ({ ...state, rise: number(rise) }),
  [OPS.setLeading]: (state, [leading]) => ({ ...state, leading: -number(leading) }),
  [OPS.setTextRenderingMode]: (state, [mode]) => ({ ...state, renderingMode: number(mode) }),
  [OPS.setTextMatrix]: (state, [matrix]) => withTextMatrix(state, matrixFrom(matrix)),
  [OPS.moveText]: (state, [x, y]) => withTextMoved(state, number(x), number(y)),
  [OPS.setLeadingMoveText]: (state, [x, y]) => withTextMoved({ ...state, leading: number(y) }, number(x), number(y)),
  [OPS.nextLine]: (state) => withTextMoved(state, 0, state.leading),
}
