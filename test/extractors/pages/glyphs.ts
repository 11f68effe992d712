import type { Glyph } from '../../../extractors/pages/page/page-content.js'

/** Glyphs of `text` set from `left` on the baseline `baseline`; ideographs are one em wide, others half. */
export function setText(text: string, left: number, baseline: number, size = 10): Glyph[] {
  let x = left
  return [...text].map((character) => {
    const width = /[\u2e80-\uffef]/.test(character) ? size : size / 2
    const box = { left: x, top: baseline - 0.88 * size, right: x + width, bottom: baseline + 0.12 * size }
    x += width
    return { text: character, box, baseline, size, space: character === ' ' }
  })
}
