import { rowPointer, tablePointer } from '../model/cell-pointer.js'
import type { Finding } from '../model/finding.js'
import { anchorOf, cellClasses } from './cell-classes.js'
import { type CellView, isNamed } from './data/cell-views.js'
import { placeWords } from './data/place-key.js'
import type { TableLayout } from './data/table-layouts.js'
import { html, type Markup } from './html/html.js'
import { aboutWords, inBoth, severityWords } from './words.js'

/** Cells that a finding shows at once; more are folded away. */
const SHOWN = 8

/** The findings, the worst first, each with links to what it names in the tables drawn (`layouts`). */
export function findingList(
  findings: readonly Finding[],
  views: ReadonlyMap<string, CellView>,
  layouts: readonly TableLayout[],
): Markup {
  if (findings.length === 0) {
    return html`<p class="clean">没有发现问题。 <span class="en" lang="en">no findings</span></p>`
  }
  const names = drawnNames(layouts)
  const ordered = findings.map((finding, index) => ({ finding, index }))
  const rank = ({ severity }: Finding): number => ['error', 'warning', 'info'].indexOf(severity)
  ordered.sort((a, b) => rank(a.finding) - rank(b.finding) || a.index - b.index)
  return html`<ol class="findings">${ordered.map(({ finding, index }) => item(finding, index, views, names))}</ol>`
}

function item(
  finding: Finding,
  index: number,
  views: ReadonlyMap<string, CellView>,
  names: ReadonlyMap<string, string>,
): Markup {
  const { severity, about, code, rule, message, at = [] } = finding
  const named = pointersOf(finding)
  const cells = [...views.keys()].filter((cell) => isNamed(cell, finding))
  const pointer = `/findings/${index}`
  const links = linksTo(named, views, names)
  const places = named.length === 0 ? at.map(placeWords).join('；') : ''
  return html`<li id="${anchorOf(pointer)}" class="finding f-${severity}" data-pointer="${pointer}" data-cells="${cells.join(' ')}">
<button type="button" class="say"><b class="severity">${severityWords[severity].chinese}</b> ${message}</button>
<p class="source">${inBoth(aboutWords[about])} · <code>${code}</code>${rule !== undefined && html` · <code>${rule}</code>`}${places && ` · ${places}`}</p>
${links.length > 0 && html`<p class="links">${links.slice(0, SHOWN)}</p>`}${
  links.length > SHOWN &&
  html`<details><summary>另 ${links.length - SHOWN} 处</summary><p class="links">${links.slice(SHOWN)}</p></details>`
}</li>
`
}

/** The pointers that a finding names, its own first. */
const pointersOf = ({ pointer, cells = [] }: Finding): string[] => [
  ...new Set([...(pointer === undefined ? [] : [pointer]), ...cells]),
]

/**
 * Links to what the pointers name: the cells with what stands in them, under the label of the row or the column that all
 * of them stand in; a row or a table that is named besides.
 */
function linksTo(
  pointers: readonly string[],
  views: ReadonlyMap<string, CellView>,
  names: ReadonlyMap<string, string>,
): Markup[] {
  const cells = pointers.flatMap((pointer) => views.get(pointer) ?? [])
  const rows = new Set(cells.map(({ table, row }) => rowPointer(table, row)))
  const columns = new Set(cells.map(({ table, column }) => `${table}/${column}`))
  const row = cells.length > 1 && rows.size === 1 ? rowName(cells[0]!) : undefined
  const column = cells.length > 1 && columns.size === 1 && !row ? columnName(cells[0]!) : undefined
  const others = pointers.filter((pointer) => !views.has(pointer) && !rows.has(pointer))
  return [
    ...others.map((pointer) => lineLink(pointer, names.get(pointer))),
    ...((row ?? column) ? [html`<span>${row ?? column}：</span>`] : []),
    ...cells.map((view) => cellLink(view, [row ? undefined : rowName(view), column ? undefined : columnName(view)])),
  ]
}

const rowName = ({ rowLabels }: CellView): string | undefined => rowLabels.at(-1)
const columnName = ({ columnLabels }: CellView): string => columnLabels.slice(-2).join(' ')

function cellLink({ pointer, entry, flag }: CellView, labels: readonly (string | undefined)[]): Markup {
  const value = entry.value ?? entry.inferred ?? entry.raw?.trim()
  const name = labels.filter((label) => label !== undefined).join(' › ')
  const classes = cellClasses(entry.state, flag)
  return html`<a class="chip ${classes}" href="#${anchorOf(pointer)}" data-go="${pointer}">${name} <b>${value}</b></a> `
}

/** Titles of the tables and labels of the rows that the page draws, by their pointers. */
const drawnNames = (layouts: readonly TableLayout[]): ReadonlyMap<string, string> =>
  new Map(
    layouts.flatMap(({ id, title, rows, entries }) => [
      [tablePointer(id), title] as const,
      ...(entries ? rows.map((row) => [rowPointer(id, row.id), row.label || title] as const) : []),
    ]),
  )

/** A link to a table or a row, or the bare pointer of something that the page does not draw. */
const lineLink = (pointer: string, name: string | undefined): Markup =>
  name === undefined ? html`<code>${pointer}</code> ` : html`<a class="chip" href="#${anchorOf(pointer)}">${name}</a> `
