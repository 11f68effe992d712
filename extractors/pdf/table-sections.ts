import { partedAt } from './line-atoms.js'
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

/** Headers parted by less than this, in ems, are one text. */
const HEADER_GAP = 0.08

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
    const { edge } = open
    if (open.rows.length === 0 || partedAt(line.line.glyphs, line.line, HEADER_GAP).every(({ box }) => box.left < edge))
      continue
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
