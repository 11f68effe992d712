import type { ExtractionFinding } from './finding.js'
import type { Grid } from './grid.js'
import type { Locator } from './locator.js'

export type Format = 'pdf' | 'html' | 'docx' | 'text'

/** A file as read: its bytes, their SHA-256 in hex, and the format that the bytes (not the name) tell. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly format: Format
}

/** Running text without line breaks. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly at: readonly Locator[]
}

export interface GridBlock {
  readonly kind: 'grid'
  readonly grid: Grid
}

export type Block = Paragraph | GridBlock

/** What an extractor read: the blocks in reading order, page furniture left out, and what it could not read. */
export interface Extraction {
  readonly blocks: readonly Block[]
  readonly findings: readonly ExtractionFinding[]
  /** Number of pages, null where the format has none. */
  readonly pages: number | null
  /** The title that the file's metadata states, if any. */
  readonly title: string | null
}

export interface ReadOptions {
  readonly password?: string
}

/**
 * The whole contract of a format. Where shapes alone do not decide (which part of a web page is the report), several
 * readings come back, the likeliest first; the wording of the forms picks one. Throws `ExtractionError` for a file that
 * cannot be read at all.
 */
export type Extractor = (source: SourceFile, options: ReadOptions) => Promise<readonly Extraction[]>
