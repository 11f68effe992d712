import { memoizeText } from '../../model/memoize.js'
import type { MergedRow, MergedTable } from '../merged-table.js'
import { perObject } from '../per-object.js'
import { nearest } from '../vocabulary.js'
import { NEAR } from './distances.js'
import type { RowReading } from './read-rows.js'

/** A row of the form, in its table. */
export interface TableRow {
  readonly table: MergedTable
  readonly row: MergedRow
}

/** Texts remembered for each table. */
const MOST_TEXTS = 512

/** Distances of a normalised label to each row of a table, and the least of them. */
export interface RowGaps {
  readonly distances: Float64Array
  readonly least: number
}

const gapsTo = perObject(({ rows }: MergedTable) =>
  memoizeText((label): RowGaps => {
    const distances = Float64Array.from(rows, ({ labels }) => nearest(label, labels))
    return { distances, least: Math.min(...distances) }
  }, MOST_TEXTS),
)

export const rowGaps = (label: string, table: MergedTable): RowGaps => gapsTo(table)(label)

/** Distance of a normalised label to the nearest label of a row of the form. */
export const rowGap = (label: string, { table, row }: TableRow): number =>
  rowGaps(label, table).distances[table.rows.indexOf(row)]!

/** For each row of the form whether the groups printed beside a row are others than its own; undefined for no groups. */
export function groupContradictions(items: readonly TableRow[]): (reading: RowReading) => boolean[] | undefined {
  const tables = [...new Set(items.map(({ table }) => table))]
  const named = memoizeText((text) => new Map(tables.map((table) => [table, groupNamed(text, table)])))
  return ({ groups }) => {
    if (groups.length === 0) return undefined
    return items.map(({ table, row }) =>
      groups.some((text) => {
        const group = named(text).get(table)
        return group !== undefined && group !== row.id && !row.groups.includes(group)
      }),
    )
  }
}

/** Id of the group of a table that a normalised text names. */
export function groupNamed(text: string, table: MergedTable): string | undefined {
  let found: string | undefined
  let best = NEAR
  for (const [group, labels] of table.groups) {
    const distance = nearest(text, labels)
    if (distance < best) {
      best = distance
      found = group
    }
  }
  return found
}
