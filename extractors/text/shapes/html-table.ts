import type { Block } from '../../../src/model/extraction.js'
import type { Limits } from '../../../src/model/limits.js'
import type { LinePlace } from '../../../src/model/locator.js'
import { checkMarkup } from '../../html/check-markup.js'
import type { DomElement } from '../../html/dom/dom-element.js'
import { parsePage } from '../../html/dom/parse-page.js'
import { pageLooks } from '../../html/style/page-looks.js'
import { NO_STYLES } from '../../html/style/page-styles.js'
import { findTables } from '../../html/tables/find-tables.js'
import { readTable } from '../../html/tables/read-table.js'
import { lineCell } from '../line-cell.js'
import type { SourceLine } from '../source-line.js'
import type { TableShape } from './table-shape.js'

const OPENS = /^\s*(?:<(?:div|center|html|body|p|figure)\b[^>]*>\s*)*<table[\s>]/i
const TAG = /<(\/?)table(?=[\s>/])/gi

/** A table written as HTML in the midst of a text, as Markdown allows it and converters of pictures write it. */
export const htmlTable: TableShape = (lines, at, limits) => {
  if (!OPENS.test(lines[at]!.text)) return undefined
  const end = tableEnd(lines, at)
  return end === undefined ? undefined : { lines: end - at, ...read(lines.slice(at, end), limits) }
}

/** Behind the line in which the last table that is open ends. */
function tableEnd(lines: readonly SourceLine[], at: number): number | undefined {
  let depth = 0
  for (let index = at; index < lines.length; index++) {
    for (const tag of lines[index]!.text.matchAll(TAG)) depth += tag[1] === '' ? 1 : -1
    if (depth <= 0) return index + 1
  }
  return undefined
}

function read(lines: readonly SourceLine[], limits: Limits) {
  const text = lines.map((line) => line.text).join('\n')
  checkMarkup(text, limits)
  const page = parsePage(text, { located: true })
  const body = page('body')[0] as DomElement
  const looks = pageLooks(page('html')[0] as DomElement, NO_STYLES)
  const tables = findTables(body, looks)
  const starts: number[] = []
  let next = 0
  for (const line of lines) {
    starts.push(next)
    next += line.text.length + 1
  }
  const locate = (cell: DomElement) => placesOf(cell, lines, starts)
  const taken = new Set<DomElement>()
  const blocks: Block[] = []
  const findings = []
  for (const table of [...tables.keys()].sort((a, b) => startOf(a) - startOf(b))) {
    if (taken.has(table)) continue
    const found = readTable(table, { looks, tables, locate, limits })
    for (const inner of found.taken) taken.add(inner)
    if (found.grid) blocks.push({ kind: 'grid', grid: found.grid })
    findings.push(...found.findings)
  }
  return { blocks, findings }
}

const startOf = (element: DomElement): number => element.sourceCodeLocation?.startOffset ?? 0

/** The lines of a cell between its tags. */
function placesOf(cell: DomElement, lines: readonly SourceLine[], starts: readonly number[]): LinePlace[] {
  const location = cell.sourceCodeLocation as
    | { startOffset: number; endOffset: number; startTag?: { endOffset: number }; endTag?: { startOffset: number } }
    | undefined
  if (!location) return []
  const from = location.startTag?.endOffset ?? location.startOffset
  const to = location.endTag?.startOffset ?? location.endOffset
  const places = lines.flatMap((line, index) => {
    const start = Math.max(0, from - starts[index]!)
    const stop = Math.min(line.text.length, to - starts[index]!)
    return start <= stop && starts[index]! <= to && starts[index]! + line.text.length >= from
      ? lineCell(line, start, stop).at
      : []
  })
  const filled = places.filter((place) => place.to > place.from)
  return filled.length > 0 ? filled : places.slice(0, 1)
}
