/**
 * The engine calls that reading a document with PDFium takes, and nothing else: no object is kept, no result used except
 * to know the next call. The measure of what the reader adds to its engine.
 */
export function barePdfium({ calls: c, memory, scratch: s, names }, bytes) {
  const file = c.malloc(bytes.length)
  memory.HEAPU8.set(bytes, file)
  const document = c.FPDF_LoadMemDocument(file, bytes.length, 0)
  const pages = c.FPDF_GetPageCount(document)
  for (let index = 0; index < pages; index++) page(c, memory, s, names, document, index)
  c.FPDF_CloseDocument(document)
  c.free(file)
}

function page(c, memory, s, names, document, index) {
  const handle = c.FPDF_LoadPage(document, index)
  c.FPDF_GetPageBoundingBox(handle, s)
  c.FPDFPage_GetRotation(handle)
  c.FPDFPage_GetAnnotCount(handle)
  objects(c, memory, s, names, c.FPDFPage_CountObjects(handle), (at) => c.FPDFPage_GetObject(handle, at))
  const text = c.FPDFText_LoadPage(handle)
  characters(c, s, text)
  c.FPDFText_ClosePage(text)
  c.FPDF_ClosePage(handle)
}

function objects(c, memory, s, names, count, objectAt) {
  for (let index = 0; index < count; index++) {
    const object = objectAt(index)
    switch (c.FPDFPageObj_GetType(object)) {
      case 1: {
        c.FPDFTextObj_GetTextRenderMode(object)
        c.FPDFPageObj_GetFillColor(object, s, s + 4, s + 8, s + 12)
        const marks = c.FPDFPageObj_CountMarks(object)
        for (let at = 0; at < marks; at++) {
          c.FPDFPageObjMark_GetParamValueType(c.FPDFPageObj_GetMark(object, at), names.actualText)
        }
        clip(c, s, object)
        break
      }
      case 2: {
        c.FPDFPath_GetDrawMode(object, s, s + 4)
        const [filled, stroked] = [memory.HEAP32[s >> 2], memory.HEAP32[(s >> 2) + 1]]
        if (stroked) c.FPDFPageObj_GetStrokeColor(object, s, s + 4, s + 8, s + 12)
        if (filled) c.FPDFPageObj_GetFillColor(object, s, s + 4, s + 8, s + 12)
        c.FPDFPageObj_GetMatrix(object, s)
        clip(c, s, object)
        const segments = c.FPDFPath_CountSegments(object)
        for (let at = 0; at < segments; at++) {
          const segment = c.FPDFPath_GetPathSegment(object, at)
          c.FPDFPathSegment_GetType(segment)
          c.FPDFPathSegment_GetPoint(segment, s, s + 4)
          c.FPDFPathSegment_GetClose(segment)
        }
        break
      }
      case 3:
        clip(c, s, object)
        c.FPDFPageObj_GetMatrix(object, s)
        break
      case 5:
        c.FPDFPageObj_GetMatrix(object, s)
        clip(c, s, object)
        objects(c, memory, s, names, c.FPDFFormObj_CountObjects(object), (at) => c.FPDFFormObj_GetObject(object, at))
    }
  }
}

function clip(c, s, object) {
  const path = c.FPDFPageObj_GetClipPath(object)
  const paths = c.FPDFClipPath_CountPaths(path)
  for (let index = 0; index < paths; index++) {
    const segments = c.FPDFClipPath_CountPathSegments(path, index)
    for (let at = 0; at < segments; at++) {
      c.FPDFPathSegment_GetPoint(c.FPDFClipPath_GetPathSegment(path, index, at), s, s + 4)
    }
  }
}

function characters(c, s, text) {
  const count = c.FPDFText_CountChars(text)
  let owner = 0
  for (let index = 0; index < count; index++) {
    const object = c.FPDFText_GetTextObject(text, index)
    if (object === 0) continue
    if (object !== owner) {
      c.FPDFTextObj_GetFont(object)
      c.FPDFText_GetMatrix(text, index, s)
      c.FPDFText_GetFontSize(text, index)
      owner = object
    }
    if (c.FPDFText_GetUnicode(text, index) === 32) c.FPDFText_IsGenerated(text, index)
    c.FPDFText_HasUnicodeMapError(text, index)
    c.FPDFText_GetCharOrigin(text, index, s, s + 8)
    c.FPDFText_GetLooseCharBox(text, index, s)
  }
}
