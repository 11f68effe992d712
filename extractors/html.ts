import { load } from 'cheerio'
import type { Extraction, Extractor } from '../src/model/content.js'
import { decodeText } from './charset.js'
import { attribute, type DomElement } from './dom/dom.js'
import { layoutTables } from './dom/layout-tables.js'
import { tidyLine } from './dom/shown-text.js'
import { type DomBlock, readBlocks } from './dom-blocks.js'
import { checkMarkup } from './html/check-markup.js'
import { htmlPlaces } from './html/html-places.js'
import { isFurniture, isLinkList, measurePage } from './html/measure-page.js'
import { reportContainers } from './html/report-containers.js'

/** A picture or a font written into the page itself; megabytes that hold no word. */
const EMBEDDED_FILE = /data:[\w/+.-]{1,60};base64,[A-Za-z\d+/=%]*/g

type Page = ReturnType<typeof load>

/** The title that the page states for its article, else the one of the browser window. */
function titleOf(page: Page): string | null {
  const metas = page('meta').toArray() as DomElement[]
  const article = metas.find((meta) => attribute(meta, 'name').toLowerCase() === 'articletitle')
  const stated = tidyLine(article ? attribute(article, 'content') : '')
  return stated || tidyLine(page('title').first().text()) || null
}

/**
 * Reads a web page. What part of it is the report, shapes alone do not tell: the readings are those of nested containers, the
 * likeliest first, as far as their blocks differ. Left out of all: what is not displayed, controls, navigation, page header and
 * footer, lists of links. Throws `ExtractionError` (`limit-reached`) for markup that no report has.
 */
export const extractHtml: Extractor = async (source) => {
  const decoded = decodeText(source.bytes)
  const text = decoded.text.replace(EMBEDDED_FILE, '')
  checkMarkup(text)
  const page = load(text)
  const root = page('html')[0] as DomElement
  // A page of frames has no body; the frames are other files.
  const body = (page('body')[0] as DomElement | undefined) ?? root
  const layout = layoutTables(body)
  const isGrid = (table: DomElement): boolean => !layout.has(table)
  const measures = measurePage(body)
  const isLeftOut = (element: DomElement): boolean => {
    const measure = measures.get(element)
    return isFurniture(element) || (measure !== undefined && element.name !== 'table' && isLinkList(measure))
  }
  const blocks = readBlocks(body, htmlPlaces(root), isGrid, isLeftOut)
  const title = titleOf(page)

  const extractionOf = (within: readonly DomBlock[]): Extraction => ({
    blocks: within.flatMap(({ block }) => block ?? []),
    findings: [...decoded.findings, ...within.flatMap(({ findings }) => findings)],
    pages: null,
    title,
  })
  const slices = new Map<string, readonly DomBlock[]>()
  for (const container of reportContainers(body, measures, isGrid)) {
    const { first, last } = measures.get(container)!
    const isWithin = ({ element }: DomBlock): boolean => {
      const number = measures.get(element)?.first ?? -1
      return number >= first && number <= last
    }
    const from = blocks.findIndex(isWithin)
    const to = blocks.findLastIndex(isWithin) + 1
    const key = `${from} ${to}`
    if (!slices.has(key)) slices.set(key, blocks.slice(Math.max(0, from), to))
  }
  return [...slices.values()].map(extractionOf)
}
