import type { MatchedTables } from '../../../src/forms/match/match-tables.js'
import type { Finding } from '../../../src/model/findings/finding.js'
import type { Figures } from '../../official-grid.js'

/** Pointers of cells whose value is not the truth, split by whether a finding warns of them. */
export function wrongCells(
  matched: MatchedTables,
  truth: Readonly<Record<string, Figures>>,
  further: readonly Finding[] = [],
): { wrong: string[]; silent: string[]; absent: string[] } {
  const warned = new Set(
    [...matched.findings, ...further]
      .filter(({ severity }) => severity !== 'info')
      .flatMap(({ pointer, cells }) => [...(pointer ? [pointer] : []), ...(cells ?? [])]),
  )
  const wrong: string[] = []
  const silent: string[] = []
  const absent: string[] = []
  for (const [table, rows] of Object.entries(truth)) {
    for (const [row, columns] of Object.entries(rows)) {
      for (const [column, value] of Object.entries(columns)) {
        const pointer = `/tables/${table}/${row}/${column}`
        const entry = matched.tables.find((read) => read.table.id === table)?.rows[row]?.[column]
        if (!entry || entry.state === 'missing') absent.push(pointer)
        else if (entry.value !== value) (warned.has(pointer) ? wrong : silent).push(pointer)
      }
    }
  }
  return { wrong, silent, absent }
}

export const allRight = { wrong: [], silent: [], absent: [] }
