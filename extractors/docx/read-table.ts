import { finding } from '../../src/model/findings/finding.js'
import type { Locator } from '../../src/model/locator.js'
import { snapEdges } from '../word/snap-edges.js'
import type { WordBlock, WordCell, WordRow, WordTable } from '../word/word-block.js'
import { attributeOf } from '../xml/attribute-of.js'
import { childOf } from '../xml/elements-of.js'
import type { XmlElement } from '../xml/parse-xml.js'
import { cellEdges } from './cell-edges.js'
import { type Content, contentOf } from './content-of.js'
import type { DocumentContext, Frame } from './document-context.js'
import { type StatedCell, type StatedRow, statedCell, statedRow } from './stated-cell.js'
import { shadingGround } from './style/ground.js'

/** Reads what stands in a cell. */
export type ReadCell = (cell: XmlElement, frame: Frame) => readonly WordBlock[]

/** Edges that programs round anew in each row differ by less than this, in twentieths of a point. */
const SAME_EDGE = 30

interface RowContent {
  readonly row: StatedRow
  readonly cells: readonly { readonly element: XmlElement; readonly stated: StatedCell; readonly at: Locator }[]
}

/** The rows of a table with their cells, those that are deleted included. */
function rowsOf({ element, isDeleted }: Content, number: number): RowContent[] {
  const rows = contentOf(element, isDeleted).filter((content) => content.element.name === 'w:tr')
  return rows.map((content, rowIndex) => {
    const row = statedRow(content.element)
    const cells = contentOf(content.element).filter((part) => part.element.name === 'w:tc')
    return {
      row: content.isDeleted ? { ...row, leftOut: 'deleted-text' } : row,
      cells: cells.map((cell, cellIndex) => {
        const stated = statedCell(cell.element)
        return {
          element: cell.element,
          stated: { ...stated, isDeleted: stated.isDeleted || cell.isDeleted },
          at: { table: number, row: rowIndex + 1, cell: cellIndex + 1 },
        }
      }),
    }
  })
}

/** Spans beyond what is allowed, as one finding. */
function clamped(rows: readonly RowContent[], widest: number): WordTable['findings'] {
  const spans = rows.flatMap(({ row, cells }) => [
    ...[row.before, row.after].map((span) => ({ span, at: [] as Locator[] })),
    ...cells.map(({ stated, at }) => ({ span: stated.span, at: [at] })),
  ])
  const wide = spans.filter(({ span }) => span > widest)
  const values = { count: wide.length, span: Math.max(...wide.map(({ span }) => span)) }
  return wide.slice(0, 1).map(({ at }) => finding('span-clamped', values, { at }))
}

const showsNothing = ({ content }: WordCell): boolean =>
  content.every((block) =>
    block.kind === 'table'
      ? block.rows.every(({ cells }) => cells.every(showsNothing))
      : block.pieces.every(({ leftOut, text, ink }) => leftOut !== null || (text.trim() === '' && ink === null)),
  )

/** The cells of a row, left out where the row shows nothing at all. */
const withoutHidden = (cells: readonly WordCell[], { isEndHidden }: StatedRow): readonly WordCell[] =>
  isEndHidden && cells.every(showsNothing)
    ? cells.map((cell) => ({ ...cell, leftOut: cell.leftOut ?? 'not-displayed' }))
    : cells

/** Reads a `w:tbl`; `readCell` reads what its cells hold. Finding: `span-clamped`. */
export function readTable(content: Content, frame: Frame, context: DocumentContext, readCell: ReadCell): WordTable {
  const { styles, colours, numbers, limits } = context
  const properties = childOf(content.element, 'w:tblPr')
  const property = (name: string): XmlElement | undefined => properties && childOf(properties, name)
  const named = property('w:tblStyle')
  const style = styles.table(named ? attributeOf(named, 'val') : null)
  const ownGround = shadingGround(property('w:shd'), colours)
  const widest = limits['column-span']

  const rows = rowsOf(content, numbers.get(content.element) ?? 1)
  const kept = rows.map(({ row, cells }) => ({
    row,
    cells: cells.flatMap(({ stated }) => (stated.isDeleted ? [] : [stated])),
  }))
  const placed = cellEdges(kept, widest)
  const read = rows.map(({ row, cells }, rowIndex): WordRow => {
    const { edges, to } = placed.rows[rowIndex]!
    let next = 0
    const readCells = cells.map(({ element, stated, at }, column): WordCell => {
      const position = { row: rowIndex, rows: rows.length, column, columns: cells.length }
      const format = style(property('w:tblLook'), position)
      const leftOut = row.leftOut ?? (stated.isDeleted ? 'deleted-text' : null)
      const left = edges[next] ?? to
      const right = stated.isDeleted ? left : (edges[++next] ?? to)
      const within: Frame = {
        ground: shadingGround(stated.shading, colours) ?? format.ground ?? ownGround ?? frame.ground,
        table: format.run,
        leftOut: frame.leftOut ?? leftOut,
        isInCell: true,
      }
      const { vertical, horizontal } = stated
      return { left, right, vertical, horizontal, content: readCell(element, within), at, leftOut }
    })
    return { from: 0, to, cells: withoutHidden(readCells, row) }
  })
  return {
    kind: 'table',
    rows: placed.isByWidth ? snapEdges(read, SAME_EDGE) : read,
    findings: clamped(rows, widest),
  }
}
