import type { Report } from '../../forms/report.js'
import { cellPointer } from '../../model/cell-pointer.js'
import type { Entry, TableEntries } from '../../model/entry.js'
import type { FindingCode } from '../../model/findings/finding.js'
import type { Truth } from './truth.js'

export type Verdict = 'right' | 'wrong' | 'absent'

export interface CellScore {
  readonly pointer: string
  /** Null: printed blank. Undefined: the document has no such cell. */
  readonly expected: number | null | undefined
  /** The number that came out, or the state of a cell without one; null where no such cell came out. */
  readonly got: number | string | null
  readonly verdict: Verdict
  /** Wrong, and no finding of severity error or warning names the cell. */
  readonly silent: boolean
  /** A printed number did not come out, and no error or warning accounts for it at its cell, row, table or file. */
  readonly quiet: boolean
}

/** Pointers that findings of severity error or warning name. */
const warned = (report: Report): ReadonlySet<string> =>
  new Set(
    report.findings
      .filter(({ severity }) => severity !== 'info')
      .flatMap(({ pointer, cells = [] }) => [...(pointer === undefined ? [] : [pointer]), ...cells]),
  )

/** Warnings about a whole file or page, beside the errors of reading. */
const ABOUT_ALL: ReadonlySet<FindingCode> = new Set(['page-without-text', 'charset-broken'])

/** Whether something of the file as a whole was not read, so that any number of it may lack. */
const isPartlyRead = ({ findings }: Report): boolean =>
  findings.some(
    ({ code, severity, about, pointer }) =>
      pointer === undefined && about === 'extraction' && (severity === 'error' || ABOUT_ALL.has(code)),
  )

/** A pointer and those of its row and table. */
const withContainers = (pointer: string): string[] => {
  const parts = pointer.split('/')
  return [5, 4, 3].map((length) => parts.slice(0, length).join('/'))
}

const numberOf = (entry: Entry | undefined): number | null => entry?.value ?? entry?.inferred ?? null

function verdictOf(entry: Entry | undefined, expected: number | null, lost: boolean): Verdict {
  if (!entry) return 'absent'
  if (expected === null) return entry.state === 'blank' ? 'right' : numberOf(entry) === null ? 'absent' : 'wrong'
  if (entry.value === expected || (lost && entry.inferred === expected)) return 'right'
  return numberOf(entry) === null || numberOf(entry) === expected ? 'absent' : 'wrong'
}

/**
 * Every cell of the truth against the report's, and every printed number of the report where the truth has no cell. A number is
 * right where `value` equals it, or `inferred` where the document lost the cell; a blank one only in the state `blank`.
 */
export function scoreCells(report: Report, truth: Pick<Truth, 'tables' | 'lost'>): CellScore[] {
  const named = warned(report)
  const lost = new Set(truth.lost)
  const partly = isPartlyRead(report)
  const tables = report.tables as Readonly<Record<string, TableEntries | undefined>>
  const scores: CellScore[] = []
  const score = (table: string, row: string, column: string, expected: number | null | undefined): void => {
    const entry = tables[table]?.[row]?.[column]
    const pointer = cellPointer(table, row, column)
    const isLost = lost.has(pointer) || lost.has(pointer.slice(0, pointer.lastIndexOf('/')))
    const verdict = expected === undefined ? 'wrong' : verdictOf(entry, expected, isLost)
    const got = numberOf(entry) ?? entry?.state ?? null
    const isTold = partly || withContainers(pointer).some((place) => named.has(place))
    const lacks = verdict === 'absent' && typeof expected === 'number' && numberOf(entry) !== expected
    const silent = verdict === 'wrong' && !named.has(pointer)
    scores.push({ pointer, expected, got, verdict, silent, quiet: lacks && !isTold })
  }
  for (const [table, rows] of Object.entries(truth.tables)) {
    for (const [row, cells] of Object.entries(rows)) {
      for (const [column, expected] of Object.entries(cells)) score(table, row, column, expected)
    }
  }
  for (const [table, rows] of Object.entries(tables)) {
    for (const [row, cells] of Object.entries(rows ?? {})) {
      for (const [column, entry] of Object.entries(cells)) {
        if (entry.value !== null && truth.tables[table]?.[row]?.[column] === undefined)
          score(table, row, column, undefined)
      }
    }
  }
  return scores
}
