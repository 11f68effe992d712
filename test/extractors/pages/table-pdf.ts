import { makePdf, stream } from './make-pdf.js'

/** A line of running text, or a table as its rows of texts. */
export type Part = string | readonly (readonly string[])[]

const SIZE = 10
const LEFT = 50
const ROW = 22
const COLUMN = 120
const PAGE = { width: 600, height: 800 }

const hex = (text: string): string =>
  [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('')

const setText = (text: string, x: number, y: number): string => `BT /F2 ${SIZE} Tf ${x} ${y} Td <${hex(text)}> Tj ET\n`

const strokeLine = (from: readonly [number, number], to: readonly [number, number]): string =>
  `${from.join(' ')} m ${to.join(' ')} l S\n`

function drawTable(rows: readonly (readonly string[])[], top: number): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const [right, bottom] = [LEFT + columns * COLUMN, top - rows.length * ROW]
  const across = Array.from({ length: rows.length + 1 }, (_, row) => {
    const y = top - row * ROW
    return strokeLine([LEFT, y], [right, y])
  })
  const down = Array.from({ length: columns + 1 }, (_, column) => {
    const x = LEFT + column * COLUMN
    return strokeLine([x, top], [x, bottom])
  })
  const texts = rows.flatMap((row, r) =>
    row.map((text, column) => setText(text, LEFT + column * COLUMN + 4, top - r * ROW - 15)),
  )
  return [...across, ...down, ...texts].join('')
}

/** A PDF of one page that shows the parts one under the other; tables are ruled. Its font is not embedded, and maps to Unicode. */
export function tablePdf(parts: readonly Part[]): Uint8Array {
  let y = PAGE.height - 60
  const drawn = parts.map((part) => {
    const top = y
    y -= typeof part === 'string' ? 2 * SIZE + 10 : part.length * ROW + 2 * SIZE + 10
    return typeof part === 'string' ? setText(part, LEFT, top) : drawTable(part, top + SIZE)
  })
  const characters = [...new Set(parts.flat(2).join(''))]
  const map = characters.map((character) => `<${hex(character)}> <${hex(character)}>`).join('\n')
  const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${characters.length} beginbfchar\n${map}\nendbfchar
endcmap end end`
  return makePdf(drawn.join(''), {
    page: `/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]`,
    resources: '/Font<</F2 5 0 R>>',
    objects: [
      '<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 8 0 R>>',
      '<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 7 0 R/DW 1000/W[32 126 500]>>',
      '<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>',
      stream(toUnicode),
    ],
  })
}
