import type { SourceFile } from '../../model/extraction.js'
import { readSidecar, type SidecarNotes } from '../inputs/read-sidecar.js'
import { attempt } from './attempt.js'
import type { Fault } from './fault.js'
import type { Job, Seen } from './job.js'
import type { ReadContext } from './read-context.js'

/** A document whose bytes are in memory. */
export interface OpenDocument {
  readonly source: SourceFile
  readonly seen: Seen
  readonly notes: Pick<SidecarNotes, 'url' | 'published' | 'agency'>
  /** There are notes beside it, but they cannot be used. */
  readonly sidecarUnusable: boolean
}

/** Reads the bytes of a document, once, and the notes beside it. Never throws for what is wrong with them. */
export async function openDocument(
  job: Job,
  { reader, read }: Pick<ReadContext, 'reader' | 'read'>,
): Promise<OpenDocument | { readonly fault: Fault }> {
  const opened = await attempt(() => reader.readSource(job.file, read))
  if ('fault' in opened) return opened
  const source = { ...opened.value, path: job.path }
  const { sha256, unusable, ...notes } = await readSidecar(job.file)
  const seen = { sha256: source.sha256, bytes: source.bytes.length, format: source.format, sidecar: sha256 }
  return { source, seen, notes, sidecarUnusable: unusable }
}
