import { createRequire } from 'node:module'
import type PDFDocument from 'pdfkit'
import type { DrawStyle } from './draw-style.js'
import { wrapText } from './wrap-text.js'

/** Pages filled from top to bottom; `y` is where the next thing goes, in points from the top. */
export interface PageFlow {
  readonly y: () => number
  /** Where the space for text ends. */
  readonly bottom: number
  readonly advance: (points: number) => void
  readonly newPage: () => void
  readonly centred: (text: string, top: number, size: number) => void
  /** Running text, indented by two characters, over as many pages as it takes. */
  readonly paragraph: (text: string, size: number) => void
}

const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
)

/** Distance of lines, as a share of the size of the characters. */
export const LINE_SPACING = 1.7

/** Starts on a page of its own. */
export function pageFlow(doc: PDFDocument, style: DrawStyle): PageFlow {
  const bottom = style.height - style.margin
  let page = 0
  let y = style.margin
  const centred = (text: string, top: number, size: number) => {
    const x = (style.width - doc.fontSize(size).widthOfString(text)) / 2
    doc.text(text, x, top, { lineBreak: false })
  }
  const newPage = () => {
    page++
    doc.addPage({ size: style.rotated ? [style.height, style.width] : [style.width, style.height], margin: 0 })
    doc.font(FONT)
    if (style.rotated) {
      doc.page.dictionary.data.Rotate = 90
      doc.transform(0, -1, 1, 0, 0, style.width)
    }
    if (style.footer(page)) centred(style.footer(page), style.height - style.margin / 2, style.size - 3)
    y = style.margin
  }
  const paragraph = (text: string, size: number) => {
    const measure = (part: string) => doc.fontSize(size).widthOfString(part)
    const indent = 2 * size
    for (const [nth, line] of wrapText(`　　${text}`, style.width - 2 * style.margin, measure).entries()) {
      if (y + size * LINE_SPACING > bottom) newPage()
      const [shown, x] = nth === 0 ? [line.slice(2), style.margin + indent] : [line, style.margin]
      doc.fontSize(size).text(shown, x, y, { lineBreak: false })
      y += size * LINE_SPACING
    }
  }
  newPage()
  const advance = (points: number) => {
    y += points
  }
  return { y: () => y, bottom, advance, newPage, centred, paragraph }
}
