import type { Cell } from '../../model/grid.js'
import type { MergedRow, MergedTable } from '../merged-table.js'
import {
  CELL_SHARE,
  EXTRA_ROW,
  JOINED_ROW,
  MISSING_ROW,
  NO_FIGURES,
  NO_LABEL,
  WORDS_ROW,
  WRONG_GROUP,
} from './distances.js'
import type { RowReading } from './read-rows.js'
import { groupContradictions, rowGaps, type TableRow } from './row-gaps.js'

/** A row of the form and the rows of the document (one, or several that a line or page end made of one) it is matched to. */
export interface RowMatch {
  readonly table: MergedTable
  readonly row: MergedRow
  /** Consecutive indexes into the rows read. */
  readonly readings: readonly number[]
  /** Label distance, 0 to 1. */
  readonly distance: number
  /** Its cells by column id, where the words around each told it. */
  readonly cells?: ReadonlyMap<string, Cell>
}

/** Most rows of a document that can be pieces of one. */
const MOST_PIECES = 4

/** Consecutive rows of the document that can be one row of the form. */
interface RowRun {
  readonly start: number
  readonly pieces: number
  readonly label: string
  readonly prints: boolean
  /** Most cells behind the stub in one of them. */
  readonly cells: number
  /** What speaks against taking them for one row, whichever it is. */
  readonly cost: number
}

/** A run with what it costs to take it for each row of the form, and the label distances in that. */
interface RunCandidate {
  readonly run: RowRun
  readonly distances: Float64Array
  readonly costs: Float64Array
}

/** A dearer match is never better than to pass over its rows and to miss the form's. */
const HOPELESS = MISSING_ROW + EXTRA_ROW + MOST_PIECES * WORDS_ROW

/** How the cheapest way came to a place: from nowhere, over a row read, over a row of the form, or with candidate `way - MATCH`. */
const START = 0
const SKIP = 1
const MISS = 2
const MATCH = 3

/**
 * The cheapest alignment of the document's rows to the rows of `tables` taken as one sequence (global in the form, local
 * in the document: Smith–Waterman with free ends), the first of equal ones. Rows can be matched to a row without a label
 * where `mayBeUnlabelled` allows it.
 */
export function alignRows(
  readings: readonly RowReading[],
  tables: readonly MergedTable[],
  mayBeUnlabelled: (reading: RowReading, table: MergedTable) => boolean,
): RowMatch[] {
  const items: TableRow[] = tables.flatMap((table) => table.rows.map((row) => ({ table, row })))
  const contradicts = groupContradictions(items)

  const candidatesTo = (end: number): RunCandidate[] =>
    runsTo(readings, end).flatMap((run) => {
      const distances = matchDistances(run)
      if (!distances) return []
      const contradicted = contradicts(readings[run.start]!)
      const costs = distances.map((distance, item) => distance + run.cost + (contradicted?.[item] ? WRONG_GROUP : 0))
      return [{ run, distances, costs }]
    })

  /** Distances to each row of the form, 1 where it cannot be that row; undefined where it can be none. */
  function matchDistances({ start, pieces, label, prints, cells }: RowRun): Float64Array | undefined {
    const unnamed = label === '' && pieces === 1 && !readings[start]!.wordsOnly
    const gaps = tables.map((table) => rowGaps(label, table))
    const isHopeless = !unnamed && gaps.every(({ least }) => least >= HOPELESS)
    if (isHopeless && tables.every((table) => table.rows.every(({ labels }) => labels.length > 0))) return undefined
    const distances = new Float64Array(items.length).fill(1)
    let item = 0
    tables.forEach((table, at) => {
      const fits = prints || cells >= fewestCells(table)
      table.rows.forEach(({ labels }, index) => {
        if (labels.length === 0) {
          if (pieces === 1 && mayBeUnlabelled(readings[start]!, table)) distances[item] = prints ? 0 : NO_FIGURES
        } else if (fits) distances[item] = unnamed ? NO_LABEL : gaps[at]!.distances[index]!
        item++
      })
    })
    return distances.some((distance) => distance < HOPELESS) ? distances : undefined
  }

  // best[i][j]: cheapest way to have dealt with the first j rows of the form when reading i − 1 is the last one used
  const best: Float64Array[] = []
  const ways: Uint8Array[] = []
  const candidates: RunCandidate[][] = []
  for (let i = 0; i <= readings.length; i++) {
    const line = new Float64Array(items.length + 1)
    const way = new Uint8Array(items.length + 1)
    const skip = i > 0 ? skipCost(readings[i - 1]!) : 0
    const before = best[i - 1]
    const here = candidatesTo(i)
    candidates.push(here)
    for (let j = 0; j <= items.length; j++) {
      // nothing used yet: what is before the table costs nothing
      let least = j * MISSING_ROW
      let by = START
      if (before && before[j]! + skip < least) {
        least = before[j]! + skip
        by = SKIP
      }
      if (j > 0 && line[j - 1]! + MISSING_ROW < least) {
        least = line[j - 1]! + MISSING_ROW
        by = MISS
      }
      for (let index = 0; j > 0 && index < here.length; index++) {
        const { run, costs } = here[index]!
        const total = best[run.start]![j - 1]! + costs[j - 1]!
        if (costs[j - 1]! < HOPELESS && total < least) {
          least = total
          by = MATCH + index
        }
      }
      line[j] = least
      way[j] = by
    }
    best.push(line)
    ways.push(way)
  }

  let i = 0
  let j = items.length
  for (let end = 0; end <= readings.length; end++) if (best[end]![j]! < best[i]![j]!) i = end
  const matches: RowMatch[] = []
  for (let way = ways[i]![j]!; way !== START; way = ways[i]![j]!) {
    if (way === SKIP) i--
    else {
      j--
      if (way === MISS) continue
      const { run, distances } = candidates[i]![way - MATCH]!
      const used = Array.from({ length: run.pieces }, (_, offset) => run.start + offset)
      matches.push({ ...items[j]!, readings: used, distance: distances[j]! })
      i = run.start
    }
  }
  return matches.reverse()
}

const skipCost = (reading: RowReading): number => (reading.wordsOnly ? WORDS_ROW : EXTRA_ROW)

/** A row that prints nothing is a row of the table only if it has cells for half of the columns that some form gives it. */
const fewestCells = (table: MergedTable): number =>
  Math.min(...[...table.versions.values()].map((version) => version.columns.length)) * CELL_SHARE

/** What of the rows before `end` can be one row: at most one of them prints figures, and a page end cuts it once. */
function runsTo(readings: readonly RowReading[], end: number): readonly RowRun[] {
  let known = knownRuns.get(readings)
  if (!known) {
    known = []
    knownRuns.set(readings, known)
  }
  known[end] ??= workOutRuns(readings, end)
  return known[end]
}

/** The same rows are aligned to the tables of each section: their labels are put together once. */
const knownRuns = new WeakMap<readonly RowReading[], (readonly RowRun[])[]>()

function workOutRuns(readings: readonly RowReading[], end: number): RowRun[] {
  const runs: RowRun[] = []
  let label = ''
  let withFigures = 0
  let cells = 0
  for (let pieces = 1; pieces <= Math.min(MOST_PIECES, end); pieces++) {
    const part = readings[end - pieces]!
    if (part.grid !== readings[end - 1]!.grid && pieces > 2) break
    label = part.label + label
    cells = Math.max(cells, part.figures.length)
    if (part.printed > 0 && !part.wordsOnly && ++withFigures > 1) break
    const prints = withFigures > 0
    const next = readings[end]
    const over = !prints && next !== undefined && next.label === '' && next.printed > 0 ? NO_FIGURES : 0
    runs.push({ start: end - pieces, pieces, label, prints, cells, cost: (pieces - 1) * JOINED_ROW + over })
  }
  return runs
}
