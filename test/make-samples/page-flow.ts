import type { DrawStyle } from './draw-style.js'
import type { Pen } from './pen.js'
import { wrapText } from './wrap-text.js'

/** Pages filled from top to bottom; `y` is where the next thing goes, in points from the top. */
export interface PageFlow {
  readonly y: () => number
  /** Where the space for text ends. */
  readonly bottom: () => number
  /** Width of the space for text. */
  readonly width: () => number
  readonly advance: (points: number) => void
  readonly newPage: () => void
  /** Goes on with pages whose content lies on its side when they are shown, or with upright ones again. */
  readonly layOnSide: (onSide: boolean) => void
  readonly centred: (text: string, top: number, size: number) => void
  /** Running text, indented by two characters, over as many pages as it takes. */
  readonly paragraph: (text: string, size: number) => void
}

/** Distance of lines, as a share of the size of the characters. */
export const LINE_SPACING = 1.7

/** Starts on a page of its own. */
export function pageFlow(pen: Pen, style: DrawStyle): PageFlow {
  const upright = { width: style.width, height: style.height, turn: style.turn, turnedBack: true }
  const onSide = { width: style.height, height: style.width, turn: 90 as const, turnedBack: false }
  let shape: typeof upright | typeof onSide = upright
  let page = 0
  let y = style.margin
  const bottom = () => shape.height - style.margin
  const width = () => shape.width - 2 * style.margin
  const centred = (text: string, top: number, size: number) => {
    pen.text(text, (shape.width - pen.widthOf(text, size)) / 2, top, size)
  }
  const newPage = () => {
    page++
    pen.newPage(shape)
    if (style.footer(page)) centred(style.footer(page), shape.height - style.margin / 2, style.size - 3)
    y = style.margin
  }
  const paragraph = (text: string, size: number) => {
    const measure = (part: string) => pen.widthOf(part, size)
    const indent = 2 * size
    for (const [nth, line] of wrapText(`　　${text}`, width(), measure).entries()) {
      if (y + size * LINE_SPACING > bottom()) newPage()
      const [shown, x] = nth === 0 ? [line.slice(2), style.margin + indent] : [line, style.margin]
      pen.text(shown, x, y, size)
      y += size * LINE_SPACING
    }
  }
  newPage()
  const advance = (points: number) => {
    y += points
  }
  const layOnSide = (wanted: boolean) => {
    if (wanted === (shape === onSide)) return
    shape = wanted ? onSide : upright
    newPage()
  }
  return { y: () => y, bottom, width, advance, newPage, layOnSide, centred, paragraph }
}
