import { createRequire } from 'node:module'
import { openSync } from 'fontkit'
import { decimal, hexOf, type PdfFile, utf16 } from './pdf-file.js'
import type { FontRun, PdfFont } from './pdf-font.js'

const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
)

/** Characters of one Type 3 font: one byte each, blanks and controls left free. */
const PER_FONT = 200
const FIRST = 0x21

const operators = { moveTo: 'm', lineTo: 'l', bezierCurveTo: 'c', closePath: 'h' } as const

export interface Type3Options {
  /** What the ToUnicode map says that a character is; null: no map. */
  readonly unicodeOf?: ((char: string) => string) | null
  /** Draws boxes in place of the outlines, for small files. */
  readonly boxes?: boolean
}

/** Type 3 fonts, whose glyphs are little pictures made of the outlines of Noto Sans SC, each with a ToUnicode map. */
export function type3Font({ unicodeOf = (char) => char, boxes = false }: Type3Options = {}): PdfFont {
  const font = openSync(FONT)
  const em = font.unitsPerEm
  const chars: string[] = []
  const numberOf = (char: string): number => {
    const known = chars.indexOf(char)
    return known >= 0 ? known : chars.push(char) - 1
  }
  const glyphOf = (char: string) => font.glyphForCodePoint(char.codePointAt(0)!)
  const procedure = (char: string): string => {
    const start = `${glyphOf(char).advanceWidth} 0 0 -200 1000 900 d1\n`
    if (boxes) return `${start}80 0 ${glyphOf(char).advanceWidth - 160} 700 re f`
    let [x, y] = [0, 0]
    const path = glyphOf(char).path.commands.map(({ command, args }) => {
      const [fromX, fromY] = [x, y]
      if (args.length > 0) [x, y] = args.slice(-2) as [number, number]
      if (command !== 'quadraticCurveTo') return `${args.map(Math.round).join(' ')} ${operators[command]}`
      const [atX, atY] = args as [number, number]
      const third = (from: number, at: number) => Math.round((from + 2 * at) / 3)
      return `${third(fromX, atX)} ${third(fromY, atY)} ${third(x, atX)} ${third(y, atY)} ${Math.round(x)} ${Math.round(y)} c`
    })
    return `${start}${path.join('\n')}\nf`
  }
  return {
    runsOf: (text) => {
      const runs: FontRun[] = []
      for (const char of text) {
        const number = numberOf(char)
        const name = `T${Math.floor(number / PER_FONT)}`
        const hex = hexOf(Uint8Array.of(FIRST + (number % PER_FONT)))
        const width = glyphOf(char).advanceWidth / em
        const last = runs.at(-1)
        if (last?.font !== name) runs.push({ font: name, hex, width })
        else runs[runs.length - 1] = { font: name, hex: last.hex + hex, width: last.width + width }
      }
      return runs
    },
    write: (file) => {
      const groups = Array.from({ length: Math.ceil(chars.length / PER_FONT) }, (_, nth) =>
        chars.slice(nth * PER_FONT, (nth + 1) * PER_FONT),
      )
      return groups.map((group, nth) => `/T${nth} ${writeFont(file, group, nth)}`).join(' ')
    },
  }

  function writeFont(file: PdfFile, group: readonly string[], nth: number): string {
    const names = group.map((_, index) => `/g${nth}x${index}`)
    const drawn = new Map<string, string>()
    const procedures = group.map((char, index) => {
      const content = procedure(char)
      const reference = drawn.get(content) ?? file.addStream(content)
      drawn.set(content, reference)
      return `${names[index]} ${reference}`
    })
    const widths = group.map((char) => decimal(glyphOf(char).advanceWidth))
    const code = (index: number) => `<${hexOf(Uint8Array.of(FIRST + index))}>`
    const codes = unicodeOf && group.map((char, index) => `${code(index)} <${hexOf(utf16(unicodeOf(char)))}>`)
    const unicode = codes ? ` /ToUnicode ${file.addStream(toUnicode(codes))}` : ''
    return file.add(
      `<< /Type /Font /Subtype /Type3 /FontBBox [0 -200 1000 900] /FontMatrix [${decimal(1 / em)} 0 0 ${decimal(1 / em)} 0 0] /CharProcs << ${procedures.join(' ')} >> /Encoding << /Type /Encoding /Differences [${FIRST} ${names.join(' ')}] >> /FirstChar ${FIRST} /LastChar ${FIRST + group.length - 1} /Widths [${widths.join(' ')}] /Resources << >>${unicode} >>`,
    )
  }
}

/** A ToUnicode map of one-byte codes; a section of it holds at most 100 of them (Adobe Technical Note 5411). */
function toUnicode(codes: readonly string[]): string {
  const sections: string[] = []
  for (let start = 0; start < codes.length; start += 100) {
    const part = codes.slice(start, start + 100)
    sections.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Own def\n/CMapType 2 def\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n${sections.join('\n')}\nendcmap\nend\nend\n`
}
