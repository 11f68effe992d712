import type { ExtractionFinding } from './findings/finding.js'
import type { Grid } from './grid.js'
import type { Limits } from './limits.js'
import type { Locator } from './locator.js'
import type { Language } from './words.js'

/** The formats that are read. */
export const formats = ['pdf', 'html', 'docx', 'text'] as const
export type Format = (typeof formats)[number]

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
  /** The level of heading that the source states for it, from 1; none for running text. */
  readonly heading?: number
  /** The size in points that it is printed in, where pages show it. */
  readonly size?: number
  /** The lines of the source that it is made of, as they are written, where the source is a text. */
  readonly lines?: readonly TextPart[]
}

/** A part of a text and where it stands, as it is written there. */
export interface TextPart {
  readonly text: string
  readonly at: Locator
}

export interface GridBlock {
  readonly kind: 'grid'
  readonly grid: Grid
}

export type Block = Paragraph | GridBlock

/** A file or a picture that the document refers to. */
export interface Link {
  readonly kind: 'file' | 'image'
  /** Address or name as the document writes it; null for what is embedded without one. */
  readonly href: string | null
  /** The words of the link, or those given in place of the picture; empty for none. */
  readonly text: string
  readonly at: readonly Locator[]
}

/** What an extractor read: the blocks in reading order, page furniture left out, and what it could not read. */
export interface Extraction {
  readonly blocks: readonly Block[]
  readonly findings: readonly ExtractionFinding[]
  /** Number of pages, null where the format has none. */
  readonly pages: number | null
  /** The title that the file's metadata states, if any. */
  readonly title: string | null
  /** The time of publication as the file's metadata writes it, if it does. */
  readonly published?: string | null
  /** The paragraphs around the blocks, the nearest ones; a page states there when it was published. */
  readonly around?: readonly Paragraph[]
  /** Files and pictures that the blocks are beside, in reading order; none where the format is not looked through. */
  readonly links?: readonly Link[]
  /** The engine that read the pages, where the format has several. */
  readonly engine?: PageEngine
}

export type PageEngine = 'pdfium' | 'pdfjs'

/** What reads pages: one engine, or PDFium with pdf.js asked where PDFium cannot read, or where its reading is in doubt. */
export const engineChoices = ['auto', 'pdfium', 'pdfjs'] as const
export type EngineChoice = (typeof engineChoices)[number]

export interface ReadOptions {
  readonly password?: string
  /** For formats with pages; `auto` where it is left out. */
  readonly engine?: EngineChoice
  /** Of a format without pages: to be read with the second of its engines, which is mammoth for Word documents. */
  readonly second?: true
  /** The language that findings are worded in; Chinese where it is left out. */
  readonly language?: Language
  /** The pages to read, from 1; all where it is left out. */
  readonly pages?: readonly number[]
  /** The limits that differ from the defaults. */
  readonly limits?: Partial<Limits>
  /**
   * Called when something was done and more is to do, so that silence means that something hangs: before each page, with its
   * number, and between the steps of a format without pages, with null.
   */
  readonly heartbeat?: (page: number | null) => void
}

/**
 * The whole contract of a format. Where shapes alone do not decide (which part of a web page is the report), several
 * readings come back, the likeliest first; the wording of the forms picks one. Throws `ExtractionError` for a file that
 * cannot be read at all.
 */
export type Extractor = (source: SourceFile, options: ReadOptions) => Promise<readonly Extraction[]>
