import { tableCount } from '../../../normalizers/cell/table-count.js'
import type { LooseFigures, ReadTable } from '../../forms/match/read-table.js'
import { rowLabel } from '../../forms/merged-table.js'
import { printedIdentities } from '../../forms/printed-identities.js'
import { cellPointer, rowPointer } from '../../model/cell-pointer.js'
import type { Entry } from '../../model/entry.js'
import { type Finding, finding } from '../../model/findings/finding.js'
import { type LooseCode, placeLoose } from './place-loose.js'
import { proven } from './proven.js'
import { isWithinRow, keyOf, type LooseRow, type Solved, solve } from './solve.js'
import { isGlued, splitGlued } from './split-glued.js'

type Rows = ReadTable['rows']

export interface Inferred {
  readonly rows: Rows
  readonly findings: readonly Finding[]
}

/**
 * Fills what the print lost with what the form's sums leave as the only value: the cells of rows whose figures could not
 * be placed, and cells that are blank, missing or unreadable. Only `inferred` is set, and the rules that prove it; a
 * printed figure stays as it is, and goes to the column in which alone the sums allow it where none of its row was lost.
 */
export function inferLost(read: ReadTable): Inferred {
  const { table, form, rows, loose, matches } = read
  const identities = printedIdentities(table.versions.get(form)!, new Set(matches.map((match) => match.row.id)))
  const known = reported(rows)
  const readable = [...readableFigures(loose), ...gluedFigures(loose)]
  const solution = solve({ identities, known, loose: readable })
  const { values, places, splits } = proven(solution, identities, known, readable)
  const zeros = printsZeros(rows)
  const next: Record<string, Record<string, Entry>> = {}
  for (const [row, entries] of Object.entries(rows)) {
    next[row] = Object.fromEntries(
      Object.entries(entries).map(([column, entry]) => {
        const solved = values.get(keyOf({ row, column }))
        return [column, solved ? filled(entry, solved, zeros) : entry]
      }),
    )
  }
  const isSummed = (row: string): boolean => identities.some((sum) => isWithinRow(sum, row))
  const placed = loose.map((figures) => {
    const row = figures.row.id
    if (isGlued(figures)) return { figures, ...splitGlued(figures, next[row]!, splits.get(row) ?? [], isSummed(row)) }
    return { figures, ...placeLoose(figures, rows[row]!, next[row]!, places.get(row) ?? []) }
  })
  for (const { figures, entries } of placed) next[figures.row.id] = entries
  return { rows: next, findings: placed.map(({ figures, code }) => looseFinding(read, figures, code)) }
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
function readableFigures(loose: readonly LooseFigures[]): LooseRow[] {
  return loose.flatMap(({ row, columns, cells, scattered }) => {
    if (scattered || cells.some(({ glued }) => glued)) return []
    const figures = cells.map((cell) => tableCount(cell.text).value)
    if (figures.length > columns.length || figures.some((figure) => figure === undefined)) return []
    return [{ row: row.id, columns: columns.map(({ id }) => id), figures: figures as number[] }]
  })
}

/** Rows whose figures are one run of digits: all of them, or none where one is too short to have a figure for each column. */
function gluedFigures(loose: readonly LooseFigures[]): LooseRow[] {
  const glued = loose.filter((row) => isGlued(row) && !row.scattered)
  const runs = glued.map(({ row, columns, cells }): LooseRow => {
    const run = cells[0]!.text.replace(/\s/g, '')
    return { row: row.id, columns: columns.map(({ id }) => id), figures: [], run }
  })
  return runs.every(({ run, columns }) => /^\d+$/.test(run!) && run!.length >= columns.length) ? runs : []
}

function looseFinding({ table, form }: ReadTable, { row, columns, cells }: LooseFigures, code: LooseCode): Finding {
  return finding(
    code,
    { label: rowLabel(table, row.id, form), found: cells.length, wanted: columns.length },
    {
      pointer: rowPointer(table.id, row.id),
      cells: columns.map((column) => cellPointer(table.id, row.id, column.id)),
      at: cells.flatMap((cell) => cell.at),
    },
  )
}
