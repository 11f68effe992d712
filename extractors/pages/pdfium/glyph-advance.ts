import { type Mapping, mappingOf } from '../page/glyph-text.js'
import type { Handle } from './pdfium-calls.js'
import type { PdfiumEngine } from './pdfium-engine.js'

/** What is known of a page's fonts: the widths of their characters in ems, by font and code, and their mappings. */
export interface FontCache {
  readonly widths: Map<number, number>
  readonly mappings: Map<Handle, Mapping>
}

/** The text state that the glyphs of one run share. */
export interface RunState {
  readonly font: Handle
  readonly mapping: Mapping
  /** Font size in the units of `axes`. */
  readonly em: number
  /** The glyphs' axes in the page's user space: the linear part [a b c d] of the text matrix. */
  readonly axes: readonly [number, number, number, number]
  /** Where the run begins, in the page's user space. */
  readonly at: readonly [number, number]
}

/** The state of the run to which the character belongs. */
export function runState(engine: PdfiumEngine, text: Handle, index: number, object: Handle, book: FontCache): RunState {
  const { calls, memory, scratch } = engine
  const font = calls.FPDFTextObj_GetFont(object)
  let mapping = book.mappings.get(font)
  if (!mapping) {
    mapping = mappingOf(fontName(engine, font))
    book.mappings.set(font, mapping)
  }
  calls.FPDFText_GetMatrix(text, index, scratch)
  const at = scratch >> 2
  const { HEAPF32 } = memory
  return {
    axes: [HEAPF32[at]!, HEAPF32[at + 1]!, HEAPF32[at + 2]!, HEAPF32[at + 3]!],
    at: [HEAPF32[at + 4]!, HEAPF32[at + 5]!],
    em: calls.FPDFText_GetFontSize(text, index),
    font,
    mapping,
  }
}

function fontName({ calls, memory, scratch, scratchSize }: PdfiumEngine, font: Handle): string {
  const length = calls.FPDFFont_GetBaseFontName(font, scratch, scratchSize)
  return length > 0 && length <= scratchSize
    ? Buffer.from(memory.HEAPU8.subarray(scratch, scratch + length - 1)).toString('latin1')
    : ''
}

/** Share of the em by which two widths of a glyph may differ: single precision and whole thousandths, not a difference. */
const SAME = 0.01

/** Share of the em by which ink may hang over the advance, as that of slanted letters does. */
const OVERHANG = 0.25

/**
 * The advance of the glyph at (x, y) along its first axis, in the units of the axes. PDFium tells it by the character,
 * and a font may have several glyphs for one (digits of half and of full width); for upright horizontal text the loose
 * box is that of the very glyph, but includes its ink, and is nothing but ink in a font without ascent and descent.
 */
export function glyphAdvance(
  engine: PdfiumEngine,
  text: Handle,
  index: number,
  code: number,
  [x, y]: readonly [number, number],
  state: RunState,
  book: FontCache,
): number {
  const { axes, em } = state
  const [a, b] = axes
  const share = shareOfEm(engine, state.font, code, book)
  if (share < 0) return verticalWidth(x, y, state)
  const width = share * em
  if (a > 0 && b === 0 && em > 0) {
    const loose = looseWidth(engine, text, index, x, a, em)
    const other = loose !== undefined && (loose < width - SAME * em || loose > width + OVERHANG * em)
    if (other && !isInk(engine, text, index)) return loose
  }
  return width !== 0 ? width : inkWidth(engine, text, index, state)
}

/** In ems; 0 where the font does not know the character, negative (the advance downwards) in a vertical font. */
function shareOfEm(engine: PdfiumEngine, font: Handle, code: number, { widths }: FontCache): number {
  const { calls, memory, scratch } = engine
  const key = font * 0x200000 + code
  let width = widths.get(key)
  if (width === undefined) {
    width = calls.FPDFFont_GetGlyphWidth(font, code, 1, scratch) === 0 ? 0 : memory.HEAPF32[scratch >> 2]!
    widths.set(key, width)
  }
  return width
}

/** A vertical font hangs its glyphs from the middle of their width, which is told by how far left of it they begin. */
function verticalWidth(x: number, y: number, { axes: [a, b, c, d], at }: RunState): number {
  return (2 * ((at[0] - x) * d - (at[1] - y) * c)) / (a * d - b * c)
}

function looseWidth(
  { calls, memory, scratch }: PdfiumEngine,
  text: Handle,
  index: number,
  x: number,
  scale: number,
  em: number,
): number | undefined {
  calls.FPDFText_GetLooseCharBox(text, index, scratch)
  const { HEAPF32 } = memory
  const left = HEAPF32[scratch >> 2]!
  const right = HEAPF32[(scratch >> 2) + 2]!
  return Math.abs(left - x) <= SAME * scale * em ? (right - left) / scale : undefined
}

/** Whether the loose box that was just asked for is the box of the ink. */
function isInk({ calls, memory, scratch }: PdfiumEngine, text: Handle, index: number): boolean {
  const { HEAPF32 } = memory
  const [left, right] = [HEAPF32[scratch >> 2]!, HEAPF32[(scratch >> 2) + 2]!]
  calls.FPDFText_GetCharBox(text, index, scratch, scratch + 8, scratch + 16, scratch + 24)
  const { HEAPF64 } = memory
  return Math.fround(HEAPF64[scratch >> 3]!) === left && Math.fround(HEAPF64[(scratch >> 3) + 1]!) === right
}

function inkWidth(
  { calls, memory, scratch }: PdfiumEngine,
  text: Handle,
  index: number,
  { axes: [a, b] }: RunState,
): number {
  calls.FPDFText_GetCharBox(text, index, scratch, scratch + 8, scratch + 16, scratch + 24)
  const [left, right, bottom, top] = memory.HEAPF64.subarray(scratch >> 3, (scratch >> 3) + 4)
  return Math.abs(a) >= Math.abs(b) ? (right! - left!) / Math.abs(a) : (top! - bottom!) / Math.abs(b)
}
