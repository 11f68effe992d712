import fc from 'fast-check'
import type { Form, FormTable } from '../src/forms/form.js'
import type { Figures } from './official-grid.js'

/** Figures for table 3 that satisfy its sums: parts at random, totals and the balance worked out from them. */
function requests(table: FormTable, draw: () => number): Figures {
  const parts = table.columns.map((column) => column.id).filter((id) => id !== 'total')
  const leaves = table.sums!.find(({ rule }) => rule.startsWith('T3-TOTAL'))!.left
  const rows: Record<string, Record<string, number>> = {}
  for (const leaf of leaves) rows[leaf] = Object.fromEntries(parts.map((part) => [part, draw()]))
  const sumOver = (names: readonly string[], part: string) => names.reduce((sum, name) => sum + rows[name]![part]!, 0)
  rows.resultTotal = Object.fromEntries(parts.map((part) => [part, sumOver(leaves, part)]))
  rows.carriedForward = Object.fromEntries(parts.map((part) => [part, draw()]))
  const handled = (part: string) => rows.resultTotal![part]! + rows.carriedForward![part]!
  rows.carriedOver = Object.fromEntries(parts.map((part) => [part, Math.min(draw(), handled(part))]))
  rows.newReceived = Object.fromEntries(parts.map((part) => [part, handled(part) - rows.carriedOver![part]!]))
  for (const row of Object.values(rows)) row.total = parts.reduce((sum, part) => sum + row[part]!, 0)
  return rows
}

function cases(table: FormTable, draw: () => number): Figures {
  const row: Record<string, number> = Object.fromEntries(table.columns.map((column) => [column.id, draw()]))
  for (const { left, right } of table.sums!) row[right[0]!] = left.reduce((sum, id) => sum + row[id]!, 0)
  return { cases: row }
}

const free = (table: FormTable, draw: () => number): Figures =>
  Object.fromEntries(
    table.rows.map((row) => [row.id, Object.fromEntries(table.columns.map((column) => [column.id, draw()]))]),
  )

/** Figures for every table of a form that satisfy the sums it prescribes; `pool` is drawn from in turn. */
export function figuresFrom(form: Form, pool: readonly number[]): Record<string, Figures> {
  let next = 0
  const draw = () => pool[next++ % pool.length]!
  const maker = (table: FormTable) => (table.id === 't3_requests' ? requests : table.sums !== undefined ? cases : free)
  return Object.fromEntries(form.tables.map((table) => [table.id, maker(table)(table, draw)]))
}

/** A pool of counts, small ones and zeros as often as in real reports. */
export const figurePool = (): fc.Arbitrary<number[]> =>
  fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 10, max: 4000 })), {
    minLength: 61,
    maxLength: 61,
  })
