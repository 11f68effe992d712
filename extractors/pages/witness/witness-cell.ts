import { type Box, boxHeight, boxWidth, widened } from '../../../src/model/box.js'
import type { PagePicture } from '../page/page-picture.js'

/** Pixels differ from the ground of a cell by more than this to be ink; watermarks are paler. */
const CONTRAST = 96

/** Share of the pixels of a glyph's box that are ink at least: a full stop of 6 points has a thirtieth. */
const LEAST_INK = 0.02

/** Square points of ink that nothing accounts for: a digit of 5 points has three, specks and the rims of lines less. */
const LEAST_STRAY = 1.5

/** Ems by which the ink of a glyph may stick out of its box: of another font than that of the file. */
const OVERHANG = 0.2

/** Points at the border of a cell that its ruling lines may reach over. */
const BORDER = 1.6

/** What the picture of a page shows of a cell. */
export type Testimony = 'agrees' | 'glyph-unseen' | 'ink-unread'

/** Columns and rows of pixels, ends left out. */
interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Compares what was read of a cell with the picture of its page: each of the `glyphs` has ink where it is, and all ink of
 * the cell lies on one of them or in one of the `known` boxes (marks, struck-out text, watermarks). Boxes are in points of
 * the page as displayed.
 */
export function witnessCell(picture: PagePicture, cell: Box, glyphs: readonly Box[], known: readonly Box[]): Testimony {
  const inner = {
    left: cell.left + BORDER,
    top: cell.top + BORDER,
    right: cell.right - BORDER,
    bottom: cell.bottom - BORDER,
  }
  const area = areaOf(picture, inner)
  const ground = groundOf(picture, area)
  const isInk = (at: number): boolean => Math.abs(picture.luminance[at]! - ground) > CONTRAST
  const taken = new Uint8Array(picture.width * (area.bottom - area.top))
  const take = (box: Box): { readonly pixels: number; readonly ink: number } => {
    const { left, top, right, bottom } = areaOf(picture, box)
    let ink = 0
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        if (isInk(row * picture.width + column)) ink++
        if (row >= area.top && row < area.bottom) taken[(row - area.top) * picture.width + column] = 1
      }
    }
    return { pixels: (right - left) * (bottom - top), ink }
  }
  for (const box of known) if (overlaps(box, cell)) take(box)
  for (const box of glyphs) {
    take(widened(box, OVERHANG * Math.max(boxWidth(box), boxHeight(box))))
    const { pixels, ink } = take(box)
    if (pixels > 0 && ink < LEAST_INK * pixels) return 'glyph-unseen'
  }
  let stray = 0
  for (let row = area.top; row < area.bottom; row++) {
    for (let column = area.left; column < area.right; column++) {
      const isTaken = taken[(row - area.top) * picture.width + column] === 1
      if (!isTaken && isInk(row * picture.width + column)) stray++
    }
  }
  return stray > LEAST_STRAY * picture.scale ** 2 ? 'ink-unread' : 'agrees'
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

function areaOf({ scale, width, height }: PagePicture, box: Box): Area {
  const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value * scale)))
  const [left, top] = [within(box.left, width), within(box.top, height)]
  return {
    left,
    top,
    right: Math.max(left, within(box.right, width)),
    bottom: Math.max(top, within(box.bottom, height)),
  }
}

/** The luminance that most pixels of an area have. */
function groundOf({ luminance, width }: PagePicture, { left, top, right, bottom }: Area): number {
  const counts = new Uint32Array(256)
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) counts[luminance[row * width + column]!]!++
  }
  return counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0))
}
