import type { PdfFile } from './pdf-file.js'

/** A part of a text in one font, as the bytes of a string operand in hexadecimal. */
export interface FontRun {
  readonly font: string
  readonly hex: string
  /** Advance of the run for a size of 1. */
  readonly width: number
}

/** A font, or several that take turns, for `pdfPen`. */
export interface PdfFont {
  readonly runsOf: (text: string) => FontRun[]
  /** Writes the font and returns the entries of the `/Font` resources, once all text is known. */
  readonly write: (file: PdfFile) => string
}
