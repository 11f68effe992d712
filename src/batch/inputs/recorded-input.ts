import { resolve } from 'node:path'
import type { ManifestLine } from '../../outputs/manifest-line.js'
import type { RootRecord } from '../../outputs/run-record.js'
import { escapeName, unescapeName } from './escape-name.js'
import { type Input, inputAt, type Root } from './input.js'

/** The root of a path in the manifest, and the names from there on; null where the run had no such root. */
function placeOf(path: string, roots: readonly RootRecord[], out: string): { root: Root; names: Buffer[] } | null {
  const [first, ...rest] = path.split('/')
  const record = roots.find(({ name }) => name === null || escapeName(Buffer.from(name)) === first)
  if (!record) return null
  const names = record.name === null ? [first!, ...rest] : rest
  const root = { folder: Buffer.from(resolve(out, record.folder)), name: record.name }
  return { root, names: names.map(unescapeName) }
}

/**
 * The input of a line of the manifest in `out`, as it is on the disk now; null where `run.json` does not say which folders the run
 * read.
 */
export async function recordedInput(
  { path }: Pick<ManifestLine, 'path'>,
  roots: readonly RootRecord[],
  out: string,
): Promise<Input | null> {
  const place = placeOf(path, roots, out)
  return place && inputAt(place.root, place.names, null)
}
