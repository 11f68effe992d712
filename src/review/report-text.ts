import type { Report } from '../forms/report.js'
import { html, type Markup } from './html/html.js'
import type { LocatedParagraph } from './page-figure.js'

type Section = Report['sections'][number]

/** Every paragraph of the report's text with its pointer. */
export const paragraphsOf = ({ preamble, sections }: Report): LocatedParagraph[] => [
  ...preamble.map((paragraph, index) => ({ ...paragraph, pointer: `/preamble/${index}` })),
  ...sections.flatMap((section, index) => sectionParagraphs(section, index)),
]

const sectionParagraphs = ({ paragraphs }: Section, section: number): LocatedParagraph[] =>
  paragraphs.map((paragraph, index) => ({ ...paragraph, pointer: `/sections/${section}/paragraphs/${index}` }))

/** The text of the report: what precedes the sections, then the sections with the tables that stand in them. */
export function reportText(report: Report): Markup {
  const preamble = paragraphsOf({ ...report, sections: [] })
  if (preamble.length === 0 && report.sections.length === 0) {
    return html`<p class="absent">没有识别出任何一节。 <span class="en" lang="en">no section was recognised</span></p>`
  }
  return html`${preamble.length > 0 && html`<details open><summary>前言 <span class="en" lang="en">preamble</span></summary>${prose(preamble)}</details>`}${report.sections.map(
    (
      section,
      index,
    ) => html`<details open><summary>${section.heading} <code class="id">${section.number}</code></summary>
${section.grids.map((grid) => html`<p class="table-here">〔表 ${grid + 1}：${tablesIn(report, grid)}〕</p>`)}${prose(sectionParagraphs(section, index))}</details>
`,
  )}`
}

const tablesIn = (report: Report, grid: number): string => {
  const tables = report.grids[grid]?.tables ?? []
  return tables.length > 0 ? tables.join('、') : '不属官方表格'
}

const prose = (paragraphs: readonly LocatedParagraph[]): Markup =>
  html`<div class="prose" data-roving>${paragraphs.map(
    ({ pointer, text }, index) => html`<p data-pointer="${pointer}" tabindex="${index === 0 ? 0 : -1}">${text}</p>
`,
  )}</div>`
