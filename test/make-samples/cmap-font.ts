import { hexOf, type PdfFile, utf16 } from './pdf-file.js'
import type { FontRun, PdfFont } from './pdf-font.js'

/** CMaps of Adobe-GB1 that readers know by name (ISO 32000-1, table 118). */
export type PredefinedCMap = 'GB-EUC-H' | 'GBK-EUC-H' | 'GBKp-EUC-H' | 'UniGB-UCS2-H' | 'UniGB-UTF16-H'

/** Advance of digits and Latin letters in Courier. */
const COURIER = 0.6

/** CIDs of Latin letters, as wide as half a character: 1–95 proportional, 814–939 half width (Adobe-GB1). */
const NARROW = '1 95 500 814 939 500'

/**
 * A Song typeface that the file does not hold, read through a predefined CMap; with `courier` digits and Latin letters
 * come from Courier, which the file does not hold either. Throws an Error for a character that the CMap lacks.
 */
export function cmapFont(cmap: PredefinedCMap, courier = false): PdfFont {
  const encode = cmap.startsWith('Uni') ? utf16 : (text: string) => eucBytes(text, cmap)
  const cjk = (text: string): FontRun => ({
    font: 'F1',
    hex: hexOf(encode(text)),
    width: [...text].reduce((sum, char) => sum + (char < '\x7f' ? 0.5 : 1), 0),
  })
  const latin = (text: string): FontRun => ({
    font: 'F2',
    hex: hexOf(Buffer.from(text, 'latin1')),
    width: text.length * COURIER,
  })
  return {
    runsOf: (text) =>
      courier
        ? (text.match(/[\x20-\x7e]+|[^\x20-\x7e]+/g) ?? []).map((part) => (part < '\x7f' ? latin(part) : cjk(part)))
        : [cjk(text)],
    write: (file) => `/F1 ${writeSong(file, cmap)}${courier ? ` /F2 ${writeCourier(file)}` : ''}`,
  }
}

function writeSong(file: PdfFile, cmap: PredefinedCMap): string {
  const descriptor = file.add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 626 /StemV 93 >>',
  )
  const descendant = file.add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [${NARROW}] /FontDescriptor ${descriptor} >>`,
  )
  return file.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-${cmap} /Encoding /${cmap} /DescendantFonts [${descendant}] >>`,
  )
}

const writeCourier = (file: PdfFile): string =>
  file.add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>')

/** Characters by their two bytes in GBK, which EUC-CN is a part of. */
const gbk = new Map<string, readonly [number, number]>()
for (let high = 0x81; high <= 0xfe; high++) {
  for (let low = 0x40; low <= 0xfe; low++) {
    const char = new TextDecoder('gbk').decode(Uint8Array.of(high, low))
    if (char.length === 1 && char !== '\ufffd' && !gbk.has(char)) gbk.set(char, [high, low])
  }
}

function eucBytes(text: string, cmap: PredefinedCMap): Uint8Array {
  const least = cmap === 'GB-EUC-H' ? 0xa1 : 0
  const bytes = [...text].flatMap((char): readonly number[] => {
    if (char < '\x7f') return [char.charCodeAt(0)]
    const pair = gbk.get(char)
    if (!pair || Math.min(...pair) < least) throw new Error(`${cmap} has no ${char}`)
    return pair
  })
  return Uint8Array.from(bytes)
}
