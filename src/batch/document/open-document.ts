import type { SourceFile } from '../../model/extraction.js'
import { givenBook } from '../given-book.js'
import { readSidecar, type SidecarNotes } from '../inputs/read-sidecar.js'
import type { ReadContext } from './document-reader.js'
import { type Fault, valueOrFault } from './fault.js'
import type { Job, Seen } from './job.js'
import { notYetReadable } from './not-yet-readable.js'

/** A document whose bytes are in memory. */
export interface OpenDocument {
  readonly source: SourceFile
  readonly seen: Seen
  readonly notes: Pick<SidecarNotes, 'url' | 'published' | 'agency'>
  /** There is a sidecar, but it cannot be used. */
  readonly sidecarUnusable: boolean
}

/** Reads the bytes of a document, once, and its sidecar. What is wrong with them is the fault that is returned. */
export async function openDocument(
  job: Job,
  { reader, read, forms }: Pick<ReadContext, 'reader' | 'read' | 'forms'>,
): Promise<OpenDocument | { readonly fault: Fault }> {
  const opened = await valueOrFault(() => reader.readSource(job.file, read))
  if ('fault' in opened) return { fault: await notYetReadable(opened.fault, job, givenBook(forms)) }
  const source = { ...opened.value, path: job.path }
  const { sha256, unusable, ...notes } = await readSidecar(job.file)
  const seen = { sha256: source.sha256, bytes: source.bytes.length, format: source.format, sidecar: sha256 }
  return { source, seen, notes, sidecarUnusable: unusable }
}
