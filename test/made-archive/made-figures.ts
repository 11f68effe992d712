import { figureRows } from '../../src/forms/figure-rows.js'
import type { FormTable } from '../../src/forms/form.js'
import { officialForms as forms } from '../../src/forms/official-book.js'
import type { Random } from '../make-samples/random.js'

/** Figures by table, row and column. */
export type MadeTables = Record<string, Record<string, Record<string, number>>>

const form = (id: string) => forms.find((candidate) => candidate.id === id)!
const REQUESTS = 't3_requests'

/** The form of the reports for a year. */
export const formOf = (year: number): 'F2019' | 'F2021' => (year < 2021 ? 'F2019' : 'F2021')

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Table 3 of one year; what was carried over is that which the year before carried forward. */
function requests(
  table: FormTable,
  random: Random,
  carried: Record<string, number>,
): Record<string, Record<string, number>> {
  const parts = table.columns.map(({ id }) => id).filter((id) => id !== 'total')
  const leaves = table.sums!.find(({ rule }) => rule.startsWith('T3-TOTAL'))!.left
  const rows: Record<string, Record<string, number>> = {}
  const set = (row: string, part: string, value: number): void => {
    rows[row] = { ...rows[row], [part]: value }
  }
  parts.forEach((part, index) => {
    const most = index === 0 ? 30 : 6
    for (const leaf of leaves) set(leaf, part, random.whole(0, leaf === 'granted' ? 3 * most : most))
    set('carriedOver', part, carried[part]!)
    set('carriedForward', part, random.whole(0, most))
    set('granted', part, rows.granted![part]! + carried[part]!)
    set('resultTotal', part, sumOf(leaves.map((leaf) => rows[leaf]![part]!)))
    set('newReceived', part, rows.resultTotal![part]! + rows.carriedForward![part]! - carried[part]!)
  })
  for (const row of Object.keys(rows)) set(row, 'total', sumOf(parts.map((part) => rows[row]![part]!)))
  return Object.fromEntries(figureRows(table).map(({ id }) => [id, rows[id]!]))
}

function cases(table: FormTable, random: Random, pending: number): Record<string, Record<string, number>> {
  const row: Record<string, number> = {}
  for (const { left, right } of table.sums!) {
    for (const column of left) row[column] = random.whole(0, 9)
    if (right[0] === 'review.total') row[left[0]!] = row[left[0]!]! + pending + 20
    row[right[0]!] = sumOf(left.map((column) => row[column]!))
  }
  return { cases: Object.fromEntries(table.columns.map(({ id }) => [id, row[id]!])) }
}

/** The tables of an agency, year by year, with everything that goes on from one year to the next. */
export function madeFigures(random: Random, years: readonly number[]): Map<number, MadeTables> {
  const made = new Map<number, MadeTables>()
  let carried: Record<string, number> = {}
  let pending = 0
  const inForce: Record<string, number> = { rules: 0, normativeDocs: random.whole(40, 90) }
  const disclosedInAll: Record<string, number> = { rules: 0, normativeDocs: random.whole(200, 300) }
  const items = new Map<string, number>()
  const decisions = new Map<string, number>()
  for (const year of years) {
    const tables: MadeTables = {}
    for (const table of form(formOf(year)).tables) {
      if (table.id === REQUESTS) {
        if (Object.keys(carried).length === 0) {
          carried = Object.fromEntries(table.columns.map(({ id }) => [id, random.whole(0, 5)]))
        }
        const rows = requests(table, random, carried)
        carried = rows.carriedForward!
        tables[table.id] = rows
      } else if (table.sums !== undefined) {
        tables[table.id] = cases(table, random, pending)
        pending = tables[table.id]!.cases!['review.pending']!
      } else {
        tables[table.id] = disclosed(table, random, { inForce, disclosedInAll, items, decisions })
      }
    }
    made.set(year, tables)
  }
  return made
}

interface Going {
  readonly inForce: Record<string, number>
  readonly disclosedInAll: Record<string, number>
  readonly items: Map<string, number>
  readonly decisions: Map<string, number>
}

/** A block of table 2; documents in force and items go on, decisions and fees stay in their order of size. */
function disclosed(table: FormTable, random: Random, going: Going): Record<string, Record<string, number>> {
  return Object.fromEntries(
    figureRows(table).map(({ id }) => {
      const key = `${table.id} ${id}`
      const steady = (least: number, most: number): number => {
        const before = going.decisions.get(key) ?? random.whole(least, most)
        const now = Math.round(before * (1 + random.whole(-20, 20) / 100))
        going.decisions.set(key, now)
        return now
      }
      if (table.id === 't2_art20_1') return [id, documents(table, id, random, going)]
      if (table.columns.some(({ id: column }) => column === 'priorYearItemCount')) {
        const prior = going.items.get(key) ?? random.whole(20, 200)
        const change = random.whole(-4, 6)
        going.items.set(key, prior + change)
        const more = table.columns.some(({ id: column }) => column === 'decisionCount')
        return [
          id,
          { priorYearItemCount: prior, itemCountChange: change, ...(more ? { decisionCount: steady(300, 4000) } : {}) },
        ]
      }
      return [id, Object.fromEntries(table.columns.map(({ id: column }) => [column, steady(300, 4000)]))]
    }),
  )
}

/** Documents of a kind: 规章 are none, as no county makes them. */
function documents(
  table: FormTable,
  row: string,
  random: Random,
  { inForce, disclosedInAll }: Going,
): Record<string, number> {
  const none = row === 'rules'
  const fresh = none ? 0 : random.whole(2, 12)
  const gone = none ? 0 : random.whole(0, 5)
  inForce[row] = inForce[row]! + fresh - gone
  disclosedInAll[row] = disclosedInAll[row]! + fresh
  const figures: Record<string, number> = {
    issuedThisYear: fresh,
    repealedThisYear: gone,
    inForce: inForce[row]!,
    producedThisYear: fresh,
    newlyDisclosedThisYear: fresh,
    totalDisclosed: disclosedInAll[row]!,
  }
  return Object.fromEntries(table.columns.map(({ id }) => [id, figures[id]!]))
}

/** Tables 3 of several reports added up, the other tables those of the first. */
export function addedRequests(first: MadeTables, others: readonly MadeTables[]): MadeTables {
  const rows = Object.entries(first[REQUESTS]!).map(([row, cells]) => [
    row,
    Object.fromEntries(
      Object.entries(cells).map(([column, value]) => [
        column,
        value + sumOf(others.map((tables) => tables[REQUESTS]![row]![column]!)),
      ]),
    ),
  ])
  return { ...first, [REQUESTS]: Object.fromEntries(rows) }
}
