import type { CellPainting } from './paint-cells.js'
import type { Pen } from './pen.js'

/** Makes a pen print more than is seen. */
export type PenChange = (pen: Pen) => Pen

/** The text with other digits, as a reader would print it who trusts what is not seen. */
export const otherDigits = (text: string): string => text.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10))

/** Before each line a copy that is not painted, larger and with other digits, as a layer of recognised text has it. */
export const withInvisibleLayer: PenChange = (pen) => ({
  ...pen,
  text: (text, x, top, size) => {
    pen.within({ mode: 3 }, () => pen.text(otherDigits(text), x - 1.5, top - 0.8, size * 1.08))
    pen.text(text, x, top, size)
  },
})

/** Below each line a copy that is not painted, with other digits and a little aside, as text recognition leaves it. */
export const withInvisibleCopy: PenChange = (pen) => ({
  ...pen,
  text: (text, x, top, size) => {
    pen.within({ mode: 3 }, () => pen.text(otherDigits(text), x + 0.7, top - 0.4, size))
    pen.text(text, x, top, size)
  },
})

/** Bold by painting each line again, a little aside. */
export const inFakeBold =
  (asides: readonly (readonly [number, number])[]): PenChange =>
  (pen) => ({
    ...pen,
    text: (text, x, top, size) => {
      for (const [aside, below] of asides) pen.text(text, x + aside, top + below, size)
    },
  })

/** Bold by painting each glyph's outline as well. */
export const withOutlines: PenChange = (pen) => ({
  ...pen,
  text: (text, x, top, size) => pen.within({ mode: 2 }, () => pen.text(text, x, top, size)),
})

/** Under each line with digits another, covered by a white box. */
export const overWhiteBoxes: PenChange = (pen) => ({
  ...pen,
  text: (text, x, top, size) => {
    if (/\d/.test(text)) {
      const old = otherDigits(text)
      pen.text(old, x, top, size)
      pen.fillBox({ left: x - 1, top, right: x + pen.widthOf(old, size) + 1, bottom: top + 1.35 * size }, 1)
    }
    pen.text(text, x, top, size)
  },
})

/** A copy of each line outside the page, by `width` and `height` in turn. */
export const withCopiesOutside =
  (width: number, height: number): PenChange =>
  (pen) => {
    let count = 0
    return {
      ...pen,
      text: (text, x, top, size) => {
        const aside = [
          [width, 0],
          [-width, 0],
          [0, height],
          [0, -height],
        ][count++ % 4] as [number, number]
        pen.text(otherDigits(text), x + aside[0], top + aside[1], size)
        pen.text(text, x, top, size)
      },
    }
  }

/** Beside each figure another that runs out of its cell, to which it is clipped. */
export const beyondItsCell: CellPainting['paintText'] = (pen, placed, text, x, top, size) => {
  if (placed.cell.kind === 'data') {
    const middle = x + pen.widthOf(text, size) / 2
    const half = (placed.right - placed.left) / 2
    const clip = { left: middle - half, top, right: middle + half, bottom: top + 1.35 * size }
    pen.within({ clip }, () => pen.text(otherDigits(text), clip.right + 3, top, size))
  }
  pen.text(text, x, top, size)
}

/** On each line a copy of which nothing is seen: it stands outside the part of the page that may be painted. */
export const withClippedCopy: PenChange = (pen) => ({
  ...pen,
  text: (text, x, top, size) => {
    const above = { left: x, top: top - 30, right: x + 200, bottom: top - 20 }
    pen.within({ clip: above }, () => pen.text(otherDigits(text), x, top, size))
    pen.text(text, x, top, size)
  },
})
