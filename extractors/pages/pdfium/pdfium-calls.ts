/** A pointer into the engine's memory, 0 for none; opaque to us. */
export type Handle = number

/** PDFium's functions that we call (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_transformpage.h); booleans come as 0 and 1. */
type Name =
  | 'FPDF_ClosePage'
  | 'FPDF_CloseDocument'
  | 'FPDF_GetLastError'
  | 'FPDF_GetMetaText'
  | 'FPDF_GetPageBoundingBox'
  | 'FPDF_GetPageCount'
  | 'FPDF_LoadMemDocument'
  | 'FPDF_LoadPage'
  | 'FPDFAnnot_GetFlags'
  | 'FPDFAnnot_GetRect'
  | 'FPDFAnnot_GetStringValue'
  | 'FPDFAnnot_GetSubtype'
  | 'FPDFAnnot_HasKey'
  | 'FPDFBitmap_Destroy'
  | 'FPDFBitmap_GetBuffer'
  | 'FPDFBitmap_GetHeight'
  | 'FPDFBitmap_GetStride'
  | 'FPDFBitmap_GetWidth'
  | 'FPDFClipPath_CountPathSegments'
  | 'FPDFClipPath_CountPaths'
  | 'FPDFClipPath_GetPathSegment'
  | 'FPDFFont_GetBaseFontName'
  | 'FPDFFont_GetGlyphWidth'
  | 'FPDFFormObj_CountObjects'
  | 'FPDFFormObj_GetObject'
  | 'FPDFFormObj_RemoveObject'
  | 'FPDFImageObj_GetRenderedBitmap'
  | 'FPDFPage_CloseAnnot'
  | 'FPDFPage_CountObjects'
  | 'FPDFPage_Flatten'
  | 'FPDFPage_GetAnnot'
  | 'FPDFPage_GetAnnotCount'
  | 'FPDFPage_GetObject'
  | 'FPDFPage_GetRotation'
  | 'FPDFPage_RemoveAnnot'
  | 'FPDFPage_RemoveObject'
  | 'FPDFPage_SetMediaBox'
  | 'FPDFPageObj_CountMarks'
  | 'FPDFPageObj_Destroy'
  | 'FPDFPageObj_GetClipPath'
  | 'FPDFPageObj_GetFillColor'
  | 'FPDFPageObj_GetMark'
  | 'FPDFPageObj_GetMatrix'
  | 'FPDFPageObj_GetStrokeColor'
  | 'FPDFPageObj_GetType'
  | 'FPDFPageObj_HasTransparency'
  | 'FPDFPageObj_RemoveMark'
  | 'FPDFPageObjMark_GetParamValueType'
  | 'FPDFPath_CountSegments'
  | 'FPDFPath_GetDrawMode'
  | 'FPDFPath_GetPathSegment'
  | 'FPDFPathSegment_GetClose'
  | 'FPDFPathSegment_GetPoint'
  | 'FPDFPathSegment_GetType'
  | 'FPDFText_ClosePage'
  | 'FPDFText_CountChars'
  | 'FPDFText_GetCharBox'
  | 'FPDFText_GetCharOrigin'
  | 'FPDFText_GetFontSize'
  | 'FPDFText_GetLooseCharBox'
  | 'FPDFText_GetMatrix'
  | 'FPDFText_GetTextObject'
  | 'FPDFText_GetUnicode'
  | 'FPDFText_HasUnicodeMapError'
  | 'FPDFText_IsGenerated'
  | 'FPDFText_LoadPage'
  | 'FPDFTextObj_GetFont'
  | 'FPDFTextObj_GetTextRenderMode'
  | 'free'
  | 'malloc'

export type PdfiumCalls = { readonly [name in Name]: (...args: readonly number[]) => number }

/** The engine's memory as Emscripten shows it. Growth replaces the views, so they are looked up anew after each call. */
export interface PdfiumMemory {
  readonly HEAPU8: Uint8Array
  readonly HEAPU16: Uint16Array
  readonly HEAP32: Int32Array
  readonly HEAPU32: Uint32Array
  readonly HEAPF32: Float32Array
  readonly HEAPF64: Float64Array
}
