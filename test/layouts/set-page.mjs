/** Pages made by hand: what stands where, in points. */

const WIDE = /[\u2e80-\uffef]/

/** Glyphs of a text from `left` on, their middles at the height `middle`: ideographs one em wide, others half, `gap` points apart. */
export function text(content, left, middle, { size = 10, gap = 0 } = {}) {
  let x = left
  return [...content].map((character) => {
    const width = WIDE.test(character) ? size : size / 2
    const box = { left: x, top: middle - size / 2, right: x + width, bottom: middle + size / 2 }
    x += width + gap
    return { text: character, box, baseline: middle + 0.38 * size, size, space: character === ' ' }
  })
}

/** Rows of texts at `lefts`, the first at the height `top`, `pitch` apart; an empty text is a blank cell. */
export const rows = (lefts, top, pitch, lines, options) =>
  lines.flatMap((texts, row) =>
    texts.flatMap((content, column) => text(content, lefts[column], top + row * pitch, options)),
  )

export const across = (position, start, end) => ({ orientation: 'horizontal', position, start, end })
export const down = (position, start, end) => ({ orientation: 'vertical', position, start, end })

/** The lines of a table with borders at the given places. */
export const ruled = (columns, lines) => [
  ...lines.map((position) => across(position, columns[0], columns.at(-1))),
  ...columns.map((position) => down(position, lines[0], lines.at(-1))),
]

/** The page with its text running down, as one lies that is turned to the right: not quite in line. */
export function lying({ glyphs, width, height, ...rest }) {
  const boxOf = ({ left, top, right, bottom }, index) => {
    const off = (index % 2) * 0.5
    return { left: height - bottom + off, top: left, right: height - top + off, bottom: right }
  }
  return {
    ...rest,
    width: height,
    height: width,
    glyphs: glyphs.map((glyph, index) => ({ ...glyph, box: boxOf(glyph.box, index) })),
  }
}

/** The page in another unit: all that is on it `factor` times as large. */
export function inUnit(factor, { glyphs, rulings, width, height, ...rest }) {
  const boxOf = ({ left, top, right, bottom }) => ({
    left: left * factor,
    top: top * factor,
    right: right * factor,
    bottom: bottom * factor,
  })
  return {
    ...rest,
    width: width * factor,
    height: height * factor,
    glyphs: glyphs.map(({ box, baseline, size, ...glyph }) => ({
      ...glyph,
      box: boxOf(box),
      baseline: baseline * factor,
      size: size * factor,
    })),
    rulings: rulings.map(({ orientation, position, start, end }) => ({
      orientation,
      position: position * factor,
      start: start * factor,
      end: end * factor,
    })),
  }
}

/** A page of glyphs and rulings. */
export const page = (glyphs, rulings = [], { number = 1, width = 595, height = 842 } = {}) => ({
  number,
  width,
  height,
  glyphs,
  rulings,
  fills: [],
  images: [],
  ink: [],
  leftOut: [],
})
