import { cellPointer, tablePointer } from '../../src/model/cell-pointer.js'
import type { Entry } from '../../src/model/entry.js'
import { severities } from '../../src/model/findings/finding-kind.js'
import type { Locator } from '../../src/model/locator.js'
import type { Flag } from '../../src/review/data/cell-views.js'
import type { BareLayout } from '../../src/review/data/layout-interner.js'
import type { ReportSheet } from '../../src/review/data/report-sheet.js'
import { type SourcePart, sourceParts } from './source-parts.js'

/** A cell of an official table with all that the page says of it. */
export interface TableCell {
  readonly pointer: string
  readonly table: string
  readonly row: string
  readonly column: string
  readonly rowLabels: readonly string[]
  readonly columnLabels: readonly string[]
  readonly unit: string | null
  readonly entry: Entry
  readonly flag: Flag | null
  /** Indexes of the findings that name it. */
  readonly findings: readonly number[]
}

/** The sheet of a report by what is looked for in it. */
export interface SheetIndex {
  readonly sheet: ReportSheet
  readonly layouts: readonly BareLayout[]
  readonly cells: ReadonlyMap<string, TableCell>
  readonly parts: readonly SourcePart[]
  /** The parts of the document that stand for a pointer. */
  readonly partsAt: ReadonlyMap<string, readonly SourcePart[]>
  /** Findings by number, errors first, as they are gone through. */
  readonly order: readonly number[]
  /** The cells of official tables that a finding names, the one it is most about first. */
  readonly cellsOf: (finding: number) => readonly string[]
  /** What is shown first of a finding: a cell, else the table that it is about, else the part of the document at its place; null for nothing. */
  readonly subjectOf: (finding: number) => string | null
}

export function sheetIndex(sheet: ReportSheet, layouts: Readonly<Record<string, BareLayout>>): SheetIndex {
  const own = sheet.tables.flatMap(({ layout }) => layouts[layout] ?? [])
  const cells = new Map(
    own.flatMap((layout, number) =>
      tableCells(layout, sheet.tables[number]!.entries, sheet.flags).map((cell) => [cell.pointer, cell]),
    ),
  )
  const parts = sourceParts(sheet)
  const partsAt = new Map<string, SourcePart[]>()
  for (const part of parts) {
    for (const pointer of new Set([part.key, ...part.stands])) {
      partsAt.set(pointer, [...(partsAt.get(pointer) ?? []), part])
    }
  }
  const order = sheet.findings
    .map((_, index) => index)
    .sort((a, b) => rank(sheet.findings[a]!) - rank(sheet.findings[b]!) || a - b)
  const cellsOf = (finding: number): readonly string[] => {
    const { pointer } = sheet.findings[finding]!
    const named = [...cells.values()].filter(({ findings }) => findings.includes(finding)).map((cell) => cell.pointer)
    return pointer !== undefined && named.includes(pointer)
      ? [pointer, ...named.filter((other) => other !== pointer)]
      : named
  }
  return {
    sheet,
    layouts: own,
    cells,
    parts,
    partsAt,
    order,
    cellsOf,
    subjectOf: (finding) => {
      const { pointer } = sheet.findings[finding]!
      const table = own.some(({ id }) => pointer === tablePointer(id)) ? pointer : undefined
      return cellsOf(finding)[0] ?? table ?? partsAt.get(`/findings/${finding}`)?.[0]?.stands[0] ?? null
    },
  }
}

const rank = ({ severity }: ReportSheet['findings'][number]): number => severities.indexOf(severity)

const tableCells = (
  { id, rows, columns }: BareLayout,
  entries: ReportSheet['tables'][number]['entries'],
  flags: ReportSheet['flags'],
): TableCell[] =>
  rows.flatMap((row) =>
    columns.flatMap((column) => {
      const entry = entries?.[row.id]?.[column.id]
      if (!entry) return []
      const pointer = cellPointer(id, row.id, column.id)
      const [flag, findings] = flags[pointer] ?? [null, []]
      return {
        pointer,
        table: id,
        row: row.id,
        column: column.id,
        rowLabels: [...row.groups.map(({ label }) => label), row.label].filter((label) => label !== ''),
        columnLabels: column.header,
        unit: entry.unit ?? column.unit,
        entry,
        flag,
        findings,
      }
    }),
  )

/** The places of a pointer in the document: those of the parts that stand for it, else its own. */
export const placesOf = (index: SheetIndex, pointer: string): readonly Locator[] => {
  const places = (index.partsAt.get(pointer) ?? []).flatMap(({ at }) => at)
  return places.length > 0 ? places : (index.cells.get(pointer)?.entry.at ?? [])
}
