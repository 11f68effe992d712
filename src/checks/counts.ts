import { cellLabel } from '../forms/wording.js'
import { type Finding, finding } from '../model/finding.js'
import { cellPointer } from '../model/table.js'
import type { Check } from './check.js'

const RULE = 'V-NONNEG-INT'

/** Printed counts that are negative or no whole numbers. */
export const checkCounts: Check = (tables) =>
  tables.flatMap(({ wording, rows }) =>
    Object.entries(rows).flatMap(([row, entries]) =>
      Object.entries(entries).flatMap(([id, entry]): Finding[] => {
        const column = wording.columns.find((candidate) => candidate.id === id)
        if (column?.value !== 'count' || entry.state !== 'reported' || entry.value === null) return []
        if (Number.isInteger(entry.value) && entry.value >= 0) return []
        const pointer = cellPointer(wording.id, row, id)
        const where = `“${cellLabel(wording, row, id)}”`
        const values = { rule: RULE, where, raw: entry.raw ?? '' }
        return [finding('not-a-count', values, { rule: RULE, pointer, actual: entry.value, at: [...entry.at] })]
      }),
    ),
  )
