import type { Entry } from '../../src/model/entry.js'
import type { Finding } from '../../src/model/finding.js'
import type { Locator } from '../../src/model/locator.js'
import type { BareLayout } from '../../src/review/data/layout-interner.js'
import type { ReportSheet, SheetCell } from '../../src/review/data/report-sheet.js'
import type { Flag } from '../../src/review/words.js'

/** A cell of an official table with all that the page says of it. */
export interface TableCell {
  readonly pointer: string
  readonly table: string
  readonly rowLabels: readonly string[]
  readonly columnLabels: readonly string[]
  readonly unit: string | null
  readonly entry: Entry
  readonly flag: Flag | null
  /** Indexes of the findings that name it. */
  readonly findings: readonly number[]
}

/** A cell of the document at hand under a key of its own. */
export interface SourceCell {
  readonly key: string
  readonly grid: number
  readonly cell: SheetCell
}

/** The sheet of a report by what is looked for in it. */
export interface SheetIndex {
  readonly sheet: ReportSheet
  readonly layouts: readonly BareLayout[]
  readonly cells: ReadonlyMap<string, TableCell>
  readonly sourceCells: readonly SourceCell[]
  /** The cells of the document that a pointer stands at. */
  readonly sourceOf: ReadonlyMap<string, readonly SourceCell[]>
  /** Findings by number, errors first, as they are gone through. */
  readonly order: readonly number[]
  /** The cells that a finding names, the one it is most about first. */
  readonly cellsOf: (finding: number) => readonly string[]
}

const severities: readonly Finding['severity'][] = ['error', 'warning', 'info']

export function sheetIndex(sheet: ReportSheet, layouts: Readonly<Record<string, BareLayout>>): SheetIndex {
  const own = sheet.tables.flatMap(({ layout }) => layouts[layout] ?? [])
  const cells = new Map<string, TableCell>()
  own.forEach((layout, number) => {
    const { entries } = sheet.tables[number]!
    for (const row of layout.rows) {
      for (const column of layout.columns) {
        const entry = entries?.[row.id]?.[column.id]
        if (!entry) continue
        const pointer = `/tables/${layout.id}/${row.id}/${column.id}`
        const [flag, findings] = sheet.flags[pointer] ?? [null, []]
        cells.set(pointer, {
          pointer,
          table: layout.id,
          rowLabels: [...row.groups.map(({ label }) => label), row.label].filter((label) => label !== ''),
          columnLabels: column.header,
          unit: entry.unit ?? column.unit,
          entry,
          flag,
          findings,
        })
      }
    }
  })
  const sourceCells = sheet.grids.flatMap((grid, number) =>
    grid.cells.map((cell, index): SourceCell => ({ key: `/grids/${number}/cells/${index}`, grid: number, cell })),
  )
  const sourceOf = new Map<string, SourceCell[]>()
  for (const source of sourceCells) {
    for (const pointer of new Set([source.key, ...source.cell.stands.split(' ')])) {
      sourceOf.set(pointer, [...(sourceOf.get(pointer) ?? []), source])
    }
  }
  const order = sheet.findings
    .map((_, index) => index)
    .sort((a, b) => rank(sheet.findings[a]!) - rank(sheet.findings[b]!) || a - b)
  return {
    sheet,
    layouts: own,
    cells,
    sourceCells,
    sourceOf,
    order,
    cellsOf: (finding) => {
      const { pointer } = sheet.findings[finding]!
      const named = [...cells.values()].filter(({ findings }) => findings.includes(finding)).map((cell) => cell.pointer)
      return pointer !== undefined && named.includes(pointer)
        ? [pointer, ...named.filter((other) => other !== pointer)]
        : named
    },
  }
}

const rank = ({ severity }: { readonly severity: Finding['severity'] }): number => severities.indexOf(severity)

/** The places of a pointer in the document: those of its cells there, else its own. */
export const placesOf = (index: SheetIndex, pointer: string): readonly Locator[] => {
  const places = (index.sourceOf.get(pointer) ?? []).flatMap(({ cell }) => cell.at)
  return places.length > 0 ? places : (index.cells.get(pointer)?.entry.at ?? [])
}
