import type { HtmlStyle } from './html-report.js'
import type { Sheet, SheetCell } from './sheet.js'

/** Style sheet of a printed report on A4 paper; `more` goes after it. */
export const pageStyle = (more = ''): string => `<meta charset="utf-8"><style>
@page { size: A4; margin: 25mm 26mm 22mm 26mm }
body { font: 14px/1.75 "WenQuanYi Zen Hei"; margin: 0 }
h1 { font-size: 22px; text-align: center; font-weight: normal; margin: 0 0 18px }
p { text-indent: 2em; margin: 0; text-align: justify }
p.heading { font-size: 16px; break-after: avoid; margin: 6px 0 }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: 10px; line-height: 1.3; margin: 4px 0 12px }
td { border: 1px solid #000; padding: 4px 2px; text-align: center; vertical-align: middle }
td.stub { text-align: left }
.t4 { break-inside: avoid }
${more}</style>`

/** Column widths of a table in CSS. */
const columnGroup = (sheet: Sheet): string =>
  `<colgroup>${sheet.widths.map((width) => `<col style="width:${(width * 100).toFixed(2)}%">`).join('')}</colgroup>`

/** How a report is written as HTML for printing. */
export const pageHtml: Partial<HtmlStyle> = {
  head: pageStyle(),
  table: (sheet) => ` class="${sheet.id}"`,
  beforeRows: columnGroup,
  cell: (cell) => ` class="${cell.kind}"`,
  paragraph: (text, kind) => (kind === 'title' ? `<h1>${text}</h1>` : `<p class="${kind}">${text}</p>`),
}

/** The class of a cell by its kind, and whether it stands at the left or the right edge of its table. */
export const edgeClasses = (cell: SheetCell, sheet: Sheet): string => {
  const first = cell.column === 0 ? ' first' : ''
  const last = cell.column + cell.columnSpan === sheet.columns ? ' last' : ''
  return ` class="${cell.kind}${first}${last}"`
}
