import { tableCount } from '../../../normalizers/cell/table-count.js'
import type { LooseFigures, ReadTable } from '../../forms/match/read-table.js'
import { printedIdentities } from '../../forms/printed-identities.js'
import { cellPointer, rowPointer } from '../../model/cell-pointer.js'
import type { Entry } from '../../model/entry.js'
import { type Finding, finding } from '../../model/findings/finding.js'
import { keyOf, type LooseRow, type Solved, solve } from './solve.js'

type Rows = ReadTable['rows']

export interface Inferred {
  readonly rows: Rows
  readonly findings: readonly Finding[]
}

/**
 * Fills what the print lost with what the form's sums leave as the only value: the cells of rows whose figures could not
 * be placed, and cells that are blank, missing or unreadable. Only `inferred` is set, and the rules that prove it; a
 * printed figure stays as it is.
 */
export function inferLost({ table, form, rows, loose, matches }: ReadTable): Inferred {
  const identities = printedIdentities(table.versions.get(form)!, new Set(matches.map((match) => match.row.id)))
  const values = readableFigures(loose)
  const found = solve({ identities, known: reported(rows), loose: values.map(({ loose: row }) => row) })
  const zeros = printsZeros(rows)
  const next: Record<string, Record<string, Entry>> = {}
  for (const [row, entries] of Object.entries(rows)) {
    next[row] = Object.fromEntries(
      Object.entries(entries).map(([column, entry]) => {
        const solved = found.get(keyOf({ row, column }))
        return [column, solved ? filled(entry, solved, zeros) : entry]
      }),
    )
  }
  return { rows: next, findings: loose.map((row) => looseFinding(table.id, row, next)) }
}

/** Whether the table prints its zeros and leaves nothing blank: only then is a cell that was lost, and is nothing, a zero. */
function printsZeros(rows: Rows): boolean {
  const entries = Object.values(rows).flatMap((row) => Object.values(row))
  return entries.some(({ value }) => value === 0) && entries.every(({ state }) => state !== 'blank')
}

/** A lost cell is only found to be zero where the table prints `zeros`; a blank one may be shown to be nothing. */
function filled(entry: Entry, { value, rules }: Solved, zeros: boolean): Entry {
  if (entry.state === 'reported' || !Number.isInteger(value)) return entry
  if (value === 0 && !zeros && entry.state !== 'blank') return entry
  const inferred = { inferred: value, inferredBy: [...rules] }
  return entry.state === 'missing' ? { ...entry, state: 'inferred', ...inferred } : { ...entry, ...inferred }
}

function reported(rows: Rows): Map<string, number> {
  const known = new Map<string, number>()
  for (const [row, entries] of Object.entries(rows)) {
    for (const [column, entry] of Object.entries(entries)) {
      if (entry.state === 'reported' && entry.value !== null) known.set(keyOf({ row, column }), entry.value)
    }
  }
  return known
}

/** Rows all of whose figures can be read; one that cannot leaves its row out. */
function readableFigures(loose: readonly LooseFigures[]): { readonly loose: LooseRow }[] {
  return loose.flatMap(({ row, columns, cells }) => {
    const figures = cells.map((cell) => tableCount(cell.text).value)
    if (figures.length > columns.length || figures.some((figure) => figure === undefined)) return []
    const ids = columns.map((column) => column.id)
    return [{ loose: { row: row.id, columns: ids, figures: figures as number[] } }]
  })
}

function looseFinding(table: string, { row, columns, cells }: LooseFigures, rows: Rows): Finding {
  const entries = rows[row.id]!
  const complete = columns.every((column) => entries[column.id]!.inferred !== undefined)
  return finding(
    complete ? 'figures-inferred' : 'figures-unplaced',
    { label: row.label, found: cells.length, wanted: columns.length },
    {
      pointer: rowPointer(table, row.id),
      cells: columns.map((column) => cellPointer(table, row.id, column.id)),
      at: cells.flatMap((cell) => cell.at),
    },
  )
}
