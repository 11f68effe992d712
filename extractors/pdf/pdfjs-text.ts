import { compose, type Matrix, mapBox, mapPoint, matrixFrom, scaleX, scaleY } from './matrix.js'
import type { Glyph } from './page-content.js'
import type { State } from './pdfjs-state.js'

/** Em box of ideographs above and below the baseline (OpenType `ideo` convention); the fonts' own metrics are unreliable. */
const ASCENT = 0.88
const DESCENT = 0.12

/** pdf.js's glyph: `width` in thousandths of the em, `vmetric` [advance, x, y] in the same. */
interface RawGlyph {
  readonly unicode?: string
  readonly width?: number
  readonly isSpace?: boolean
  readonly vmetric?: ArrayLike<number> | null
}

/** Text that is painted in mode 3 or 7 is not visible (ISO 32000-1, table 106). */
const isVisible = (state: State): boolean => state.renderingMode !== 3 && state.renderingMode !== 7

/**
 * The glyphs of one `showText` and the state after it. Follows ISO 32000-1, 9.4.4: numbers between glyphs move by
 * thousandths of the em against the writing direction.
 */
export function showText(state: State, items: readonly unknown[]): { glyphs: Glyph[]; state: State } {
  const { font, fontSize } = state
  if (!font || fontSize === 0) return { glyphs: [], state }
  const vertical = font.vertical === true
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
      const local: Matrix = [1, 0, 0, 1, shiftX, along + shiftY]
      pushGlyph(glyphs, raw, compose(origin, local), width * advanceScale, fontSize, state)
      along -= -metric[0]! * advanceScale + spacing
    } else {
      const local: Matrix = [1, 0, 0, 1, along * horizontalScale, 0]
      pushGlyph(glyphs, raw, compose(origin, local), width * advanceScale * horizontalScale, fontSize, state)
      along += width * advanceScale + spacing
    }
  }
  const next = vertical ? { ...state, y: state.y + along } : { ...state, x: state.x + along * horizontalScale }
  return { glyphs: isVisible(state) ? glyphs : [], state: next }
}

function pushGlyph(
  glyphs: Glyph[],
  raw: RawGlyph,
  matrix: Matrix,
  width: number,
  fontSize: number,
  state: State,
): void {
  const text = raw.unicode ?? ''
  if (text === '') return
  const box = mapBox(matrix, 0, -DESCENT * fontSize, width, ASCENT * fontSize)
  const middleX = (box.left + box.right) / 2
  const middleY = (box.top + box.bottom) / 2
  const { clip } = state
  if (middleX < clip.left || middleX > clip.right || middleY < clip.top || middleY > clip.bottom) return
  const upright = Math.abs(matrix[0]) >= Math.abs(matrix[1])
  glyphs.push({
    text,
    box,
    baseline: upright ? mapPoint(matrix, 0, 0)[1] : box.bottom,
    size: Math.max(scaleY(matrix), upright ? 0 : scaleX(matrix)) * fontSize,
    space: text.trim() === '',
  })
}
