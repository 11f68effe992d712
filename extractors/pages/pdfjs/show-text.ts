import { type Mapping, mappingOf } from '../page/glyph-text.js'
import { compose, type Matrix, matrixFrom } from '../page/matrix.js'
import type { Glyph } from '../page/page-content.js'
import { placeGlyph } from '../page/place-glyph.js'
import type { GraphicsState } from './graphics-state.js'

/** pdf.js's glyph: `width` in thousandths of the em, `vmetric` [advance, x, y] in the same. */
interface RawGlyph {
  readonly originalCharCode?: number
  readonly unicode?: string
  readonly width?: number
  readonly isSpace?: boolean
  readonly vmetric?: ArrayLike<number> | null
}

/**
 * The glyphs of one `showText`, seen or not, and the state after it. Follows ISO 32000-1, 9.4.4: numbers between glyphs
 * move by thousandths of the em against the writing direction. A negative font size turns the glyphs head down.
 */
export function showText(state: GraphicsState, items: readonly unknown[]): { glyphs: Glyph[]; state: GraphicsState } {
  const { font, fontSize } = state
  if (!font || fontSize === 0) return { glyphs: [], state }
  const vertical = font.vertical === true
  const named = mappingOf(font.name ?? '')
  const mappingFor = ({ originalCharCode = 0 }: RawGlyph): Mapping =>
    font.toUnicode?._map?.[originalCharCode] === undefined ? 'unmapped' : named
  const advanceScale = fontSize * (matrixFrom(font.fontMatrix ?? [0.001, 0, 0, 0.001, 0, 0])[0] || 0.001)
  const horizontalScale = state.horizontalScale * state.fontDirection
  const origin = compose(compose(state.matrix, state.textMatrix), [1, 0, 0, 1, state.x, state.y + state.rise])
  const glyphs: Glyph[] = []
  let along = 0
  for (const item of items) {
    if (typeof item === 'number') {
      along += ((vertical ? 1 : -1) * item * fontSize) / 1000
      continue
    }
    if (item === null || typeof item !== 'object') continue
    const raw = item as RawGlyph
    const spacing = ((raw.isSpace ? state.wordSpacing : 0) + state.characterSpacing) * state.fontDirection
    const width = raw.width ?? 0
    if (vertical) {
      const metric = raw.vmetric ?? font.defaultVMetrics ?? [-1000, width / 2, 880]
      const shiftX = -(raw.vmetric ? metric[1]! : width / 2) * advanceScale
      const shiftY = -metric[2]! * advanceScale
      const local: Matrix = [1, 0, 0, state.fontDirection, shiftX, along + shiftY]
      pushGlyph(glyphs, raw, compose(origin, local), width * advanceScale, fontSize, mappingFor(raw))
      along -= -metric[0]! * advanceScale + spacing
    } else {
      const local: Matrix = [horizontalScale, 0, 0, state.fontDirection, along * horizontalScale, 0]
      pushGlyph(glyphs, raw, compose(origin, local), width * advanceScale, fontSize, mappingFor(raw))
      along += width * advanceScale + spacing
    }
  }
  const next = vertical ? { ...state, y: state.y + along } : { ...state, x: state.x + along * horizontalScale }
  return { glyphs, state: next }
}

function pushGlyph(
  glyphs: Glyph[],
  raw: RawGlyph,
  matrix: Matrix,
  width: number,
  fontSize: number,
  mapping: Mapping,
): void {
  const text = raw.unicode ?? ''
  if (text !== '') glyphs.push(placeGlyph(text, matrix, width, fontSize, mapping))
}
