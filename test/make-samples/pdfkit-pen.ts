import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { CONTROL_POINTS, type Pen, type Stroke, type Turn } from './pen.js'

const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
)

type Matrix = readonly [number, number, number, number, number, number]

/** From the page as it is to be read to the page in the file, both from the top left. */
const turned: Readonly<Record<Turn, (width: number, height: number) => Matrix>> = {
  0: () => [1, 0, 0, 1, 0, 0],
  90: (width) => [0, -1, 1, 0, 0, width],
  180: (width, height) => [-1, 0, 0, -1, width, height],
  270: (_, height) => [0, 1, -1, 0, height, 0],
}

/** Draws with pdfkit in an embedded subset of Noto Sans SC: the same bytes for the same version of pdfkit and of the font. */
export function pdfkitPen(title: string): Pen {
  const info = { CreationDate: new Date(Date.UTC(2025, 0, 1)), Title: title }
  const doc = new PDFDocument({ size: [1, 1], margin: 0, autoFirstPage: false, info })
  const stroked = ({ width, grey, dash, round }: Stroke, path: () => void) => {
    const special = dash !== undefined || grey !== undefined
    if (special) doc.save()
    doc.lineWidth(width)
    if (grey !== undefined) doc.strokeColor(hex(grey))
    if (round) doc.lineCap('round')
    if (dash) doc.addContent(`[${dash.join(' ')}] 0 d`)
    path()
    doc.stroke()
    if (special) doc.restore()
  }
  return {
    newPage: ({ width, height, turn, turnedBack }) => {
      doc.addPage({ size: turn === 90 || turn === 270 ? [height, width] : [width, height], margin: 0 })
      doc.font(FONT)
      if (turn === 0) return
      if (turnedBack) doc.page.dictionary.data.Rotate = turn
      doc.transform(...turned[turn](width, height))
    },
    widthOf: (text, size) => doc.fontSize(size).widthOfString(text),
    text: (text, x, top, size) => doc.fontSize(size).text(text, x, top, { lineBreak: false }),
    line: (fromX, fromY, toX, toY, stroke) => stroked(stroke, () => doc.moveTo(fromX, fromY).lineTo(toX, toY)),
    flatCurve: (fromX, fromY, toX, toY, stroke) =>
      stroked(stroke, () => {
        const [first, second] = CONTROL_POINTS.map((share) => [
          fromX + share * (toX - fromX),
          fromY + share * (toY - fromY),
        ]) as [[number, number], [number, number]]
        doc.moveTo(fromX, fromY).bezierCurveTo(...first, ...second, toX, toY)
      }),
    fillBox: ({ left, top, right, bottom }, grey) => {
      const coloured = grey > 0
      if (coloured) doc.save().fillColor(hex(grey))
      doc.rect(left, top, right - left, bottom - top).fill()
      if (coloured) doc.restore()
    },
    strokeBox: ({ left, top, right, bottom }, stroke) =>
      stroked(stroke, () => doc.rect(left, top, right - left, bottom - top)),
    within: ({ clip, mode, grey }, draw) => {
      doc.save()
      if (clip) doc.rect(clip.left, clip.top, clip.right - clip.left, clip.bottom - clip.top).clip()
      if (grey !== undefined) doc.fillColor(hex(grey))
      if (mode !== undefined) doc.addContent(`${mode} Tr`)
      draw()
      doc.restore()
    },
    finish: () => finished(doc),
  }
}

/** A grey as pdfkit takes it. */
const hex = (grey: number): string =>
  `#${Math.round(grey * 255)
    .toString(16)
    .padStart(2, '0')
    .repeat(3)}`

function finished(doc: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve) => {
    doc.on('data', (chunk) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.end()
  })
}
