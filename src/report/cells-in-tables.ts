import type { Entry } from '../model/entry.js'
import type { Extraction } from '../model/extraction.js'
import type { Finding, FindingCode } from '../model/findings/finding.js'
import { placeKey } from '../model/place-key.js'

/** What a second reading has in a cell, named by its JSON Pointer; undefined where there is nothing to compare. */
export type CellsInTables = (pointer: string, entry: Entry) => string | undefined

/** In these cells the first reading left out what the second does not know to be unseen. */
const LEFT_OUT: ReadonlySet<FindingCode> = new Set(['hidden-text-left-out', 'struck-text-left-out'])

/**
 * The cells of a second reading of a document without pages, by their places in its tables: those of `questioned`, unless one of
 * the `findings` says that something was left out of them. What the second reading sees nothing of it does not contradict.
 */
export function cellsInTables(
  readings: readonly Extraction[],
  questioned: ReadonlySet<string>,
  findings: readonly Finding[],
): CellsInTables {
  const texts = new Map<string, string>()
  for (const block of readings.flatMap(({ blocks }) => blocks)) {
    for (const { at, text } of block.kind === 'grid' ? block.grid.cells : []) texts.set(at.map(placeKey).join(), text)
  }
  const known = new Set(findings.flatMap(({ code, at = [] }) => (LEFT_OUT.has(code) ? at.map(placeKey) : [])))
  return (pointer, { at }) => {
    if (!questioned.has(pointer) || at.some((place) => known.has(placeKey(place)))) return undefined
    return texts.get(at.map(placeKey).join()) || undefined
  }
}
