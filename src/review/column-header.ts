import type { FormColumn } from '../forms/form.js'
import type { TableLayout } from './data/table-layouts.js'
import { html, type Markup } from './html/html.js'
import { idWords } from './id-words.js'

/** The header rows of an official table: spanners over their columns, the corner over a stub of `stubs` columns. */
export function columnHeader({ columns, corner }: TableLayout, stubs: number): Markup {
  const height = Math.max(1, ...columns.map(({ header }) => header.length))
  const levels = Array.from({ length: height }, (_, level) => level)
  const cornerCell =
    stubs > 0 ? html`<td class="corner" rowspan="${height}" colspan="${stubs}">${corner.join(' ')}</td>` : null
  return html`${levels.map(
    (
      level,
    ) => html`<tr>${level === 0 && cornerCell}${columns.map((_, index) => headerCell(columns, index, level, height))}</tr>
`,
  )}`
}

function headerCell(columns: readonly FormColumn[], index: number, level: number, height: number): Markup | null {
  const { id, header } = columns[index]!
  const text = header[level]
  if (text === undefined) return null
  if (level === header.length - 1) {
    return html`<th scope="col" rowspan="${height - level}">${text} <code class="id">${idWords(id)}</code></th>`
  }
  const same = (other: FormColumn | undefined): boolean =>
    other !== undefined && header.slice(0, level + 1).every((part, depth) => other.header[depth] === part)
  if (same(columns[index - 1])) return null
  const end = columns.findIndex((other, later) => later > index && !same(other))
  return html`<th scope="colgroup" colspan="${(end < 0 ? columns.length : end) - index}">${text}</th>`
}
