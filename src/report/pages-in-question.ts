import { entryAtPointer } from '../model/cell-pointer.js'
import type { Entry, TableEntries } from '../model/entry.js'
import type { Finding } from '../model/finding.js'
import { pageOf } from '../model/locator.js'

/** Pages, in order, of the cells that take part in an error which a rule of the forms found. */
export function pagesInQuestion(
  tables: Readonly<Record<string, TableEntries>>,
  findings: readonly Finding[],
): number[] {
  const pointers = findings
    .filter(({ severity, rule, about }) => severity === 'error' && rule !== undefined && about === 'document')
    .flatMap(({ pointer, cells = [] }) => (pointer === undefined ? cells : [pointer, ...cells]))
  const entries = [...new Set(pointers)].map((pointer) => entryAtPointer(tables, pointer))
  const pages = entries.flatMap((entry: Entry | undefined) => entry?.at.map(pageOf) ?? [])
  return [...new Set(pages)].filter((page) => page !== null).sort((a, b) => a - b)
}
