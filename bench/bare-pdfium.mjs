/**
 * The engine calls that reading a document with PDFium takes, and nothing else: no object is kept, no result used except
 * to know the next call. The measure of what the reader adds to its engine; `engineCalls` tells whether it still makes the
 * same calls (it does not flatten annotations, nor take text off the page that is not seen).
 */
export function barePdfium({ calls: c, memory, scratch: s, scratchSize, names }, bytes) {
  const file = c.malloc(bytes.length + 1)
  memory.HEAPU8.set(bytes, file)
  const document = c.FPDF_LoadMemDocument(file, bytes.length, 0)
  const pages = c.FPDF_GetPageCount(document)
  c.FPDF_GetMetaText(document, names.title, s, scratchSize)
  for (let index = 0; index < pages; index++) page(c, memory, s, scratchSize, names, document, index)
  c.FPDF_CloseDocument(document)
  c.free(file)
}

function page(c, memory, s, scratchSize, names, document, index) {
  const handle = c.FPDF_LoadPage(document, index)
  const annotations = c.FPDFPage_GetAnnotCount(handle)
  for (let at = 0; at < annotations; at++) {
    const annotation = c.FPDFPage_GetAnnot(handle, at)
    c.FPDFAnnot_GetSubtype(annotation)
    c.FPDFPage_CloseAnnot(annotation)
  }
  c.FPDF_GetPageBoundingBox(handle, s)
  c.FPDFPage_GetRotation(handle)
  objects(c, memory, s, names, c.FPDFPage_CountObjects(handle), (at) => c.FPDFPage_GetObject(handle, at))
  const text = c.FPDFText_LoadPage(handle)
  characters(c, memory, s, scratchSize, text)
  c.FPDFText_ClosePage(text)
  c.FPDF_ClosePage(handle)
}

function objects(c, memory, s, names, count, objectAt) {
  for (let index = 0; index < count; index++) {
    const object = objectAt(index)
    switch (c.FPDFPageObj_GetType(object)) {
      case 1:
        text(c, s, names, object)
        break
      case 2:
        path(c, memory, s, object)
        break
      case 3:
        clip(c, s, object)
        c.FPDFPageObj_GetMatrix(object, s)
        break
      case 4:
        clip(c, s, object)
        break
      case 5:
        c.FPDFPageObj_GetMatrix(object, s)
        clip(c, s, object)
        c.FPDFPageObj_HasTransparency(object)
        objects(c, memory, s, names, c.FPDFFormObj_CountObjects(object), (at) => c.FPDFFormObj_GetObject(object, at))
    }
  }
}

function text(c, s, names, object) {
  const mode = c.FPDFTextObj_GetTextRenderMode(object) & 3
  if (mode === 3) return
  if (mode !== 0) c.FPDFPageObj_GetStrokeColor(object, s, s + 4, s + 8, s + 12)
  if (mode !== 1) c.FPDFPageObj_GetFillColor(object, s, s + 4, s + 8, s + 12)
  for (let at = c.FPDFPageObj_CountMarks(object) - 1; at >= 0; at--) {
    c.FPDFPageObjMark_GetParamValueType(c.FPDFPageObj_GetMark(object, at), names.actualText)
  }
  clip(c, s, object)
}

function path(c, memory, s, object) {
  c.FPDFPath_GetDrawMode(object, s, s + 4)
  const [filled, stroked] = [memory.HEAP32[s >> 2], memory.HEAP32[(s >> 2) + 1]]
  const stroke = stroked ? colour(memory, s, c.FPDFPageObj_GetStrokeColor(object, s, s + 4, s + 8, s + 12)) : 0
  const fill = filled ? colour(memory, s, c.FPDFPageObj_GetFillColor(object, s, s + 4, s + 8, s + 12)) : 0
  if (stroke === 0 && fill === 0) return
  if (stroke === WHITE || fill === WHITE) c.FPDFPageObj_HasTransparency(object)
  c.FPDFPageObj_GetMatrix(object, s)
  clip(c, s, object)
  const segments = c.FPDFPath_CountSegments(object)
  for (let at = 0; at < segments; at++) {
    const segment = c.FPDFPath_GetPathSegment(object, at)
    c.FPDFPathSegment_GetType(segment)
    c.FPDFPathSegment_GetPoint(segment, s, s + 4)
    c.FPDFPathSegment_GetClose(segment)
  }
}

const WHITE = 2

/** 0 where nothing is painted, WHITE, or 1 for every other colour. */
function colour({ HEAPU32: heap }, s, known) {
  const at = s >> 2
  if (known === 0) return 1
  if (heap[at + 3] === 0) return 0
  return heap[at] === 255 && heap[at + 1] === 255 && heap[at + 2] === 255 ? WHITE : 1
}

function clip(c, s, object) {
  const path = c.FPDFPageObj_GetClipPath(object)
  const paths = path === 0 ? 0 : c.FPDFClipPath_CountPaths(path)
  for (let index = 0; index < paths; index++) {
    const segments = c.FPDFClipPath_CountPathSegments(path, index)
    for (let at = 0; at < segments; at++) {
      c.FPDFPathSegment_GetPoint(c.FPDFClipPath_GetPathSegment(path, index, at), s, s + 4)
    }
  }
}

/** Of each run its font, matrix and size; of each character its code, mapping, origin and box; each width once a font. */
function characters(c, memory, s, scratchSize, text) {
  const [fonts, widths] = [new Set(), new Map()]
  const count = c.FPDFText_CountChars(text)
  let [owner, font, em, across] = [0, 0, 0, false]
  let [lastX, lastY] = [Number.NaN, Number.NaN]
  for (let index = 0; index < count; index++) {
    const object = c.FPDFText_GetTextObject(text, index)
    if (object === 0) continue
    if (object !== owner) {
      owner = object
      font = c.FPDFTextObj_GetFont(object)
      if (!fonts.has(font)) c.FPDFFont_GetBaseFontName(font, s, scratchSize)
      fonts.add(font)
      c.FPDFText_GetMatrix(text, index, s)
      across = memory.HEAPF32[s >> 2] > 0 && memory.HEAPF32[(s >> 2) + 1] === 0
      em = c.FPDFText_GetFontSize(text, index)
      lastX = Number.NaN
    }
    const code = c.FPDFText_GetUnicode(text, index)
    if (code === 32 && c.FPDFText_IsGenerated(text, index) === 1) continue
    c.FPDFText_HasUnicodeMapError(text, index)
    c.FPDFText_GetCharOrigin(text, index, s, s + 8)
    const [x, y] = [memory.HEAPF64[s >> 3], memory.HEAPF64[(s >> 3) + 1]]
    // a further character of the same glyph
    if (x === lastX && y === lastY) continue
    lastX = x
    lastY = y
    const key = font * 0x200000 + code
    if (!widths.has(key)) {
      widths.set(key, c.FPDFFont_GetGlyphWidth(font, code, 1, s) === 0 ? 0 : memory.HEAPF32[s >> 2])
    }
    if (widths.get(key) >= 0 && across && em > 0) c.FPDFText_GetLooseCharBox(text, index, s)
  }
}
