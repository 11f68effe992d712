import { cellPointer, entryAtPointer } from '../model/cell-pointer.js'
import type { Entry, TableEntries } from '../model/entry.js'
import type { Finding } from '../model/findings/finding.js'
import { pageOf } from '../model/locator.js'
import { placeKey } from '../model/place-key.js'

type Tables = Readonly<Record<string, TableEntries>>

/** JSON Pointers of the cells that take part in an error which a rule of the forms found, each once. */
const contradicted = (findings: readonly Finding[]): string[] => [
  ...new Set(
    findings
      .filter(({ severity, rule, about }) => severity === 'error' && rule !== undefined && about === 'document')
      .flatMap(({ pointer, cells = [] }) => (pointer === undefined ? cells : [pointer, ...cells])),
  ),
]

/** Pages, in order, of the cells that take part in an error which a rule of the forms found. */
export function pagesInQuestion(tables: Tables, findings: readonly Finding[]): number[] {
  const entries = contradicted(findings).map((pointer) => entryAtPointer(tables, pointer))
  const pages = entries.flatMap((entry: Entry | undefined) => entry?.at.map(pageOf) ?? [])
  return [...new Set(pages)].filter((page) => page !== null).sort((a, b) => a - b)
}

/**
 * JSON Pointers of the cells of a document without pages whose reading is in question: those that take part in an error which a
 * rule of the forms found, and those of rows whose cells do not tile their table.
 */
export function cellsInQuestion(tables: Tables, findings: readonly Finding[]): ReadonlySet<string> {
  const irregular = new Set(
    findings.flatMap(({ code, at = [] }) => (code === 'grid-irregular' ? at.map(placeKey) : [])),
  )
  const pointers = Object.entries(tables).flatMap(([table, rows]) =>
    Object.entries(rows).flatMap(([row, entries]) =>
      Object.entries(entries).flatMap(([column, { at }]) =>
        at.some((place) => irregular.has(placeKey(place))) ? [cellPointer(table, row, column)] : [],
      ),
    ),
  )
  return new Set([...contradicted(findings), ...pointers])
}
