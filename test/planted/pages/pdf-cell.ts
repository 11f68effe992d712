import type { Box } from '../../../src/model/box.js'

/** Where a cell is drawn: its box and the origin of its text, in points from the lower left of the page. */
export interface CellPlace {
  readonly box: Box
  readonly x: number
  readonly y: number
  readonly size: number
}

/** What a cell puts on a page: content, what is painted after all cells, and annotations. */
export interface Drawn {
  readonly content?: string
  readonly last?: string
  readonly annotations?: readonly string[]
}

/** A cell that knows how to draw itself at a place. */
export type PdfCell = (place: CellPlace) => Drawn

const DIGIT = 0.556

/** Width in ems of digits in Helvetica. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (/[.,]/.test(character) ? 0.278 : DIGIT), 0)

/** Text in Helvetica with its origin at x, y. `before` is put in front of it. */
export const show = (text: string, x: number, y: number, size: number, before = ''): string =>
  text === '' ? '' : `q ${before} BT /F1 ${size} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td (${text}) Tj ET Q\n`

/** Chinese text; four hexadecimal digits a character. */
export const showHan = (text: string, x: number, y: number, size: number): string => {
  const codes = [...text].map((character) => character.codePointAt(0)!.toString(16).padStart(4, '0')).join('')
  return `BT /C1 ${size} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td <${codes}> Tj ET\n`
}

/** A box filled with a colour, `rgb` as three numbers. */
export const fill = (left: number, bottom: number, width: number, height: number, rgb: string): string =>
  `q ${rgb} rg ${[left, bottom, width, height].map((value) => value.toFixed(2)).join(' ')} re f Q\n`

/** A line of the given thickness. */
export const line = (x0: number, y0: number, x1: number, y1: number, thickness: number): string =>
  `q ${thickness} w ${x0.toFixed(2)} ${y0.toFixed(2)} m ${x1.toFixed(2)} ${y1.toFixed(2)} l S Q\n`

/** A grey picture of one pixel over a box. */
export const picture = (left: number, bottom: number, width: number, height: number): string =>
  `q ${width.toFixed(2)} 0 0 ${height.toFixed(2)} ${left.toFixed(2)} ${bottom.toFixed(2)} cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n`

/** An annotation over a box, with the text that its appearance shows, if it has one. */
export function annotation(entries: string, { x, y, size }: CellPlace, text?: string): string {
  const width = Math.max(4, widthOf(text ?? '000') * size)
  const rect = `/Rect[${[x, y - 2, x + width, y + size].map((value) => value.toFixed(2)).join(' ')}]`
  if (text === undefined) return `<</Type/Annot${rect}${entries}>>`
  const content = `BT /F1 ${size} Tf 0 2 Td (${text}) Tj ET`
  const look = `<</Type/XObject/Subtype/Form/BBox[0 0 ${width.toFixed(2)} ${size + 2}]/Resources<</Font<</F1 5 0 R>>>>/Length ${content.length}>>\nstream\n${content}\nendstream`
  return `<</Type/Annot${rect}${entries}/AP<</N @look>>>>\n@@${look}`
}
