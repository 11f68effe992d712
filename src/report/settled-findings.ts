import { tablesOf } from '../checks/checked-table.js'
import { sumOutcomes } from '../checks/sums/sum-outcomes.js'
import { cellPointer, entryAtPointer } from '../model/cell-pointer.js'
import type { Entry } from '../model/entry.js'
import type { Finding } from '../model/findings/finding.js'

/** A mark of a foot note. */
const NOTE_MARK = /^(?:[[［【〔]\d{1,2}[\]］】〕]|[①-⑳])$/u

/** So many sums that leave the same value say it without the cell. */
const ENOUGH_SUMS = 2

/**
 * The findings without doubts that the sums of the form have settled: a figure beside the mark of a foot note where all of its sums
 * hold, and an unreadable cell that prints what the sums leave for it, or where two sums leave the same.
 */
export function settledFindings(
  findings: readonly Finding[],
  report: Parameters<typeof tablesOf>[0],
): readonly Finding[] {
  const inDoubt = findings.some(({ code }) => code === 'figure-doubtful' || code === 'cell-unreadable')
  if (!inDoubt) return findings
  const held = new Map<string, boolean>()
  for (const checked of tablesOf(report)) {
    for (const { identity, state } of sumOutcomes(checked)) {
      if (state !== 'pass' && state !== 'fail') continue
      for (const { row, column } of [...identity.left, ...identity.right]) {
        const pointer = cellPointer(checked.table.id, row, column)
        held.set(pointer, state === 'pass' && held.get(pointer) !== false)
      }
    }
  }
  return findings.filter(({ code, pointer }) => {
    const entry = pointer === undefined ? undefined : entryAtPointer(report.tables, pointer)
    if (entry === undefined) return true
    if (code === 'figure-doubtful') return !(NOTE_MARK.test(entry.note ?? '') && held.get(pointer!) === true)
    return code !== 'cell-unreadable' || !isSettled(entry)
  })
}

const isSettled = ({ inferred, inferredBy = [], candidate, candidates = [] }: Entry): boolean =>
  inferred !== undefined && ([candidate, ...candidates].includes(inferred) || new Set(inferredBy).size >= ENOUGH_SUMS)

/** The findings with the blame for a broken sum on our reading where a cell of it was not read without doubt. */
export function blamedFindings(findings: readonly Finding[]): readonly Finding[] {
  const doubtful = new Set(
    findings
      .filter(({ about, severity, rule }) => about === 'extraction' && severity !== 'info' && rule === undefined)
      .flatMap(({ pointer, cells = [] }) => (pointer === undefined ? cells : [pointer, ...cells])),
  )
  return findings.map((found) =>
    found.code === 'sum-mismatch' && (found.cells ?? []).some((cell) => doubtful.has(cell))
      ? { ...found, about: 'extraction' }
      : found,
  )
}
