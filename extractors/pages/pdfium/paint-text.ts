import { composeAt, type Matrix } from '../page/matrix.js'
import { type DisplayList, enforceLimit } from '../page/paint/display-list.js'
import { paintGlyph } from '../page/paint/paint-glyph.js'
import { placeGlyph } from '../page/place-glyph.js'
import { type FontCache, glyphAdvance, type RunState, runState } from './glyph-advance.js'
import type { TextRun } from './paint-objects.js'
import type { Handle } from './pdfium-calls.js'
import type { PdfiumEngine } from './pdfium-engine.js'

/** PDFium answers this for a hyphen at the end of a line. */
const LINE_END_HYPHEN = 2

const BLANK = 32

const REPLACEMENT = '\ufffd'

/** A glyph that is being read: some stand for several characters, which PDFium tells one after the other. */
interface PendingGlyph {
  readonly state: RunState
  readonly run: TextRun
  readonly x: number
  readonly y: number
  readonly advance: number
  text: string
  unmapped: boolean
}

/**
 * Adds the glyphs of the given runs (visible text objects by handle) to the display. Returns the orders of runs of which
 * the clip took some glyph; undefined where PDFium cannot read the text. Throws `LimitReached`.
 */
export function paintText(
  engine: PdfiumEngine,
  page: Handle,
  view: Matrix,
  runs: ReadonlyMap<Handle, TextRun>,
  display: DisplayList,
): ReadonlySet<number> | undefined {
  const { calls, memory, scratch } = engine
  const text = calls.FPDFText_LoadPage(page)
  if (text === 0) return undefined
  const clipped = new Set<number>()
  const book: FontCache = { widths: new Map(), mappings: new Map() }
  const count = calls.FPDFText_CountChars(text)
  if (count > display.limits['page-glyphs']) calls.FPDFText_ClosePage(text)
  enforceLimit(display, 'page-glyphs', count)
  let object: Handle = 0
  let run: TextRun | undefined
  let state: RunState | undefined
  let pending: PendingGlyph | undefined
  for (let index = 0; index < count; index++) {
    const owner = calls.FPDFText_GetTextObject(text, index)
    // line ends and most of the blanks that PDFium adds belong to no object
    if (owner === 0) continue
    if (owner !== object) {
      object = owner
      run = runs.get(object)
      state = run && runState(engine, text, index, object, book)
    }
    if (!run || !state) continue
    const code = calls.FPDFText_GetUnicode(text, index)
    if (code === BLANK && calls.FPDFText_IsGenerated(text, index) === 1) continue
    const unmapped = calls.FPDFText_HasUnicodeMapError(text, index) === 1
    calls.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8)
    const x = memory.HEAPF64[scratch >> 3]!
    const y = memory.HEAPF64[(scratch >> 3) + 1]!
    const character = unmapped ? REPLACEMENT : characterOf(code)
    if (pending && pending.state === state && pending.x === x && pending.y === y) {
      append(pending, character, unmapped)
      continue
    }
    if (pending) flush(pending, view, display, clipped)
    pending = {
      state,
      run,
      x,
      y,
      advance: glyphAdvance(engine, text, index, code, [x, y], state, book),
      text: character,
      unmapped,
    }
  }
  if (pending) flush(pending, view, display, clipped)
  calls.FPDFText_ClosePage(text)
  return clipped
}

function characterOf(code: number): string {
  if (code === LINE_END_HYPHEN) return '-'
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : REPLACEMENT
}

/** A second character of one glyph. The same one again is a glyph painted twice, unless Latin letters make a ligature. */
function append(pending: PendingGlyph, character: string, unmapped: boolean): void {
  if (character === pending.text && !/^\p{Script=Latin}$/u.test(character)) return
  pending.text += character
  pending.unmapped ||= unmapped
}

function flush(
  { state, run, x, y, advance, text, unmapped }: PendingGlyph,
  view: Matrix,
  display: DisplayList,
  clipped: Set<number>,
): void {
  const matrix = composeAt(view, state.axes, x, y)
  const glyph = placeGlyph(text, matrix, advance, state.em, unmapped ? 'unmapped' : state.mapping)
  if (!paintGlyph(display, glyph, run.clip, run.paintOrder)) clipped.add(run.paintOrder)
}
