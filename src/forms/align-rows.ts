import type { RowReading } from './read-rows.js'
import { nearest } from './vocabulary.js'
import type { RowWording, TableWording } from './wording.js'

/** A row of the form and the rows of the document (one, or several that a line or page end made of one) it is matched to. */
export interface RowMatch {
  readonly table: TableWording
  readonly row: RowWording
  /** Consecutive indexes into the rows read. */
  readonly readings: readonly number[]
  /** Label distance, 0 to 1. */
  readonly distance: number
}

/** Costs of the alignment, in units of label distance: 1 is a label that has nothing in common. */
const COST = {
  /** A form's row that the document lacks. With `extra` it makes a match of more than half a label too dear. */
  missing: 0.3,
  /** A row with figures between matched ones that is no row of the form. */
  extra: 0.2,
  /** A row of words only between matched ones: headers, bands, group rows. */
  passing: 0.02,
  /** Each further piece that a row is put together from. */
  piece: 0.06,
  /** A row of figures without any words, matched by its place alone. */
  unnamed: 0.45,
  /** A row of empty cells where the form has a row without a label: the next may be the one. */
  empty: 0.1,
  /** The group printed beside the row is another than the form's. */
  wrongGroup: 0.3,
} as const

/** Most rows of a document that can be pieces of one. */
const MOST_PIECES = 4

interface Item {
  readonly table: TableWording
  readonly row: RowWording
}

/**
 * The cheapest alignment of the document's rows to the rows of `tables` taken as one sequence (global in the form, local
 * in the document: Smith–Waterman with free ends). Rows without words can be matched where `bare` allows it.
 */
export function alignRows(
  readings: readonly RowReading[],
  tables: readonly TableWording[],
  bare: (reading: RowReading, table: TableWording) => boolean,
): RowMatch[] {
  const items: Item[] = tables.flatMap((table) => table.rows.map((row) => ({ table, row })))
  const distances = distanceTable(readings, items)
  const groupCosts = groupCostTable(readings, items)

  // best[i][j]: cheapest way to have dealt with the first j rows of the form when reading i − 1 is the last one used
  const best: Float64Array[] = []
  const from: { readonly i: number; readonly j: number; readonly pieces: number; readonly distance: number }[][] = []
  for (let i = 0; i <= readings.length; i++) {
    best.push(new Float64Array(items.length + 1).fill(Number.POSITIVE_INFINITY))
    from.push([])
    for (let j = 0; j <= items.length; j++) {
      // nothing used yet: what stands before the table costs nothing
      if (best[i]![j]! > j * COST.missing) {
        best[i]![j] = j * COST.missing
        from[i]![j] = { i: -1, j, pieces: 0, distance: 0 }
      }
      if (i > 0) step(i, j, i - 1, j, skipCost(readings[i - 1]!), 0, 0)
      if (j > 0) step(i, j, i, j - 1, COST.missing, 0, 0)
      if (j === 0) continue
      for (let pieces = 1; pieces <= Math.min(MOST_PIECES, i); pieces++) {
        const distance = matchDistance(i - pieces, pieces, j - 1)
        if (distance < 1) {
          const cost = distance + (pieces - 1) * COST.piece + groupCosts(i - pieces, j - 1)
          step(i, j, i - pieces, j - 1, cost, pieces, distance)
        }
      }
    }
  }

  function step(i: number, j: number, pi: number, pj: number, cost: number, pieces: number, distance: number): void {
    const total = best[pi]![pj]! + cost
    if (total < best[i]![j]!) {
      best[i]![j] = total
      from[i]![j] = { i: pi, j: pj, pieces, distance }
    }
  }

  function matchDistance(start: number, pieces: number, item: number): number {
    const { row, table } = items[item]!
    const parts = readings.slice(start, start + pieces)
    if (parts.some((part) => part.grid !== parts[0]!.grid) && pieces > 2) return 1
    const withFigures = parts.filter((part) => part.printed > 0 && !part.wordsOnly)
    if (withFigures.length > 1) return 1
    if (row.labels.length === 0) {
      if (pieces > 1 || !bare(parts[0]!, table)) return 1
      return parts[0]!.printed > 0 ? 0 : COST.empty
    }
    if (!parts.some((part) => part.printed > 0 || part.figures.length >= fewestCells(table))) return 1
    if (pieces > 1) return nearest(parts.map((part) => part.label).join(''), row.labels)
    const { label, wordsOnly } = parts[0]!
    if (label !== '') return distances(start, item)
    return wordsOnly ? 1 : COST.unnamed
  }

  let i = readings.length
  let j = items.length
  for (let end = 0; end <= readings.length; end++) if (best[end]![j]! < best[i]![j]!) i = end
  const matches: RowMatch[] = []
  while (i >= 0 && from[i]?.[j] && from[i]![j]!.i >= 0) {
    const step = from[i]![j]!
    if (step.pieces > 0) {
      const used = Array.from({ length: step.pieces }, (_, offset) => step.i + offset)
      matches.push({ ...items[j - 1]!, readings: used, distance: step.distance })
    }
    i = step.i
    j = step.j
  }
  return matches.reverse()
}

const skipCost = (reading: RowReading): number => (reading.wordsOnly ? COST.passing : COST.extra)

/** A row that prints nothing is a row of the table only if it has cells for half of the columns that some form gives it. */
const fewestCells = (table: TableWording): number =>
  Math.min(...[...table.versions.values()].map((version) => version.columns.length)) / 2

/** Label distances, worked out once for each different label. */
function distanceTable(readings: readonly RowReading[], items: readonly Item[]) {
  const known = new Map<string, Float64Array>()
  return (reading: number, item: number): number => {
    const { label } = readings[reading]!
    let row = known.get(label)
    if (!row) {
      row = Float64Array.from(items, ({ row: { labels } }) => nearest(label, labels))
      known.set(label, row)
    }
    return row[item]!
  }
}

/** What a printed group says against each row of the form. */
function groupCostTable(readings: readonly RowReading[], items: readonly Item[]) {
  const known = new Map<string, string | undefined>()
  return (reading: number, item: number): number => {
    const { table, row } = items[item]!
    const printed = readings[reading]!.groups.map((text) => {
      const key = `${table.id} ${text}`
      if (!known.has(key)) known.set(key, groupNamed(text, table))
      return known.get(key)
    })
    const wrong = printed.some((group) => group !== undefined && group !== row.id && !row.groups.includes(group))
    return wrong ? COST.wrongGroup : 0
  }
}

function groupNamed(text: string, table: TableWording): string | undefined {
  let found: string | undefined
  let best = 0.25
  for (const [group, labels] of table.groups) {
    const distance = nearest(text, labels)
    if (distance < best) {
      best = distance
      found = group
    }
  }
  return found
}
