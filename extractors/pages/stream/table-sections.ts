import { CELL_GAP, ROW_GAP } from '../measures/text-measures.js'
import { splitAtGaps } from '../text/split-at-gaps.js'
import type { TableLine, TableRegion } from './table-regions.js'

/** Lines of a table on one page that share their columns: a header, or none, and the rows under it. */
export interface TableSection {
  readonly page: number
  readonly header: readonly TableLine[]
  readonly rows: readonly TableLine[]
  /** Left edge of the leftmost figure, in points. */
  readonly edge: number
  /** Least distance of two rows of the region, in points; undefined where it has one. */
  readonly pitch: number | undefined
}

/** The sections of a region: a line of words over the figures ends one and begins the next. */
export function tableSections({ page, lines }: TableRegion): TableSection[] {
  const sections: { header: TableLine[]; rows: TableLine[]; edge: number }[] = []
  let open = { header: [] as TableLine[], rows: [] as TableLine[], edge: Number.POSITIVE_INFINITY }
  sections.push(open)
  let waiting: TableLine[] = []
  for (const line of lines) {
    if (line.figures.length > 0) {
      if (open.rows.length === 0) open.header.push(...waiting)
      else open.rows.push(...waiting)
      open.rows.push(line)
      open.edge = Math.min(open.edge, ...line.figures.map(({ box }) => box.left))
      waiting = []
      continue
    }
    waiting.push(line)
    if (open.rows.length === 0 || !isHeader(line, open)) continue
    open = { header: waiting, rows: [], edge: Number.POSITIVE_INFINITY }
    sections.push(open)
    waiting = []
  }
  if (open.rows.length > 0) open.rows.push(...waiting)
  else open.header.push(...waiting)
  const heights = lines.flatMap(({ figures, y }) => (figures.length > 0 ? [y] : []))
  const pitch = heights.length > 1 ? Math.min(...heights.slice(1).map((y, index) => y - heights[index]!)) : undefined
  return sections.map((section) => ({ page, ...section, pitch }))
}

/** Whether a line without figures stands over columns: some of it right of their left edge, or far right of all labels. */
function isHeader({ line }: TableLine, { rows, edge }: Pick<TableSection, 'rows' | 'edge'>): boolean {
  const pieces = splitAtGaps(line.glyphs, line, CELL_GAP)
  if (pieces.some(({ box }) => box.left >= edge)) return true
  const ends = rows.flatMap(({ tokens }) => tokens.flatMap(({ box }) => (box.right <= edge ? [box.right] : [])))
  const stub = ends.length > 0 ? Math.max(...ends) : edge
  return pieces.length > 1 && pieces.at(-1)!.box.left > stub + ROW_GAP * line.size
}
