import { CELL_GAP, COLUMN_GAP } from '../measures/text-measures.js'
import { alignedEdge, type Edge } from './aligned-edge.js'
import { columnStrips } from './column-strips.js'
import type { FigureColumn } from './figure-column.js'
import { type HeaderLine, leafHeaders } from './leaf-headers.js'
import { matchHeaders } from './match-headers.js'
import type { LineToken } from './tokenize-line.js'

/** In ems: gaps at which headers are parted, the likelier first. */
const HEADER_GAPS = [CELL_GAP, COLUMN_GAP]

/**
 * The columns in which the figures of `rows` stand under `header` (its lines top down), from left to right: where
 * the projection of all figures on the line has gaps, each row has one figure between them, and the headers over them
 * agree. Where headers stand beside their figures, the edge at which figures are aligned (`usual` where these rows do not
 * tell) says whose they are. Undefined where that is not certain.
 */
export function figureColumns(
  rows: readonly (readonly LineToken[])[],
  headerAt: (gap: number) => readonly HeaderLine[],
  usual?: Edge,
): FigureColumn[] | undefined {
  const strips = columnStrips(rows)
  if (!strips || strips.length === 0) return undefined
  const edge = alignedEdge(strips) ?? usual
  for (const gap of HEADER_GAPS) {
    const columns = matchHeaders(strips, leafHeaders(headerAt(gap)), edge)
    if (columns) return columns
  }
  return undefined
}
