import { type Box, middleX, middleY, type Ruling } from '../../src/model/box.js'
import type { Glyph, PageContent } from './page/page-content.js'
import { stampBoxes } from './ruled/stamp-boxes.js'
import { isFigureText } from './unruled/figure-levels.js'

/** Texts whose baselines differ by a smaller share of the em are one line. */
const SAME_BASELINE = 0.1

/** Share of the em at the sides of a glyph that a border may touch without cutting it. */
const RIM = 0.1

/** A page without the stamps on its tables, and the lines of text that they bear. */
export interface UnstampedPage<Page> {
  readonly page: Page
  readonly stamped: readonly (readonly Glyph[])[]
}

/** Takes the boxes that are drawn over the tables of a page off it, with the lines of text in them that run across a border. */
export function withoutStamps<Page extends Pick<PageContent, 'glyphs' | 'rulings'>>(page: Page): UnstampedPage<Page> {
  const stamps = stampBoxes(page.rulings)
  if (stamps.length === 0) return { page, stamped: [] }
  const sides = new Set(stamps.flatMap((stamp) => stamp.sides))
  const rulings = page.rulings.filter((ruling) => !sides.has(ruling))
  const stamped = stamps.flatMap(({ box }) => linesAcross(page.glyphs, box, rulings))
  const taken = new Set(stamped.flat())
  return { page: { ...page, rulings, glyphs: page.glyphs.filter((glyph) => !taken.has(glyph)) }, stamped }
}

/** The lines of text, each printed in one go and within the box, that run across the borders of cells. */
function linesAcross(glyphs: readonly Glyph[], box: Box, rulings: readonly Ruling[]): Glyph[][] {
  const lines: Glyph[][] = []
  let previous: Glyph | undefined
  for (const glyph of glyphs) {
    const follows =
      previous !== undefined &&
      glyph.size === previous.size &&
      Math.abs(glyph.baseline - previous.baseline) < SAME_BASELINE * glyph.size &&
      glyph.box.left >= previous.box.left &&
      glyph.box.left - previous.box.right < glyph.size
    if (follows) lines.at(-1)!.push(glyph)
    else lines.push([glyph])
    previous = glyph
  }
  return lines.filter(
    (line) =>
      line.every((glyph) => isIn(glyph, box)) &&
      // the figures of a row printed in one go are no stamp
      !isFigureText(line) &&
      line.some((glyph) => rulings.some((ruling) => cuts(ruling, glyph))),
  )
}

const isIn = ({ box }: Glyph, { left, top, right, bottom }: Box): boolean =>
  middleX(box) > left && middleX(box) < right && middleY(box) > top && middleY(box) < bottom

/** Whether an upright line runs through a glyph. */
const cuts = ({ orientation, position, start, end }: Ruling, { box, size }: Glyph): boolean =>
  orientation === 'vertical' &&
  position > box.left + RIM * size &&
  position < box.right - RIM * size &&
  start < middleY(box) &&
  end > middleY(box)
