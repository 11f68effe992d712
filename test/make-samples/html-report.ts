import type { Draft } from './draft.js'
import { rowsOf, type Sheet, type SheetCell } from './sheet.js'

/** How a report is written as HTML; every part has a plain default. */
export interface HtmlStyle {
  /** What stands in `<head>`: the charset, the style sheet. */
  readonly head: string
  readonly table: (sheet: Sheet) => string
  /** Markup between the start of a table and its first row. */
  readonly beforeRows: (sheet: Sheet) => string
  readonly row: (row: number, sheet: Sheet) => string
  readonly cell: (cell: SheetCell, sheet: Sheet) => string
  readonly content: (cell: SheetCell, sheet: Sheet) => string
  /** Markup between the last row and the end of the table. */
  readonly afterRows: (sheet: Sheet) => string
  /** Whether the header rows of a table are a `<thead>`, which browsers repeat on every page. */
  readonly headerGroup: boolean
  readonly paragraph: (text: string, kind: 'title' | 'heading' | 'text') => string
  /** Markup before a table. */
  readonly beforeTable: (sheet: Sheet) => string
  /** Markup after a table. */
  readonly afterTable: (sheet: Sheet) => string
  /** What stands around the report. */
  readonly body: (report: string, draft: Draft) => string
}

export const plainHtml: HtmlStyle = {
  head: '<meta charset="utf-8">',
  table: () => ' border="1" cellspacing="0"',
  beforeRows: () => '',
  row: () => '',
  cell: () => '',
  content: (cell) => escapeHtml(cell.text),
  afterRows: () => '',
  headerGroup: false,
  paragraph: (text, kind) => (kind === 'title' ? `<h1>${escapeHtml(text)}</h1>` : `<p>${escapeHtml(text)}</p>`),
  beforeTable: () => '',
  afterTable: () => '',
  body: (report) => report,
}

/** The draft as one HTML page. */
export function htmlReport(draft: Draft, style: Partial<HtmlStyle> = {}): string {
  const full: HtmlStyle = { ...plainHtml, ...style }
  const lines = [full.paragraph(draft.title, 'title'), full.paragraph(draft.preamble, 'text')]
  for (const section of draft.sections) {
    lines.push(full.paragraph(section.heading, 'heading'))
    lines.push(...section.paragraphs.map((text) => full.paragraph(text, 'text')))
    lines.push(
      ...section.sheets.map((sheet) => full.beforeTable(sheet) + htmlTable(sheet, full) + full.afterTable(sheet)),
    )
  }
  const title = escapeHtml(draft.title)
  const body = full.body(lines.join('\n'), draft)
  return `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n${full.head}\n<title>${title}</title>\n</head>\n<body>\n${body}\n</body>\n</html>\n`
}

export function htmlTable(sheet: Sheet, style: HtmlStyle): string {
  const rows = rowsOf(sheet).map((cells, row) => {
    const inner = cells.map((cell) => htmlCell(cell, sheet, style)).join('')
    return `<tr${style.row(row, sheet)}>${inner}</tr>`
  })
  const headers = style.headerGroup ? sheet.headerRows : 0
  const head = headers ? [`<thead>`, ...rows.slice(0, headers), '</thead>'] : []
  const body = ['<tbody>', ...rows.slice(headers), `${style.afterRows(sheet)}</tbody>`]
  return [`<table${style.table(sheet)}>${style.beforeRows(sheet)}`, ...head, ...body, '</table>'].join('\n')
}

function htmlCell(cell: SheetCell, sheet: Sheet, style: HtmlStyle): string {
  const spans =
    (cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '') +
    (cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '')
  return `<td${spans}${style.cell(cell, sheet)}>${style.content(cell, sheet)}</td>`
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
