import type { Extraction, Extractor, Link } from '../../src/model/extraction.js'
import { limitsOf } from '../../src/model/limits.js'
import { decodeText } from '../decode-text.js'
import { leftOutFindings } from '../left-out.js'
import { tidyLine } from '../tidy-line.js'
import { checkMarkup } from './check-markup.js'
import { attribute, childElements, type DomElement } from './dom/dom-element.js'
import { parsePage } from './dom/parse-page.js'
import { htmlPlaces } from './html-places.js'
import { isFurniture, isLinkList, type Measure, measurePage } from './measure-page.js'
import { pageLinks } from './page-links.js'
import { type DomBlock, readBlocks } from './read-blocks.js'
import { reportContainers } from './report-containers.js'
import { pageLooks } from './style/page-looks.js'
import { NO_STYLES, pageStyles } from './style/page-styles.js'
import { findTables } from './tables/find-tables.js'

/** A picture or a font written into the page itself; megabytes that hold no word. */
const EMBEDDED_FILE = /data:[\w/+.-]{1,60};base64,[A-Za-z\d+/=%]*/g

/** What a page with style sheets has somewhere in its source. */
const SHEETS = /<style|stylesheet/i

/** What a page with links or pictures has somewhere in its source. */
const MAY_LINK = /<(?:a|img)\b/i

type Page = ReturnType<typeof parsePage>

/** Blocks `from` to `to` (exclusive) of a page, and the container that holds them. */
interface Slice {
  readonly from: number
  readonly to: number
  readonly container: Measure
}

/** Blocks before and behind the report that are handed over beside it. */
const NEAREST = 12

/** Names under which pages state when they were published, in lower case. */
const PUBLICATION = ['pubdate', 'publishdate', 'article:published_time']

/** The content of the first of the `<meta>` elements with one of the names; null for none. */
function metaContent(metas: readonly DomElement[], names: readonly string[]): string | null {
  const named = (meta: DomElement, name: string): boolean =>
    [attribute(meta, 'name'), attribute(meta, 'property')].some((stated) => stated.toLowerCase() === name)
  const found = names.flatMap((name) => metas.find((meta) => named(meta, name)) ?? [])[0]
  return (found && tidyLine(attribute(found, 'content'))) || null
}

/** The title that the page states for its article, else the one of the browser window. */
const titleOf = (page: Page, metas: readonly DomElement[]): string | null =>
  metaContent(metas, ['articletitle']) ?? (tidyLine(page('title').first().text()) || null)

/** Whether a page without a document type, or with an old one, is shown in the way of old browsers. */
const isQuirky = (page: Page): boolean => (page.root()[0] as { 'x-mode'?: string })['x-mode'] === 'quirks'

/**
 * Reads a web page. What part of it is the report, shapes alone do not tell: the readings are those of nested containers, the
 * likeliest first, as far as their blocks differ. Left out of all: what a reader does not see, controls, navigation, page header
 * and footer, lists of links. Throws `ExtractionError` (`limit-reached`) for markup that no report has.
 */
export const extractHtml: Extractor = async (source, options) => {
  const limits = limitsOf(options)
  const decoded = decodeText(source.bytes)
  const text = decoded.text.replace(EMBEDDED_FILE, '')
  checkMarkup(text, limits)
  options.heartbeat?.(null)
  const page = parsePage(text)
  options.heartbeat?.(null)
  const root = page('html')[0] as DomElement
  // A page of frames has no body; the frames are other files.
  const body = childElements(root).find(({ name }) => name === 'body') ?? root
  const looks = pageLooks(root, SHEETS.test(text) ? await pageStyles(root, isQuirky(page)) : NO_STYLES)
  options.heartbeat?.(null)
  const tables = findTables(body, looks)
  const measures = measurePage(body, looks)
  const lists = new Set<DomElement>()
  for (const [element, measure] of measures) if (element.name !== 'table' && isLinkList(measure)) lists.add(element)
  const isList = (element: DomElement): boolean => lists.size > 0 && lists.has(element)
  const isGone = (element: DomElement): boolean => looks.of(element).sunk === 'not-displayed' || isFurniture(element)
  const skip = (element: DomElement): boolean => isFurniture(element) || isList(element)
  const places = htmlPlaces(root)
  const blocks = readBlocks(body, { looks, places, tables, skip, limits })
  const links = MAY_LINK.test(text) ? pageLinks(body, looks, places, isGone, isList) : []
  const metas = page('meta').toArray() as DomElement[]
  const title = titleOf(page, metas)
  const published = metaContent(metas, PUBLICATION)

  const numberOf = (element: DomElement): number => measures.get(element)?.first ?? -1
  /** Those in the container; files also behind it, unless in a list of links, as attachments stand. */
  const linksOf = ({ first, last }: Measure): Link[] =>
    links.flatMap(({ link, element, inList }) => {
      const number = numberOf(element)
      const within = number >= first && number <= last
      return within || (link.kind === 'file' && number > last && !inList) ? [link] : []
    })
  const extractionOf = ({ from, to, container }: Slice): Extraction => {
    const within = blocks.slice(from, to)
    return {
      blocks: within.flatMap(({ block }) => block ?? []),
      findings: [
        ...decoded.findings,
        ...within.flatMap(({ findings }) => findings),
        ...leftOutFindings(within.flatMap(({ leftOut }) => leftOut ?? [])),
      ],
      pages: null,
      title,
      published,
      around: [...blocks.slice(Math.max(0, from - NEAREST), from), ...blocks.slice(to, to + NEAREST)].flatMap(
        ({ block }) => (block?.kind === 'paragraph' ? [block] : []),
      ),
      links: linksOf(container),
    }
  }
  const slices = new Map<string, Slice>()
  for (const container of reportContainers(body, measures, (element) => tables.has(element))) {
    const measure = measures.get(container)!
    const { first, last } = measure
    const isWithin = ({ element }: DomBlock): boolean => {
      const number = numberOf(element)
      return number >= first && number <= last
    }
    const from = blocks.findIndex(isWithin)
    const to = blocks.findLastIndex(isWithin) + 1
    const key = `${from} ${to}`
    if (!slices.has(key)) slices.set(key, { from: Math.max(0, from), to, container: measure })
  }
  return [...slices.values()].map(extractionOf)
}
