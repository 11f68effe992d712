import type { Box } from '../../../src/model/box.js'
import { median } from '../../../src/model/median.js'
import { LARGEST_TEXT, SMALLEST_TEXT } from '../measures/page-measures.js'
import type { PageContent } from './page-content.js'

/** A box with all of its sides multiplied. */
export const scaledBox = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left * by,
  top: top * by,
  right: right * by,
  bottom: bottom * by,
})

/**
 * A page whose usual text is smaller or larger than anybody prints, because its unit is no point (UserUnit) or it is meant to be
 * printed smaller, brought to a usual size, and by which power of ten; undefined for any other page.
 */
export function scaledPage(page: PageContent): { readonly page: PageContent; readonly scale: number } | undefined {
  const size = median(page.glyphs.map((glyph) => glyph.size))
  if (size <= 0 || (size >= SMALLEST_TEXT && size <= LARGEST_TEXT)) return undefined
  const scale = 10 ** Math.round(1 - Math.log10(size))
  return { scale, page: scaled(page, scale) }
}

const scaled = (page: PageContent, by: number): PageContent => ({
  ...page,
  width: page.width * by,
  height: page.height * by,
  glyphs: page.glyphs.map((glyph) => ({
    ...glyph,
    box: scaledBox(glyph.box, by),
    baseline: glyph.baseline * by,
    size: glyph.size * by,
  })),
  rulings: page.rulings.map((ruling) => ({
    ...ruling,
    position: ruling.position * by,
    start: ruling.start * by,
    end: ruling.end * by,
  })),
  fills: page.fills.map((box) => scaledBox(box, by)),
  images: page.images.map((box) => scaledBox(box, by)),
  ink: page.ink.map((ink) => ({ ...ink, box: scaledBox(ink.box, by) })),
})
