import type { Block, Link, PageEngine, Paragraph, SourceFile } from '../model/extraction.js'
import type { ExtractionFinding } from '../model/findings/finding.js'
import type { Grid } from '../model/grid.js'

/**
 * What a file says before any form is asked: its paragraphs and tables in reading order, each with its places. Every format
 * and every engine ends here; reports, and all that is no report, are read from it.
 */
export interface Document {
  /** The file, its bytes left out. */
  readonly source: Pick<SourceFile, 'path' | 'sha256' | 'format'> & { readonly size: number }
  /** Number of pages, null where the format has none. */
  readonly pages: number | null
  /** The engine that read the pages, null where the format has only one. */
  readonly engine: PageEngine | null
  /** The title that the metadata of the file states, if any. */
  readonly metadataTitle: string | null
  /** The time of publication as the metadata of the file write it, if they do. */
  readonly published: string | null
  /** In reading order. A table that goes on over a page end is one block. */
  readonly blocks: readonly Block[]
  /** The paragraphs around the blocks: what a web page prints beside its article. */
  readonly around: readonly Paragraph[]
  readonly links: readonly Link[]
  /** What could not be read with certainty. */
  readonly findings: readonly ExtractionFinding[]
}

/** The tables of a document in reading order. */
export const gridsOf = ({ blocks }: Pick<Document, 'blocks'>): Grid[] =>
  blocks.flatMap((block) => (block.kind === 'grid' ? [block.grid] : []))
