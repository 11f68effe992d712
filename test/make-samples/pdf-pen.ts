import type { Box } from '../../src/model/box.js'
import { decimal, pdfFile, utf16String } from './pdf-file.js'
import type { PdfFont } from './pdf-font.js'
import { CONTROL_POINTS, type PageShape, type Pen, type Stroke, type Turn } from './pen.js'

export interface PdfPenOptions {
  /** Number of units of the content in one point; the matrix of each page makes up for it. */
  readonly unitsPerPoint?: number
  /** Points by which the paper reaches beyond the page that is shown, on each side: then there is a crop box. */
  readonly bleed?: number
}

/** Distance of the baseline from the top of the line box, for a size of 1. */
const ASCENT = 1.05

/** Width of the outline of glyphs that are filled and stroked, in points. */
const OUTLINE = 0.15

/** From the page as it is to be read to the page in the file, both from the bottom left (ISO 32000-1, 8.3.3). */
const turned: Readonly<Record<Turn, (width: number, height: number) => readonly number[]>> = {
  0: () => [1, 0, 0, 1, 0, 0],
  90: (_, height) => [0, 1, -1, 0, height, 0],
  180: (width, height) => [-1, 0, 0, -1, width, height],
  270: (width) => [0, -1, 1, 0, 0, width],
}

/** Draws with operators of our own in the font given. Every length is written to three decimals. */
export function pdfPen(title: string, font: PdfFont, options: PdfPenOptions = {}): Pen {
  const file = pdfFile()
  const tree = file.reserve()
  const units = options.unitsPerPoint ?? 1
  const bleed = options.bleed ?? 0
  const pages: { shape: PageShape; content: string[] }[] = []
  const put = (operators: string) => pages.at(-1)!.content.push(operators)
  const lengths = (...values: readonly number[]): string => values.map((value) => decimal(value * units)).join(' ')
  const at = (x: number, y: number): string => lengths(x, pages.at(-1)!.shape.height - y)
  const rectangle = ({ left, top, right, bottom }: Box): string =>
    `${at(left, bottom)} ${lengths(right - left, bottom - top)} re`
  const stroked = ({ width, grey, dash, round }: Stroke, path: string) => {
    const state = [
      `${lengths(width)} w`,
      ...(grey === undefined ? [] : [`${decimal(grey)} G`]),
      ...(round ? ['1 J'] : []),
      ...(dash ? [`[${lengths(...dash)}] 0 d`] : []),
    ]
    put(`q ${state.join(' ')} ${path} S Q`)
  }
  return {
    newPage: (shape) => {
      pages.push({ shape, content: [] })
      put(`${turned[shape.turn](shape.width, shape.height).map(decimal).join(' ')} cm`)
      if (units !== 1) put(`${decimal(1 / units)} 0 0 ${decimal(1 / units)} 0 0 cm`)
    },
    widthOf: (text, size) => size * font.runsOf(text).reduce((sum, run) => sum + run.width, 0),
    text: (text, x, top, size) => {
      const runs = font.runsOf(text).map((run) => `/${run.font} ${lengths(size)} Tf <${run.hex}> Tj`)
      put(`BT 1 0 0 1 ${at(x, top + ASCENT * size)} Tm ${runs.join(' ')} ET`)
    },
    line: (fromX, fromY, toX, toY, stroke) => stroked(stroke, `${at(fromX, fromY)} m ${at(toX, toY)} l`),
    flatCurve: (fromX, fromY, toX, toY, stroke) => {
      const controls = CONTROL_POINTS.map((share) => at(fromX + share * (toX - fromX), fromY + share * (toY - fromY)))
      stroked(stroke, `${at(fromX, fromY)} m ${controls.join(' ')} ${at(toX, toY)} c`)
    },
    fillBox: (box, grey) => put(grey === 0 ? `${rectangle(box)} f` : `q ${decimal(grey)} g ${rectangle(box)} f Q`),
    strokeBox: (box, stroke) => stroked(stroke, rectangle(box)),
    within: ({ clip, mode, grey }, draw) => {
      put(`q${clip ? ` ${rectangle(clip)} W n` : ''}${grey === undefined ? '' : ` ${decimal(grey)} g`}`)
      if (mode !== undefined) put(`${mode} Tr${mode === 2 ? ` ${lengths(OUTLINE)} w` : ''}`)
      draw()
      put('Q')
    },
    finish: async () => {
      const contents = pages.map(({ content }) => file.addStream(content.join('\n')))
      const fonts = font.write(file)
      const resources = file.add(`<< /Font << ${fonts} >> >>`)
      const kids = pages.map(({ shape }, index) => {
        const boxes = boxesOf(shape, bleed)
        const rotate = shape.turn !== 0 && shape.turnedBack ? ` /Rotate ${shape.turn}` : ''
        return file.add(
          `<< /Type /Page /Parent ${tree.reference} ${boxes}${rotate} /Contents ${contents[index]} /Resources ${resources} >>`,
        )
      })
      tree.write(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`)
      const root = file.add(`<< /Type /Catalog /Pages ${tree.reference} >>`)
      const info = file.add(`<< /Title ${utf16String(title)} /CreationDate (D:20250101000000Z) >>`)
      return file.finish(root, info)
    },
  }
}

/** The paper; where it reaches beyond what is shown, the crop box as well. */
function boxesOf({ width, height, turn }: PageShape, bleed: number): string {
  const [wide, high] = turn === 90 || turn === 270 ? [height, width] : [width, height]
  const box = (out: number) => `[${[-out, -out, wide + out, high + out].map(decimal).join(' ')}]`
  return bleed > 0 ? `/MediaBox ${box(bleed)} /CropBox ${box(0)}` : `/MediaBox ${box(0)}`
}
