import type { Report } from '../../src/forms/report.js'
import { entryAtPointer } from '../../src/model/cell-pointer.js'
import type { TableEntries } from '../../src/model/entry.js'

/** What is wrong with a cell: another figure without a warning, a printed one that nothing accounts for, or only not read. */
export type Fault = 'silent' | 'quiet' | 'unread'

/** A cell of a report that is not what is printed. */
export interface WrongCell {
  readonly pointer: string
  readonly fault: Fault
  readonly printed: number | null
  readonly is: string
}

/** The pointers that errors and warnings of a report account for, those of their tables and rows included. */
function accountedFor({ findings }: Report): (pointer: string) => boolean {
  const named = new Set(
    findings
      .filter(({ severity }) => severity !== 'info')
      .flatMap(({ pointer, cells = [] }) => (pointer === undefined ? cells : [pointer, ...cells])),
  )
  return (pointer) => {
    const [, tables, table, row] = pointer.split('/')
    return [pointer, `/${tables}/${table}/${row}`, `/${tables}/${table}`].some((place) => named.has(place))
  }
}

/**
 * Compares the cells of a report with what is printed in them, by JSON Pointer; null is printed blank. In rows with a `lost` cell
 * the value that the sums leave is as good.
 */
export function judge(
  report: Report,
  printed: ReadonlyMap<string, number | null>,
  lost: ReadonlySet<string> = new Set(),
): WrongCell[] {
  const isNamed = accountedFor(report)
  const tables = report.tables as Readonly<Record<string, TableEntries>>
  return [...printed].flatMap(([pointer, figure]) => {
    const entry = entryAtPointer(tables, pointer)
    const isRight = figure === null ? entry?.state === 'blank' : entry?.state === 'reported' && entry.value === figure
    if (isRight || (lost.has(pointer) && figure !== null && entry?.inferred === figure)) return []
    const isTold = isNamed(pointer) || (figure !== null && entry?.inferred === figure)
    const fault: Fault = isTold ? 'unread' : entry?.value === null || entry === undefined ? 'quiet' : 'silent'
    return [{ pointer, fault, printed: figure, is: JSON.stringify(entry) ?? 'nothing' }]
  })
}
