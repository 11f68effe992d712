import type { Locator } from '../../src/model/locator.js'
import { placeKey } from '../../src/model/place-key.js'
import type { ReportSheet, SheetCell } from '../../src/review/data/report-sheet.js'

/** A part of the document: a cell of one of its grids, or a paragraph. */
export interface SourcePart {
  /** JSON Pointer of it in the report. */
  readonly key: string
  /** Null for a paragraph. */
  readonly cell: SheetCell | null
  readonly text: string
  readonly at: readonly Locator[]
  /** Pointers that it stands for: of cells of official tables, else its own first, then of the findings at its place. */
  readonly stands: readonly string[]
}

/** The cells of all grids, then the paragraphs, in the order of the report. */
export const sourceParts = (sheet: ReportSheet): SourcePart[] => [...cellParts(sheet), ...paragraphParts(sheet)]

const cellParts = ({ grids }: ReportSheet): SourcePart[] =>
  grids.flatMap(({ cells }, grid) =>
    cells.map((cell, index) => ({
      key: cellKey(grid, index),
      cell,
      text: cell.text,
      at: cell.at,
      stands: cell.stands.split(' '),
    })),
  )

export const cellKey = (grid: number, cell: number): string => `/grids/${grid}/cells/${cell}`

function paragraphParts({ preamble, sections, findings }: ReportSheet): SourcePart[] {
  const findingsAt = new Map<string, string[]>()
  findings.forEach(({ at = [] }, index) => {
    for (const place of new Set(at.map(placeKey)))
      findingsAt.set(place, [...(findingsAt.get(place) ?? []), `/findings/${index}`])
  })
  const part = (key: string, { text, at }: ReportSheet['preamble'][number]): SourcePart => ({
    key,
    cell: null,
    text,
    at,
    stands: [...new Set([key, ...at.flatMap((place) => findingsAt.get(placeKey(place)) ?? [])])],
  })
  return [
    ...preamble.map((paragraph, index) => part(preambleKey(index), paragraph)),
    ...sections.flatMap(({ paragraphs }, section) =>
      paragraphs.map((paragraph, index) => part(paragraphKey(section, index), paragraph)),
    ),
  ]
}

export const preambleKey = (paragraph: number): string => `/preamble/${paragraph}`
export const paragraphKey = (section: number, paragraph: number): string =>
  `/sections/${section}/paragraphs/${paragraph}`
