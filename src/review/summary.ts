import type { Report } from '../forms/report.js'
import type { CellState } from '../model/entry.js'
import type { CellView } from './data/cell-views.js'
import type { GridView } from './data/grid-views.js'
import { html, type Markup } from './html/html.js'
import { type Flag, flagWords, formatNames, inBoth, type Role, roleWords, severityWords } from './words.js'

const states: readonly CellState[] = ['reported', 'blank', 'missing', 'unreadable', 'inferred']
const flags: readonly Flag[] = ['error', 'warning', 'info', 'part']

/** The head of the page: what the file is, what came of it in one line, and the legend with the count of each kind of cell. */
export function summary(report: Report, views: readonly CellView[], grids: readonly GridView[]): Markup {
  const { title, source } = report
  return html`<header>
<h1>${title ?? source.path}</h1>
<p class="identity">${identity(report).map((part, index) => html`${index > 0 && ' · '}${part}`)}</p>
${contact(report)}
${verdict(report, views)}
<ul class="legend" aria-label="图例">
${states.map((state) =>
  legendItem(
    roleWords[state],
    `s-${state}`,
    count(views, (view) => view.entry.state === state),
  ),
)}
${flags.map((flag) =>
  legendItem(
    flagWords[flag],
    `f-${flag}`,
    count(views, (view) => view.flag === flag),
  ),
)}
${(['loose', 'label', 'outside'] as const satisfies readonly Role[]).map((role) => {
  const cells = grids.flatMap((grid) => grid.cells)
  return legendItem(
    roleWords[role],
    `s-${role}`,
    count(cells, (cell) => cell.role === role),
  )
})}
</ul>
</header>`
}

function identity({ agency, year, form, period, source, made }: Report): Markup[] {
  const unknown = (what: string) => html`<em class="unknown">${what}未识别</em>`
  return [
    agency.name === null ? unknown('机关') : html`${agency.name}`,
    year === null ? unknown('年度') : html`${year}`,
    form === null ? unknown('表式') : html`<code>${form}</code>`,
    ...(period ? [html`${period.from} – ${period.to}`] : []),
    html`${formatNames[source.format]}${source.pages !== null && ` ${source.pages} 页`}`,
    html`<code class="file">${source.path}</code>`,
    html`<span title="${source.sha256}">sha256 <code>${source.sha256.slice(0, 12)}</code></span>`,
    html`nianbao ${made.program}${made.engine !== null && ` (${made.engine})`}`,
  ]
}

function contact({ contact: { address, postcode, phone, email }, source }: Report): Markup | null {
  const parts = [address, postcode, phone, email, source.url].filter((part) => part !== null)
  return parts.length === 0 ? null : html`<p class="identity">${parts.join(' · ')}</p>`
}

/** One line for the hurried reader. */
function verdict({ findings }: Report, views: readonly CellView[]): Markup {
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity)
  const errors = of('error')
  const read = count(views, ({ entry }) => entry.state === 'reported' || entry.state === 'blank')
  const inferred = count(views, ({ entry }) => entry.state === 'inferred')
  const lost = views.length - read - inferred
  const tone = errors.length > 0 ? 'error' : of('warning').length > 0 || lost > 0 ? 'warning' : 'fine'
  const own = errors.filter(({ about }) => about === 'document').length
  const reasons = errors.length > 0 ? `（文件本身 ${own}，识读 ${errors.length - own}）` : ''
  return html`<p class="verdict is-${tone}"><b>官方表格 ${views.length} 格，读出 ${read} 格${inferred > 0 && `，推定 ${inferred} 格`}${lost > 0 && `，未得 ${lost} 格`}。</b> ${(
    ['error', 'warning', 'info'] as const
  ).map(
    (severity) =>
      html`<a href="#findings">${severityWords[severity].chinese} ${of(severity).length}</a>${severity === 'error' && reasons} `,
  )}</p>`
}

const count = <Item>(items: readonly Item[], is: (item: Item) => boolean): number => items.filter(is).length

/** A kind of cell; pressing it goes from one such cell to the next. */
const legendItem = (word: Parameters<typeof inBoth>[0], classes: string, cells: number): Markup =>
  html`<li><button type="button" class="kind" data-step="${classes}"${cells === 0 && html` disabled`}><span class="swatch ${classes}"></span>${inBoth(word)} <b>${cells}</b></button></li>
`
