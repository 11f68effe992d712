import type { Form } from '../../../src/forms/form.js'
import type { Cell, Grid } from '../../../src/model/grid.js'
import { randomFrom } from '../../drawn/random.js'
import { pdfOf, stream } from '../../extractors/pages/make-pdf.js'
import type { PlantedReport } from '../difficulty.js'
import { PLANTED_HEADINGS, PLANTED_TITLE, plantedTables } from '../planted-tables.js'
import { layerDifficulties, pdfDifficulties } from './difficulties.js'
import { type Drawn, type PdfCell, show, showHan, widthOf } from './pdf-cell.js'
import { watermark } from './watermarks.js'

const WIDTH = 842
const HEIGHT = 842
const MARGIN = 40
const ROW = 19
const SIZE = 8
const LABEL = 6

/** Everything that a page is made of. */
interface Page {
  content: string
  last: string
  readonly annotations: string[]
}

/** Text of a label, wrapped to a width. */
export function label(text: string, left: number, top: number, width: number, height: number): string {
  const most = Math.max(1, Math.floor((width - 2) / LABEL))
  const lines = Array.from({ length: Math.ceil(text.length / most) }, (_, at) => text.slice(at * most, (at + 1) * most))
  const first = top - (height - lines.length * (LABEL + 0.5)) / 2 - LABEL * 0.88
  return lines.map((each, at) => showHan(each, left + 1, first - at * (LABEL + 0.5), LABEL)).join('')
}

/** The columns of a grid: stubs wider than the columns of figures. */
export function columnLines({ columns }: Grid, narrow: boolean): number[] {
  const room = WIDTH - 2 * MARGIN
  const stub = narrow ? Math.max(0, columns - 7) : 1
  const share = narrow && stub > 0 ? 0.55 / stub : 0.34
  const figures = (1 - share * stub) / (columns - stub)
  const widths = Array.from({ length: columns }, (_, column) => (column < stub ? share : figures) * room)
  const lines = [MARGIN]
  for (const width of widths) lines.push(lines.at(-1)! + width)
  return lines
}

function drawGrid(page: Page, grid: Grid, top: number, write: (cell: Cell) => PdfCell | string, narrow: boolean): void {
  const xs = columnLines(grid, narrow)
  for (const cell of grid.cells) {
    const [left, right] = [xs[cell.column]!, xs[cell.column + cell.columnSpan]!]
    const [above, below] = [top - cell.row * ROW, top - (cell.row + cell.rowSpan) * ROW]
    page.content += `0.5 w ${left.toFixed(2)} ${below.toFixed(2)} ${(right - left).toFixed(2)} ${(above - below).toFixed(2)} re S\n`
    const written = write(cell)
    if (typeof written === 'string') {
      const isFigure = /^[\d.+-]+$/.test(written)
      page.content += isFigure
        ? show(written, (left + right - widthOf(written) * SIZE) / 2, below + 6, SIZE)
        : label(written, left, above, right - left, above - below)
      continue
    }
    const drawn: Drawn = written({
      box: { left, right, top: above, bottom: below },
      x: left + 3,
      y: below + 6,
      size: SIZE,
    })
    page.content += drawn.content ?? ''
    page.last += drawn.last ?? ''
    page.annotations.push(...(drawn.annotations ?? []))
  }
}

/** A PDF with the tables of a form, one a page. */
export function plantedPdf(form: Form, seed: number): PlantedReport {
  const random = randomFrom(seed)
  const { grids, write, printed, planted } = plantedTables<PdfCell | string>(
    form,
    random,
    { ...pdfDifficulties, ...(seed % 2 === 0 && layerDifficulties) },
    (text) => text,
  )
  const pages = grids.map((grid, table): Page => {
    const page: Page = { content: '', last: '', annotations: [] }
    const heading = showHan(PLANTED_HEADINGS[table + 1]!, MARGIN, HEIGHT - 60, 11)
    const title = table === 0 ? showHan(PLANTED_TITLE, MARGIN + 60, HEIGHT - 40, 15) : ''
    const laid = watermark(random, WIDTH, HEIGHT)
    const isUnder = random.chance(0.5)
    page.content += `${isUnder ? laid : ''}${title}${heading}`
    drawGrid(page, grid, HEIGHT - 75, (cell) => write(table, cell), table > 0)
    page.last += isUnder ? '' : laid
    return page
  })
  return { bytes: fileOf(pages, seed % 2 === 0), printed, planted }
}

/** Objects 1 to 9 are those that all pages share. With a layer that is switched off, PDFium is not asked. */
export function fileOf(pages: readonly Page[], hasHiddenLayers: boolean): Uint8Array {
  const shared = 10
  const objects: string[] = []
  const add = (object: string): number => shared + objects.push(object) - 1
  const kids = pages.map(({ content, last, annotations }) => {
    const notes = annotations.map((note) => {
      const [entries, look] = note.split('\n@@') as [string, string | undefined]
      const written = look === undefined ? entries : entries.replace('@look', `${add(look)} 0 R`)
      return `${add(written)} 0 R`
    })
    const contents = add(stream(content + last))
    const resources =
      '/Font<</F1 5 0 R/C1 6 0 R>>/ExtGState<</G0<</ca 0/CA 0>>>>/Properties<</On 3 0 R/Off 4 0 R/AllOn 8 0 R>>'
    const extent = `/MediaBox[0 0 ${WIDTH} ${HEIGHT}]`
    return add(
      `<</Type/Page/Parent 2 0 R/Contents ${contents} 0 R/Resources<<${resources}>>${extent}/Annots[${notes.join(' ')}]>>`,
    )
  })
  const descriptor =
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>'
  const layers = hasHiddenLayers ? '/OCProperties<</OCGs[3 0 R 4 0 R]/D<</OFF[4 0 R]>>>>' : ''
  return pdfOf([
    `<</Type/Catalog/Pages 2 0 R${layers}>>`,
    `<</Type/Pages/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]/Count ${kids.length}>>`,
    '<</Type/OCG/Name(On)>>',
    '<</Type/OCG/Name(Off)>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[7 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 9 0 R/DW 1000>>',
    '<</Type/OCMD/OCGs[3 0 R 4 0 R]/P/AllOn>>',
    descriptor,
    ...objects,
  ])
}
