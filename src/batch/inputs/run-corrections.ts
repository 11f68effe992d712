import { createHash } from 'node:crypto'
import { relative, resolve, sep } from 'node:path'
import type { Correction } from '../../corrections/correction.js'
import { correctionLine } from '../../corrections/correction-line.js'
import { readCorrections } from '../../corrections/read-corrections.js'
import type { FileRecord } from '../../outputs/run-record.js'

/** The corrections of one document. */
export interface DocumentCorrections {
  readonly list: readonly Correction[]
  /** SHA-256 of their lines. Where it changes, the report is made again. */
  readonly sha256: string
}

/** The corrections that a run uses, and the files that they come from. */
export interface RunCorrections {
  /** The corrections of the document with this SHA-256; null where there are none. */
  readonly of: (source: string) => DocumentCorrections | null
  /** SHA-256 of each corrected document. */
  readonly sources: ReadonlySet<string>
  readonly records: readonly FileRecord[]
}

/**
 * The corrections in the files at `paths`, in order; a file need not exist. Paths in the records are relative to the output folder.
 * Throws `UsageError`.
 */
export async function correctionsAt(paths: readonly string[], out: string): Promise<RunCorrections> {
  const bySource = new Map<string, Correction[]>()
  const records: FileRecord[] = []
  for (const path of paths) {
    const file = await readCorrections(path)
    for (const [source, list] of file.bySource) bySource.set(source, [...(bySource.get(source) ?? []), ...list])
    records.push({ path: relative(resolve(out), resolve(path)).split(sep).join('/'), sha256: file.sha256 })
  }
  return {
    of(source) {
      const list = bySource.get(source)
      if (!list) return null
      return { list, sha256: createHash('sha256').update(list.map(correctionLine).join('')).digest('hex') }
    },
    sources: new Set(bySource.keys()),
    records,
  }
}
