import type { PageContent } from '../../extractors/pages/page/page-content.js'
import { lazyPdfjs } from '../../extractors/pages/pdfjs/lazy-pdfjs.js'
import type { LookUp } from './look-up.js'

/**
 * The glyphs whose em box has its middle in a box, by pdf.js, which does not read the file otherwise. For documents with
 * text that is not seen: a text layer has that as well, and PDFium's drops what repeats it.
 */
export async function lookUpSeen(bytes: Uint8Array): Promise<LookUp> {
  const document = await lazyPdfjs(bytes)
  const pages: PageContent[] = []
  for (let number = 1; number <= document.pages; number++) pages.push(await document.page(number))
  await document.close()
  return (place) => {
    if (!('page' in place)) return ''
    const [left, top, right, bottom] = place.box
    const inside = pages[place.page - 1]!.glyphs.filter(({ box }) => {
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
      return x >= left && x < right && y >= top && y < bottom
    })
    return withoutRepeats(inside.map(({ text, box }) => ({ text, x: box.left, y: box.top })))
  }
}

interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Points that two prints of one character, meant to look bold, are apart at most. */
const BOLD = 1.5

const withoutRepeats = (glyphs: readonly Placed[]): string =>
  glyphs
    .filter(
      ({ text, x, y }, index) =>
        !glyphs
          .slice(0, index)
          .some((other) => other.text === text && Math.abs(other.x - x) < BOLD && Math.abs(other.y - y) < BOLD),
    )
    .map(({ text }) => text)
    .join('')
