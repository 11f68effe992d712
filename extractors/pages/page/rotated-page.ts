import type { Box, Ruling } from '../../../src/model/box.js'
import { DESCENT, MARGIN } from '../measures/page-measures.js'
import type { Glyph, PageContent } from './page-content.js'
import { type Direction, readingDirection, stepOf } from './reading-direction.js'

/** How a page was rotated so that its text runs to the right, and its size in points as it lies in the document. */
export interface Rotation {
  readonly direction: Direction
  readonly width: number
  readonly height: number
}

/**
 * A page whose text lies on its side or upside down, rotated to reading direction, and how it was rotated; undefined for a
 * page that needs no rotation. Points of the rotated page count from its own top left.
 */
export function rotatedPage(
  page: PageContent,
): { readonly page: PageContent; readonly rotation: Rotation } | undefined {
  const direction = readingDirection(page.glyphs)
  if (direction === 'right') return undefined
  const rotation: Rotation = { direction, width: page.width, height: page.height }
  const boxOf = (box: Box) => rotatedBox(box, rotation)
  const sideways = direction !== 'left'
  return {
    rotation,
    page: {
      ...page,
      width: sideways ? page.height : page.width,
      height: sideways ? page.width : page.height,
      glyphs: withoutPageNumbers(page, direction).map((glyph): Glyph => {
        const box = boxOf(glyph.box)
        return { ...glyph, box, baseline: box.bottom - DESCENT * glyph.size }
      }),
      rulings: page.rulings.map((ruling) => rotatedRuling(ruling, boxOf)),
      fills: page.fills.map(boxOf),
      images: page.images.map(boxOf),
      ink: page.ink.map((ink) => ({ ...ink, box: boxOf(ink.box) })),
    },
  }
}

/** A box of a page as it lies there, on the rotated page. */
function rotatedBox({ left, top, right, bottom }: Box, { direction, width, height }: Rotation): Box {
  if (direction === 'up') return { left: height - bottom, top: left, right: height - top, bottom: right }
  if (direction === 'down') return { left: top, top: width - right, right: bottom, bottom: width - left }
  return { left: width - right, top: height - bottom, right: width - left, bottom: height - top }
}

/** A box of a rotated page where it lies in the document. */
export function unrotatedBox({ left, top, right, bottom }: Box, { direction, width, height }: Rotation): Box {
  if (direction === 'up') return { left: top, top: height - right, right: bottom, bottom: height - left }
  if (direction === 'down') return { left: width - bottom, top: left, right: width - top, bottom: right }
  return { left: width - right, top: height - bottom, right: width - left, bottom: height - top }
}

function rotatedRuling({ orientation, position, start, end }: Ruling, boxOf: (box: Box) => Box): Ruling {
  const across = orientation === 'horizontal'
  const box = boxOf(
    across
      ? { left: start, right: end, top: position, bottom: position }
      : { left: position, right: position, top: start, bottom: end },
  )
  return box.right - box.left > box.bottom - box.top
    ? { orientation: 'horizontal', position: box.top, start: box.left, end: box.right }
    : { orientation: 'vertical', position: box.left, start: box.top, end: box.bottom }
}

/** The glyphs without upright runs of digits and signs in the margins: page numbers, which were not rotated with the text. */
function withoutPageNumbers({ glyphs, height }: PageContent, direction: Direction): readonly Glyph[] {
  const dropped = new Set<Glyph>()
  const upright = direction === 'up' || direction === 'down'
  for (let start = 0; upright && start < glyphs.length; ) {
    let end = start + 1
    while (end < glyphs.length && stepOf(glyphs[end - 1]!, glyphs[end]!) === 'right') end++
    const run = glyphs.slice(start, end)
    const inMargin = run.every(({ box }) => box.bottom < height * MARGIN || box.top > height * (1 - MARGIN))
    const lies = run.every(({ box }) => box.right - box.left > box.bottom - box.top)
    const text = run.map((glyph) => glyph.text).join('')
    if (inMargin && !lies && /^[^\p{L}]*\d[^\p{L}]*$/u.test(text)) for (const glyph of run) dropped.add(glyph)
    start = end
  }
  return dropped.size > 0 ? glyphs.filter((glyph) => !dropped.has(glyph)) : glyphs
}
