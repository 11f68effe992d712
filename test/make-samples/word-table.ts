import type { DocxStyle } from './docx-report.js'
import type { Sheet } from './sheet.js'
import type { WordCell, WordRow } from './word-rows.js'

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const
export type WordEdge = (typeof edges)[number]

/** A `w:tbl` of the rows; column widths share `style.width`. */
export function wordTable(sheet: Sheet, style: DocxStyle): string {
  const widths = sheet.widths.map((share) => Math.round(share * style.width))
  const borders = edges.map((edge) => `<w:${edge} ${style.border(edge, sheet)}/>`).join('')
  const margins = '<w:tblCellMar><w:left w:w="30" w:type="dxa"/><w:right w:w="30" w:type="dxa"/></w:tblCellMar>'
  const total = widths.reduce((sum, width) => sum + width, 0)
  const properties = `<w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>${margins}</w:tblPr>`
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  const rows = style.rows(sheet).map((row) => wordRow(row, sheet, widths, style))
  return `<w:tbl>${properties}${grid}${rows.join('')}</w:tbl>`
}

function wordRow(row: WordRow, sheet: Sheet, widths: readonly number[], style: DocxStyle): string {
  const outside = (name: string, count: number) => (count > 0 ? `<w:grid${name} w:val="${count}"/>` : '')
  const own = `${outside('Before', row.before)}${outside('After', row.after)}${style.rowProperties(row.row, sheet)}`
  const cells = row.cells.map((cell) => wordCell(cell, sheet, widths, style)).join('')
  return `<w:tr>${own ? `<w:trPr>${own}</w:trPr>` : ''}${cells}</w:tr>`
}

function wordCell(cell: WordCell, sheet: Sheet, widths: readonly number[], style: DocxStyle): string {
  const width = widths.slice(cell.column, cell.column + cell.span).reduce((sum, part) => sum + part, 0)
  const merge = (name: string, part: WordCell['vertical']) =>
    part ? `<w:${name}${part === 'restart' ? ' w:val="restart"' : ''}/>` : ''
  const span = cell.span > 1 && !cell.horizontal ? `<w:gridSpan w:val="${cell.span}"/>` : ''
  const direction = cell.source ? style.cellProperties(cell.source, sheet) : ''
  const properties = `<w:tcW w:w="${width}" w:type="dxa"/>${span}${merge('hMerge', cell.horizontal)}${merge('vMerge', cell.vertical)}${direction}<w:vAlign w:val="${style.verticalAlign}"/>`
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${cell.source ? style.content(cell.source, style) : style.cellParagraph('', 'center')}</w:tc>`
}
