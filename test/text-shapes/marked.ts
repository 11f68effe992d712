import type { Grid } from '../../src/model/grid.js'
import { columnWidths, padded, rowTexts, slotTexts } from './slots.js'

/** How a program writes a table into a text. */
export type TableWriter = (grid: Grid) => string[]

const pipes = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Markdown, the slots that a cell reaches over left empty. */
export const markdown: TableWriter = (grid) => {
  const [head, ...rows] = slotTexts(grid).map(pipes)
  return [head!, `|${'---|'.repeat(grid.columns)}`, ...rows]
}

/** Markdown, the words of a cell in each slot, as docling writes it. */
export const filledMarkdown: TableWriter = (grid) => {
  const [head, ...rows] = slotTexts(grid, ({ text }) => text).map(pipes)
  return [head!, `|${'---|'.repeat(grid.columns)}`, ...rows]
}

/** Markdown with columns of equal width. */
export const paddedMarkdown: TableWriter = (grid) => {
  const texts = slotTexts(grid)
  const widths = columnWidths(texts)
  const [head, ...rows] = texts.map((row) => pipes(row.map((text, column) => padded(text, widths[column]!))))
  return [head!, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows]
}

export const org: TableWriter = (grid) => {
  const [head, ...rows] = slotTexts(grid).map(pipes)
  return [head!, `|${Array(grid.columns).fill('---').join('+')}|`, ...rows]
}

/** Pipes between the cells, none at the start. */
export const innerPipes: TableWriter = (grid) => slotTexts(grid).map((row) => `${row.join(' | ')} |`)

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
const separatedBy =
  (separator: string, quote: (text: string) => string = (text) => text): TableWriter =>
  (grid) =>
    slotTexts(grid).map((row) => row.map(quote).join(separator))

export const csv = separatedBy(',')
export const quotedCsv = separatedBy(',', quoted)
export const semicolons = separatedBy(';')
export const tabs = separatedBy('\t')

/** Tabs between the cells of a row, spans left out, as some programs copy a table. */
export const tabsWithoutSpans: TableWriter = (grid) => rowTexts(grid).map((row) => row.join('\t'))

/** An HTML table in the midst of the text. */
export const htmlTable: TableWriter = ({ rows, cells }) => [
  `<table>${Array.from({ length: rows }, (_, row) => {
    const own = cells.filter((cell) => cell.row === row)
    return `<tr>${own
      .map(({ text, rowSpan, columnSpan }) => {
        const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`
        return `<td${spans}>${text}</td>`
      })
      .join('')}</tr>`
  }).join('\n')}</table>`,
]

export const mediaWiki: TableWriter = ({ rows, cells }) => [
  '{| class="wikitable"',
  ...Array.from({ length: rows }, (_, row) => [
    '|-',
    ...cells
      .filter((cell) => cell.row === row)
      .map(({ text, rowSpan, columnSpan }) =>
        rowSpan * columnSpan > 1 ? `| rowspan="${rowSpan}" colspan="${columnSpan}" | ${text}` : `| ${text}`,
      ),
  ]).flat(),
  '|}',
]

/** Dashes under each column, as psql and the simple tables of reStructuredText have them. */
export const underlined: TableWriter = (grid) => {
  const texts = slotTexts(grid).map((row) => row.map((text) => (text === '' ? '' : text)))
  const widths = columnWidths(texts)
  const lines = texts.map((row) => row.map((text, column) => padded(text, widths[column]!)).join('  '))
  const rule = widths.map((width) => '='.repeat(Math.max(2, width))).join('  ')
  return [rule, lines[0]!, rule, ...lines.slice(1).map((line) => (line.trim() === '' ? ' ' : line)), rule]
}

/** Each cell on a line, between two of a row a tab on a line between empty ones. */
export const browserCopy: TableWriter = (grid) =>
  slotTexts(grid)
    .map((row) => row.join('\n\n\t\n\n'))
    .join('\n')
    .split('\n')
