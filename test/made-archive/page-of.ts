import { officialForms as forms } from '../../src/forms/official-book.js'
import type { Report } from '../../src/forms/report.js'
import type { TableEntries } from '../../src/model/entry.js'
import type { Grid } from '../../src/model/grid.js'
import { type Figures, formGrids } from '../official-grid.js'

const figuresOf = ({ tables }: Report): Record<string, Figures> =>
  Object.fromEntries(
    Object.entries(tables as Readonly<Record<string, TableEntries>>).map(([table, rows]) => [
      table,
      Object.fromEntries(
        Object.entries(rows).map(([row, cells]) => [
          row,
          Object.fromEntries(Object.entries(cells).map(([column, { value }]) => [column, value])),
        ]),
      ),
    ]),
  )

function tableOf(grid: Grid): string {
  const rows = Array.from({ length: grid.rows }, (_, row) => {
    const cells = grid.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column)
    return `<tr>${cells.map(({ rowSpan, columnSpan, text }) => `<td rowspan="${rowSpan}" colspan="${columnSpan}">${text}</td>`).join('')}</tr>`
  })
  return `<table border="1">${rows.join('')}</table>`
}

/** Each row of a grid as a line, a tab between two columns, what a cell spans left empty. */
function linesOf(grid: Grid): string {
  const slots = Array.from({ length: grid.rows }, () => new Array<string>(grid.columns).fill(''))
  for (const { row, column, text } of grid.cells) slots[row]![column] = text
  return slots.map((line) => line.join('\t')).join('\n')
}

const dayOf = (iso: string): string => `${iso.slice(0, 4)}年${Number(iso.slice(5, 7))}月${Number(iso.slice(8))}日`

function preambleOf({ agency, period }: Report): string {
  const { from, to } = period!
  return `根据《中华人民共和国政府信息公开条例》，${agency.name}编制本报告。所列数据的统计期限自${dayOf(from)}至${dayOf(to)}。`
}

const gridsOf = (report: Report): Grid[] => formGrids(forms.find(({ id }) => id === report.form)!, figuresOf(report))

/** The report as plain text. */
export function textOf(report: Report): string {
  const grids = gridsOf(report)
  const parts = report.sections.flatMap(({ number, heading, paragraphs }) => [
    heading,
    ...paragraphs.map(({ text }) => text),
    ...(number > 1 && number < 5 ? [linesOf(grids[number - 2]!)] : []),
  ])
  return [report.title, preambleOf(report), ...parts].join('\n\n')
}

/** The page on which the report would be published: its words, and its figures in the official tables. */
export function pageOf(report: Report): string {
  const grids = gridsOf(report)
  const parts = report.sections.map(({ number, heading, paragraphs }) => {
    const words = paragraphs.map(({ text }) => `<p>${text}</p>`).join('\n')
    const table = number > 1 && number < 5 ? tableOf(grids[number - 2]!) : ''
    return `<p>${heading}</p>\n${words}${table}`
  })
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${report.title}</title></head><body>
<h1>${report.title}</h1>
<p>${preambleOf(report)}</p>
${parts.join('\n')}
</body></html>
`
}
