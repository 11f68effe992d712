import { createHash } from 'node:crypto'
import type { Report } from '../forms/report.js'
import { cellDetails } from './cell-details.js'
import { cellViews } from './data/cell-views.js'
import { type GridView, gridViews } from './data/grid-views.js'
import { pagePlaces } from './data/place-key.js'
import { tableLayouts } from './data/table-layouts.js'
import { findingList } from './finding-list.js'
import { gridFigure } from './grid-figure.js'
import { embeddedJson, html, type Markup, trusted } from './html/html.js'
import { inspectionScript } from './inspection-script.js'
import { inspectionStyle } from './inspection-style.js'
import { officialTable } from './official-table.js'
import { type PageImage, pageFigure } from './page-figure.js'
import { paragraphsOf, reportText } from './report-text.js'
import { summary } from './summary.js'

const source = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing is fetched, and nothing runs or styles but the two texts of our own, known by their hashes. */
const policy = [
  "default-src 'none'",
  'img-src data:',
  `style-src ${source(inspectionStyle)}`,
  `script-src ${source(inspectionScript)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * The page that shows a person what was understood of a report: its findings, the official tables as the form has them,
 * and beside them the drawn `pages` with the recognised cells over them; grids that are not on these pages, and those of
 * sources without pages, are drawn as tables. One HTML document that needs nothing else.
 */
export function inspectionPage(report: Report, pages: readonly PageImage[]): string {
  const layouts = tableLayouts(report)
  const views = cellViews(report, layouts)
  const grids = gridViews(report, views.values())
  const paragraphs = paragraphsOf(report)
  const { findings } = report
  const drawn = new Set(pages.map(({ number }) => number))
  const details = cellDetails(views, grids, paragraphs, findings)
  const sizes = Object.fromEntries(pages.map(({ number, width, height }) => [number, [width, height]]))
  const { markup } = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>核对：${report.title ?? report.source.path}</title>
<style>${trusted(inspectionStyle)}</style>
</head>
<body>
<div class="halves">
${summary(report, [...views.values()], grids)}
<nav aria-label="页内"><a href="#findings">问题</a> <a href="#tables">官方表格</a> <a href="#source">原文</a> <a href="#text">正文</a></nav>
<main>
<section id="findings"><h2>问题 <span class="en" lang="en">findings</span></h2>${findingList(findings, views, layouts)}</section>
<section id="tables"><h2>官方表格 <span class="en" lang="en">official tables</span></h2>${layouts.map((layout) => officialTable(layout, views, findings))}</section>
</main>
<aside id="source">
${toolbar(pages)}
<div class="sheets">
${missingPages(report, drawn)}
${pages.map((page) => pageFigure(page, { grids, paragraphs, findings }))}
${grids.filter((grid) => !isDrawn(grid, drawn)).map(gridFigure)}
</div>
<div id="detail" class="detail" aria-live="polite"><p class="hint">指向或点选一格，看它印在何处、读作什么。 <span class="en" lang="en">point at a cell</span></p></div>
</aside>
<section id="text"><h2>正文 <span class="en" lang="en">text</span></h2>${reportText(report)}</section>
</div>
<script type="application/json" id="details">${embeddedJson({ details, sizes })}</script>
<script>${trusted(inspectionScript)}</script>
</body>
</html>
`
  return markup
}

/** Whether all that has a place of the grid lies on drawn pages. */
const isDrawn = ({ cells }: GridView, drawn: ReadonlySet<number>): boolean => {
  const places = cells.flatMap(({ cell }) => pagePlaces(cell.at))
  return places.length > 0 && places.every(({ page }) => drawn.has(page))
}

const toolbar = (pages: readonly PageImage[]): Markup => html`<div class="toolbar" role="group" aria-label="原文">
<h2>原文 <span class="en" lang="en">source</span></h2>
${pages.map(({ number }) => html`<a href="#figure-${number}">${number}</a> `)}
<span class="gap"></span>
${pages.length > 0 && html`<button type="button" data-zoom="-1" aria-label="缩小">−</button><button type="button" data-zoom="1" aria-label="放大">＋</button>`}
<label><input type="checkbox" id="ids" checked> 编号 <span class="en" lang="en">ids</span></label>
</div>`

function missingPages({ source: { pages, format } }: Report, drawn: ReadonlySet<number>): Markup | null {
  const left = (pages ?? 0) - drawn.size
  if (format !== 'pdf' || left <= 0) return null
  return html`<p class="absent">另有 ${left} 页未绘出。 <span class="en" lang="en">${left} more pages are not drawn</span></p>`
}
