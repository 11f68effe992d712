import { cellPointer } from '../../model/cell-pointer.js'
import type { Entry } from '../../model/entry.js'
import { type Finding, finding } from '../../model/findings/finding.js'
import type { Identity } from '../identities-of.js'
import { cellLabel, type MergedTable } from '../merged-table.js'
import { decideLines, type LineReadings, nameOf } from './decide-lines.js'

type Rows = Readonly<Record<string, Readonly<Record<string, Entry>>>>

/**
 * The entries of a table with its cells of several lines read as the sums say. A number that its cell may have wrapped, and that no
 * sum proves, is unreadable like two figures of which no sum tells which one counts; a figure that the sums picked from
 * several is named.
 */
export function settleLines(
  table: MergedTable,
  form: string,
  rows: Rows,
  cells: readonly LineReadings[],
  identities: readonly Identity[],
): { readonly rows: Rows; readonly findings: readonly Finding[] } {
  if (cells.length === 0) return { rows, findings: [] }
  const decided = decideLines(cells, identities, knownFigures(rows, cells))
  const next: Record<string, Record<string, Entry>> = {}
  for (const [row, entries] of Object.entries(rows)) next[row] = { ...entries }
  const findings = cells.flatMap(({ key, joined, lines }): Finding[] => {
    const { row, column } = key
    const value = decided.get(nameOf(key))
    const { candidate: _, candidates: __, ...entry } = rows[row]![column]!
    const details = { pointer: cellPointer(table.id, row, column), at: [...entry.at] }
    const values = { where: `“${cellLabel(table, row, column, form)}”`, raw: entry.raw ?? '' }
    if (value === undefined) {
      const candidates = [...new Set(joined === null ? lines : [joined, ...lines])]
      next[row]![column] = { ...entry, state: 'unreadable', value: null, candidates }
      return [finding('cell-unreadable', values, details)]
    }
    next[row]![column] = { ...entry, state: 'reported', value }
    return value === joined ? [] : [finding('figure-of-several', { ...values, value }, details)]
  })
  return { rows: next, findings }
}

/** The figures of the cells that hold one, by `nameOf`; a blank cell counts as nothing. */
function knownFigures(rows: Rows, cells: readonly LineReadings[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>()
  for (const [row, entries] of Object.entries(rows)) {
    for (const [column, { state, value }] of Object.entries(entries)) {
      if (state === 'reported' && value !== null) known.set(nameOf({ row, column }), value)
      if (state === 'blank') known.set(nameOf({ row, column }), 0)
    }
  }
  for (const { key } of cells) known.delete(nameOf(key))
  return known
}
