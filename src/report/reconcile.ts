import { fold } from '../../normalizers/text/fold.js'
import type { ReadTable } from '../forms/match/read-table.js'
import { cellLabel } from '../forms/merged-table.js'
import { cellPointer } from '../model/cell-pointer.js'
import type { Entry } from '../model/entry.js'
import type { Extraction } from '../model/extraction.js'
import { type Finding, finding } from '../model/findings/finding.js'
import type { PagePlace } from '../model/locator.js'
import { cellsInQuestion } from './cells-in-question.js'
import { type CellsInTables, cellsInTables } from './cells-in-tables.js'
import { type CellsOnPages, cellsOnPages } from './cells-on-pages.js'

/** What the other engine has where a cell should be and it sees none. */
const NO_CELL = { zh: '无此单元格', en: 'no such cell' }

const UNKNOWN_CHARACTER = /\ufffd/

/**
 * The findings after a second reading: of some pages, or of a document without any, of which the cells in question are compared.
 * Each cell of the official tables that the readings do not agree on is named; an error of the printed figures in which such
 * a cell takes part is one of our reading.
 */
export function reconcile(
  tables: readonly ReadTable[],
  findings: readonly Finding[],
  second: readonly Extraction[],
): readonly Finding[] {
  if (second.length === 0) return findings
  const entries = Object.fromEntries(tables.map(({ table, rows }) => [table.id, rows]))
  const onPages = cellsOnPages(second)
  const inTables = cellsInTables(second, cellsInQuestion(entries, findings), findings)
  const differing = tables.flatMap((table) => differences(table, onPages, inTables))
  if (differing.length === 0) return findings
  const pointers = new Set(differing.map(({ pointer }) => pointer))
  const shaken = ({ about, rule, pointer, cells = [] }: Finding): boolean =>
    about === 'document' && rule !== undefined && [pointer, ...cells].some((cell) => pointers.has(cell))
  return [
    ...findings.map((found) => (shaken(found) ? { ...found, about: 'extraction' as const } : found)),
    ...differing,
  ]
}

function differences({ table, form, rows }: ReadTable, onPages: CellsOnPages, inTables: CellsInTables): Finding[] {
  return Object.entries(rows).flatMap(([row, entries]) =>
    Object.entries(entries).flatMap(([column, entry]): Finding[] => {
      const pointer = cellPointer(table.id, row, column)
      const onPage = textOnPages(entry, onPages)
      const read = onPage === undefined ? inTables(pointer, entry) : onPage
      if (read === undefined || (read !== null && isSame(entry, read))) return []
      const where = `“${cellLabel(table, row, column, form)}”`
      const values = { where, first: entry.raw ?? '', second: read === null ? NO_CELL : `“${read}”` }
      return [finding('engines-differ', values, { pointer, at: [...entry.at] })]
    }),
  )
}

/** What the other reading prints at the places of a cell; null where it has no cell there, undefined where it did not look. */
function textOnPages({ at }: Entry, others: CellsOnPages): string | null | undefined {
  const places = at.filter((place) => 'page' in place)
  if (places.length === 0 || !places.every(({ page }) => others.pages.has(page))) return undefined
  return textsAt(places, others)
}

/** What the other reading prints at all of the places together; null where it has a cell at none of them. */
function textsAt(places: readonly PagePlace[], { textAt }: CellsOnPages): string | null {
  const texts = places.map(textAt)
  return texts.every((text) => text === null) ? null : texts.join('')
}

/** What one engine cannot tell the other does not contradict. */
const isSame = ({ raw }: Entry, other: string): boolean =>
  UNKNOWN_CHARACTER.test(other) || fold.literal(raw ?? '') === fold.literal(other)
