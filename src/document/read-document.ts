import type { FormBook } from '../forms/form-book.js'
import type { Block, Extraction, SourceFile } from '../model/extraction.js'
import { assemble } from './assemble/assemble.js'
import { chooseReading } from './choose-reading.js'
import type { Document } from './document.js'
import { flowTables } from './flow/flow-tables.js'
import type { Extract } from './second-reading.js'

export interface DocumentReading {
  readonly document: Document
  /** What the engine read that was not taken; null where the file was not read as a whole by two engines. */
  readonly other: readonly Extraction[] | null
}

/**
 * Reads a file as a document: of the readings that `extract` offers one is chosen, what is no legible text is left out, and
 * tables that a page end parted are joined. The words of `book` help with all three; a book without forms is enough. `twice`
 * allows a second engine. Throws `ExtractionError` for a file that cannot be read.
 */
export async function readDocument(
  { path, sha256, format, bytes }: SourceFile,
  extract: Extract,
  twice: boolean,
  book: FormBook,
): Promise<DocumentReading> {
  const { reading, findings, other } = await chooseReading(extract, twice, book)
  const { pages, engine = null, title, published = null, around = [], links = [] } = reading
  const document: Document = {
    source: { path, sha256, format, size: bytes.length },
    pages,
    engine,
    metadataTitle: title,
    published,
    blocks: assemble(pages === null ? flowTables(reading.blocks, book) : reading.blocks, book).map(withoutLines),
    around,
    links,
    findings: [...findings, ...reading.findings],
  }
  return { document, other }
}

/** How a text is written no longer matters once its tables are found. */
const withoutLines = (block: Block): Block => {
  if (block.kind === 'grid' || block.lines === undefined) return block
  const { lines: _, ...paragraph } = block
  return paragraph
}
