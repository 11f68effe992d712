import type { Finding } from '../model/finding.js'
import type { Locator, PagePlace } from '../model/locator.js'
import { cellClasses } from './cell-classes.js'
import { type GridCellView, type GridView, standsFor } from './data/grid-views.js'
import { pagePlaces, placeKey } from './data/place-key.js'
import { html, type Markup } from './html/html.js'
import { pageIds, pageIdsWidth } from './page-ids.js'

/** A page as a picture. `width` and `height` are in points, as the page is displayed; `png` is the file's bytes. */
export interface PageImage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly png: Uint8Array
}

/** A paragraph of the text with the pointer of its place in the report. */
export interface LocatedParagraph {
  readonly pointer: string
  readonly text: string
  readonly at: readonly Locator[]
}

/** What may lie on a page. */
export interface Recognised {
  readonly grids: readonly GridView[]
  readonly paragraphs: readonly LocatedParagraph[]
  readonly findings: readonly Finding[]
}

/** Points by which an outline stays inside its cell, so that neighbours do not paint over each other. */
const INSET = 0.7

/** A page with everything recognised over it, in points; the ids of rows stand in a gutter at the left. */
export function pageFigure(page: PageImage, { grids, paragraphs, findings }: Recognised): Markup {
  const { number, width, height, png } = page
  const here = (at: readonly Locator[]): PagePlace[] => pagePlaces(at).filter((place) => place.page === number)
  const cells = grids.flatMap((grid) =>
    grid.cells.flatMap((view) => here(view.cell.at).map((place) => ({ view, place }))),
  )
  const drawn = new Set(cells.map(({ place }) => placeKey(place)))
  const marks = findings.flatMap(({ at = [], severity }, index) =>
    here(at)
      .filter((place) => !drawn.has(placeKey(place)))
      .map((place) => ({ place, severity, pointer: `/findings/${index}` })),
  )
  const gutter = pageIdsWidth(cells)
  const picture = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  return html`<figure class="page" id="figure-${number}">
<figcaption>第 ${number} 页</figcaption>
<div class="scroll"><svg class="paper" viewBox="${-gutter} 0 ${width + gutter} ${height}" data-bare="0 0 ${width} ${height}" role="group" aria-label="第 ${number} 页" data-roving>
<g id="page-${number}"><rect class="sheet" width="${width}" height="${height}"/><image width="${width}" height="${height}" href="${picture}"/></g>
${paragraphs.flatMap(({ pointer, at, text }) =>
  here(at).map((place) => outline(place, 'paragraph', pointer, `正文：${text.slice(0, 40)}`)),
)}
${cells.map(({ view, place }, index) => pageCell(view, place, index === 0))}
${marks.map(({ place, severity, pointer }) => outline(place, `mark f-${severity}`, pointer, ''))}
${pageIds(cells)}
</svg></div></figure>
`
}

function pageCell(view: GridCellView, place: PagePlace, first: boolean): Markup {
  const { cell, role, flag, views } = view
  const [left, , right, bottom] = place.box
  const spans = cell.rowSpan * cell.columnSpan > 1
  const labels = views[0] ? [...views[0].rowLabels, ...views[0].columnLabels].join(' › ') : ''
  const name = `${labels}${labels && '：'}${cell.text}`
  const box = boxOf(place)
  return html`<rect ${box} class="cell ${cellClasses(role, flag)}" data-for="${standsFor(view)}" role="button" tabindex="${
    first ? 0 : -1
  }" aria-label="${name}"/>${
    spans && html`<text class="span" x="${right - 1.5}" y="${bottom - 1.8}">${cell.rowSpan}×${cell.columnSpan}</text>`
  }${
    (flag === 'error' || flag === 'warning') &&
    html`<text class="bang f-${flag}" x="${left + 1.5}" y="${place.box[1] + 6.5}">!</text>`
  }
`
}

const boxOf = ({ box: [left, top, right, bottom] }: PagePlace): Markup => {
  const round = (points: number) => Math.round(points * 100) / 100
  const x = round(left + INSET)
  const y = round(top + INSET)
  return html`x="${x}" y="${y}" width="${round(Math.max(1, right - INSET - x))}" height="${round(Math.max(1, bottom - INSET - y))}"`
}

const outline = (place: PagePlace, classes: string, pointer: string, name: string): Markup =>
  html`<rect ${boxOf(place)} class="${classes}" data-for="${pointer}"><title>${name}</title></rect>
`
