import { load } from 'cheerio'
import type { DomElement } from '../../extractors/html/dom/dom-element.js'
import { htmlPlaces } from '../../extractors/html/html-places.js'
import { pageLooks } from '../../extractors/html/style/page-looks.js'
import { NO_STYLES } from '../../extractors/html/style/page-styles.js'
import { readTable } from '../../extractors/html/tables/read-table.js'
import type { TableReading } from '../../extractors/table/table-reading.js'
import type { SourceFile } from '../../src/model/extraction.js'
import { defaultLimits } from '../../src/model/limits.js'
import { drawGrid } from './draw-grid.js'
import { utf8 } from './encode.js'

/** Reads the nth table of a page, from 0. */
export function readTableOf(html: string, number = 0): TableReading {
  const page = load(html)
  const root = page('html')[0] as DomElement
  const { cell: locate } = htmlPlaces(root)
  const looks = pageLooks(root, NO_STYLES)
  const tables = new Map(
    page('table')
      .toArray()
      .map((table) => [table as DomElement, 'rows' as const]),
  )
  return readTable(page('table')[number] as DomElement, { looks, tables, locate, limits: defaultLimits })
}

/** A table drawn slot by slot. */
export const drawTable = (html: string, number = 0): string[] => drawGrid(readTableOf(html, number).grid!)

/** Codes of the findings about a table. */
export const codesOf = (html: string, number = 0): string[] =>
  readTableOf(html, number).findings.map(({ code }) => code)

/** A page as a source file. */
export const htmlFile = (html: string): SourceFile => ({
  path: 'report.html',
  bytes: utf8(html),
  sha256: '',
  format: 'html',
})
