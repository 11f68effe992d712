import { load } from 'cheerio'
import type { DomElement } from '../../extractors/dom/dom-element.js'
import { readGrid } from '../../extractors/dom/read-grid.js'
import { htmlPlaces } from '../../extractors/html/html-places.js'
import type { TableReading } from '../../extractors/table/table-reading.js'
import type { SourceFile } from '../../src/model/extraction.js'
import { drawGrid } from './draw-grid.js'
import { utf8 } from './encode.js'

/** Reads the nth table of a page, from 0. */
export function readTableOf(html: string, number = 0): TableReading {
  const page = load(html)
  const places = htmlPlaces(page('html')[0] as DomElement)
  return readGrid(page('table')[number] as DomElement, places.cell)
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
