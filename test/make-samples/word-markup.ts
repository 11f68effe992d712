import { escapeHtml, type HtmlStyle } from './html-report.js'
import type { Sheet } from './sheet.js'

/** Width of a table in pixels. */
const WIDTH = 568

const widthsOf = (sheet: Sheet): number[] => sheet.widths.map((share) => Math.round(share * WIDTH))

/** Each character in a span of its own, digits as Latin text. */
const spans = (text: string, size: string): string =>
  [...text]
    .map((char) => {
      const latin = /[\x20-\x7e]/.test(char)
      const font = latin ? '"Times New Roman",serif' : '仿宋_GB2312'
      return `<span${latin ? ' lang=EN-US' : ''} style='font-size:${size};font-family:${font}'>${escapeHtml(char)}</span>`
    })
    .join('')

/** The row of empty cells that Word puts at the end of a table whose columns do not line up, to keep their widths. */
const hiddenRow = (sheet: Sheet): string =>
  `<![if !supportMisalignedColumns]>\n<tr height=0>${widthsOf(sheet)
    .map((width) => `<td width=${width} style='border:none'></td>`)
    .join('')}</tr>\n<![endif]>`

/** HTML as Word saves it. */
export const wordMarkup: Partial<HtmlStyle> = {
  head: `<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm;text-align:justify;font-size:10.5pt} @page WordSection1 {size:595.3pt 841.9pt} --></style>`,
  table: () =>
    " class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 width=568 style='border-collapse:collapse;mso-yfti-tbllook:1184'",
  row: (row) => ` style='mso-yfti-irow:${row};height:22.5pt'`,
  cell: (cell, sheet) => {
    const width = widthsOf(sheet)
      .slice(cell.column, cell.column + cell.columnSpan)
      .reduce((sum, part) => sum + part, 0)
    return ` width=${width} style='width:${(width * 0.75).toFixed(1)}pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt'`
  },
  content: (cell) => {
    const inner =
      cell.text === '' ? '<span lang=EN-US><o:p>&nbsp;</o:p></span>' : `${spans(cell.text, '9.0pt')}<o:p></o:p>`
    return `<p class=MsoNormal align=center style='text-align:center'>${inner}</p>`
  },
  afterRows: hiddenRow,
  paragraph: (text, kind) =>
    kind === 'text'
      ? `<p class=MsoNormal style='text-indent:32.0pt'>${escapeHtml(text)}<span lang=EN-US><o:p></o:p></span></p>`
      : `<p class=MsoNormal${kind === 'title' ? ' align=center' : ''}><b>${spans(text, '16.0pt')}</b></p>`,
  body: (report) => `<div class=WordSection1 style='layout-grid:15.6pt'>\n${report}\n</div>`,
}
