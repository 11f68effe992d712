import { docxPackage } from './docx-package.js'
import type { Draft, DraftSection } from './draft.js'
import { escapeHtml } from './html-report.js'
import type { Sheet, SheetCell } from './sheet.js'
import { type WordRow, wordRows } from './word-rows.js'
import { type WordEdge, wordTable } from './word-table.js'

/** How a report is written as a Word document. Lengths are in twentieths of a point, sizes in half points. */
export interface DocxStyle {
  /** Width of tables. */
  readonly width: number
  readonly font: string
  readonly size: number
  /** Distance of the lines of running text. */
  readonly line: number
  readonly align: 'both' | 'left'
  readonly tableSize: number
  readonly verticalAlign: 'top' | 'center'
  readonly rows: (sheet: Sheet) => readonly WordRow[]
  /** Attributes of a table's lines. */
  readonly border: (edge: WordEdge, sheet: Sheet) => string
  readonly rowProperties: (row: number, sheet: Sheet) => string
  readonly cellProperties: (cell: SheetCell, sheet: Sheet) => string
  readonly content: (cell: SheetCell, style: DocxStyle) => string
  readonly cellParagraph: (runs: string, align: 'left' | 'center') => string
  readonly heading: (section: DraftSection, style: DocxStyle) => string
  /** Markup of the table, given its `w:tbl`. */
  readonly table: (table: string, sheet: Sheet, style: DocxStyle) => string
  /** Paragraph or other markup before a section's heading. */
  readonly beforeSection: (section: DraftSection) => string
  readonly page: string
  readonly header?: string
  readonly footer?: string
  readonly numbering?: string
}

const A4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1500" w:bottom="1300" w:left="1500" w:header="720" w:footer="720" w:gutter="0"/>'

export const plainDocx: DocxStyle = {
  width: 8900,
  font: 'WenQuanYi Zen Hei',
  size: 24,
  line: 400,
  align: 'both',
  tableSize: 16,
  verticalAlign: 'center',
  rows: wordRows,
  border: () => wordBorder('single'),
  rowProperties: () => '',
  cellProperties: () => '',
  content: (cell, style) =>
    style.cellParagraph(wordRun(cell.text, style.tableSize), cell.kind === 'stub' ? 'left' : 'center'),
  cellParagraph: (runs, align) =>
    `<w:p><w:pPr><w:spacing w:before="20" w:after="20"/><w:jc w:val="${align}"/></w:pPr>${runs}</w:p>`,
  heading: (section, style) =>
    `<w:p><w:pPr><w:keepNext/><w:spacing w:before="120" w:after="60"/></w:pPr>${wordRun(section.heading, style.size + 4)}</w:p>`,
  table: (table) => table,
  beforeSection: () => '',
  page: A4,
}

/** Attributes of a line of the named style; `size` in eighths of a point. */
export const wordBorder = (style: string, size = 4): string =>
  `w:val="${style}" w:sz="${size}" w:space="0" w:color="000000"`

/** A `w:r` with the text; `size` in half points. */
export const wordRun = (text: string, size?: number): string =>
  `<w:r>${size ? `<w:rPr><w:sz w:val="${size}"/></w:rPr>` : ''}<w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r>`

/** The draft as the bytes of a Word document. */
export function docxReport(draft: Draft, change: Partial<DocxStyle> = {}): Uint8Array {
  const style: DocxStyle = { ...plainDocx, ...change }
  const title = `<w:p><w:pPr><w:spacing w:after="240"/><w:jc w:val="center"/></w:pPr>${wordRun(draft.title, style.size + 10)}</w:p>`
  const body = [title, textParagraph(draft.preamble, style)]
  for (const section of draft.sections) {
    body.push(style.beforeSection(section), style.heading(section, style))
    body.push(...section.paragraphs.map((text) => textParagraph(text, style)))
    for (const sheet of section.sheets) body.push(style.table(wordTable(sheet, style), sheet, style), '<w:p/>')
  }
  return docxPackage(body.join(''), style)
}

const textParagraph = (text: string, style: DocxStyle): string =>
  `<w:p><w:pPr><w:spacing w:line="${style.line}" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="${style.size * 20}"/><w:jc w:val="${style.align}"/></w:pPr>${wordRun(text, style.size)}</w:p>`
