import type { Report } from '../forms/report.js'
import { rowPointer, tablePointer } from '../model/cell-pointer.js'
import { anchorOf, cellClasses } from './cell-classes.js'
import { columnHeader } from './column-header.js'
import type { CellView } from './data/cell-views.js'
import type { LayoutRow, TableLayout } from './data/table-layouts.js'
import { html, type Markup } from './html/html.js'
import { idWords } from './id-words.js'
import { flagWords, roleWords } from './words.js'

/** Official tables as the form prints them, with what the report has in each cell. */
export function officialTable(
  layout: TableLayout,
  views: ReadonlyMap<string, CellView>,
  findings: Report['findings'],
): Markup {
  const { id, title, entries } = layout
  const heading = html`<h3 id="${anchorOf(tablePointer(id))}">${title} <code class="id">${idWords(id)}</code></h3>`
  if (!entries) {
    const known = findings.some(({ pointer, code }) => code === 'table-missing' && pointer === tablePointer(id))
    return html`<section class="table-block">${heading}
<p class="absent">${known ? '未找到这张官方表格。' : '文件中没有这张表格。'} <span class="en" lang="en">not found in the document</span></p></section>`
  }
  const depth = Math.max(0, ...layout.rows.map((row) => (row.label === '' ? 0 : row.groups.length + 1)))
  return html`<section class="table-block">${heading}
<div class="scroll"><table class="official" role="grid" data-roving aria-label="${title}">
<thead>${columnHeader(layout, depth)}</thead>
<tbody>${layout.rows.map((row, index) => bodyRow(layout, views, row, index, depth))}</tbody>
</table></div></section>`
}

function bodyRow(
  { id, rows, columns, entries }: TableLayout,
  views: ReadonlyMap<string, CellView>,
  row: LayoutRow,
  index: number,
  depth: number,
): Markup {
  const groups = row.groups.flatMap((group, level) =>
    startsGroup(rows, index, level)
      ? [html`<th class="group" scope="rowgroup" rowspan="${groupLength(rows, index, level)}">${group.label}</th>`]
      : [],
  )
  const stub =
    depth === 0
      ? null
      : html`<th scope="row" colspan="${depth - row.groups.length}">${row.label} <code class="id">${idWords(row.id)}</code></th>`
  const cells = columns.map((column) => {
    const view = entries?.[row.id]?.[column.id] && views.get(`${rowPointer(id, row.id)}/${column.id}`)
    return view ? valueCell(view, index === 0 && column === columns[0]) : html`<td class="none"></td>`
  })
  return html`<tr id="${anchorOf(rowPointer(id, row.id))}">${groups}${stub}${cells}</tr>
`
}

/** Whether the group at `level` is another one than in the row before. */
const startsGroup = (rows: readonly LayoutRow[], index: number, level: number): boolean =>
  rows[index - 1]?.groups[level]?.id !== rows[index]!.groups[level]!.id

function groupLength(rows: readonly LayoutRow[], index: number, level: number): number {
  const { id } = rows[index]!.groups[level]!
  const end = rows.findIndex((row, later) => later > index && row.groups[level]?.id !== id)
  return (end < 0 ? rows.length : end) - index
}

function valueCell(view: CellView, first: boolean): Markup {
  const { pointer, entry, flag } = view
  const state = entry.state === 'reported' ? null : roleWords[entry.state].chinese
  const spoken = [state, flag && flagWords[flag].chinese].filter((words) => words !== null).join('，')
  return html`<td id="${anchorOf(pointer)}" data-pointer="${pointer}" class="${cellClasses(entry.state, flag)}" tabindex="${
    first ? 0 : -1
  }">${shownValue(view)}${spoken && html`<span class="spoken">（${spoken}）</span>`}</td>`
}

/** What the cell shows: the number, else what is printed there, else a word for its state. */
function shownValue({ entry }: CellView): Markup {
  const { state, value, raw, inferred, unit, note } = entry
  const printed = raw?.trim() ? html`<span class="raw">${raw.trim()}</span>` : null
  const reasoned = inferred === undefined ? null : html`<i class="reasoned">${inferred}</i>`
  if (state === 'reported') return html`${value}${unit && html` <small>${unit}</small>`}${note && html`<sup>注</sup>`}`
  if (state === 'missing') return reasoned ?? html`<span class="sign">缺</span>`
  if (state === 'blank') return html`${printed ?? html`<span class="sign">空</span>`}${reasoned && html` ${reasoned}`}`
  return html`${printed}${printed && reasoned && ' '}${reasoned}`
}
