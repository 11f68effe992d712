import type { Block } from '../../src/model/extraction.js'
import type { ExtractionFinding } from '../../src/model/findings/finding.js'
import type { Limits } from '../../src/model/limits.js'
import type { LeftOut, LeftOutReason } from '../left-out.js'
import { tidyLine } from '../tidy-line.js'
import { isCode, readCell, reasonToLeaveOut } from './content/read-cell.js'
import { isReplaced } from './content/read-ink.js'
import { type DomElement, flow } from './dom/dom-element.js'
import type { HtmlPlaces } from './html-places.js'
import { readPreformatted } from './read-preformatted.js'
import type { PageLooks } from './style/page-looks.js'
import type { TableKind } from './tables/find-tables.js'
import { readTable } from './tables/read-table.js'

/** A block, the element that it stands in or is, and what was found in reading it. */
export interface DomBlock {
  /** Null for a table that could not be read, and for text that is not to be seen. */
  readonly block: Block | null
  readonly element: DomElement
  readonly findings: readonly ExtractionFinding[]
  /** Text outside of tables that is not to be seen. */
  readonly leftOut?: LeftOut
}

/** What of a page is read, and how. */
export interface BlockContext {
  readonly looks: PageLooks
  readonly places: HtmlPlaces
  readonly tables: ReadonlyMap<DomElement, TableKind>
  /** Whether an element is no part of what the page is about. */
  readonly skip: (element: DomElement) => boolean
  readonly limits: Limits
}

/** All text in an element. */
const textIn = (element: DomElement): string =>
  [...flow(element, isCode)].map((event) => (event.kind === 'text' ? event.text : ' ')).join('')

/** A heading element and its level. */
const HEADING = /^h([1-6])$/

/**
 * The paragraphs and tables below `root` in document order. A block element or a `<br>` begins a paragraph; white space is
 * collapsed. Tables that only arrange things are read as what is in them; those within the cells of a table that are no parts of
 * it follow it. What is not to be seen, or struck out, is told apart.
 */
export function readBlocks(root: DomElement, { looks, places, tables, skip, limits }: BlockContext): DomBlock[] {
  const blocks: DomBlock[] = []
  const paragraphs: DomElement[] = []
  const taken = new Set<DomElement>()
  let line = ''
  let isBlank = true
  let owner = root
  let withinTables = 0
  let heading: number | null = null
  /** The preformatted element in which tables are drawn, while one is open. */
  let drawn: DomElement | null = null

  const addParagraph = (text: string, element: DomElement): void => {
    if (text === '') return
    const stated = heading === null ? {} : { heading }
    blocks.push({ block: { kind: 'paragraph', text, at: places.paragraph(element), ...stated }, element, findings: [] })
  }
  const endLine = (): void => {
    addParagraph(tidyLine(line), owner)
    line = ''
    isBlank = true
  }
  const addText = (text: string): void => {
    if (isBlank) owner = paragraphs.at(-1) ?? root
    isBlank &&= text.trim() === ''
    line += text
  }
  const leaveOut = (reason: LeftOutReason, text: string, element: DomElement): void => {
    const at = places.isParagraph(element) ? places.paragraph(element) : places.cell(element)
    blocks.push({ block: null, element, findings: [], leftOut: { reason, text: tidyLine(text), at } })
  }
  const addTable = (table: DomElement): void => {
    for (const caption of table.children) {
      if (!('attribs' in caption) || caption.name !== 'caption' || looks.of(caption).sunk !== null) continue
      for (const text of readCell(caption, looks, (other) => tables.has(other)).shown.text.split('\n'))
        addParagraph(text, caption)
    }
    const { grid, findings, taken: parts } = readTable(table, { looks, tables, locate: places.cell, limits })
    for (const part of parts) taken.add(part)
    blocks.push({ block: grid && { kind: 'grid', grid }, element: table, findings })
  }

  for (const event of flow(
    root,
    (element) => element !== root && (isCode(element) || isReplaced(element) || skip(element)),
  )) {
    if (event.kind === 'text') {
      if (withinTables > 0 || drawn !== null) continue
      const look = looks.of(event.owner)
      const reason = reasonToLeaveOut(look)
      if (reason !== null) {
        if (event.text.trim() === '') continue
        leaveOut(reason, event.text, paragraphs.at(-1) ?? root)
        continue
      }
      const [first = '', ...rest] = look.preformatted ? event.text.split(/\r\n?|\n/) : [event.text]
      addText(first)
      for (const next of rest) {
        endLine()
        addText(next)
      }
      continue
    }
    const { element } = event
    if (event.kind === 'close' && element === drawn) drawn = null
    const look = looks.of(element)
    const step = event.kind === 'open' ? 1 : -1
    if (withinTables === 0 && look.sunk !== 'not-displayed') {
      if (element.name === 'br' || !/^(?:inline|contents)/.test(look.display)) endLine()
      else if (look.raised) line += ' '
    }
    const level = HEADING.exec(element.name)?.[1]
    if (level !== undefined) heading = event.kind === 'open' ? Number(level) : null
    if (places.isParagraph(element)) {
      if (event.kind === 'open') paragraphs.push(element)
      else paragraphs.pop()
    }
    if (event.kind === 'open' && withinTables === 0 && look.preformatted && element.name === 'pre') {
      const text = readPreformatted(element, looks, places.paragraph(element), limits)
      if (text !== null) {
        blocks.push(...text.map((block) => ({ element, ...block })))
        drawn = element
      }
    }
    if (!tables.has(element)) continue
    if (event.kind === 'open' && withinTables === 0 && look.sunk !== null) leaveOut(look.sunk, textIn(element), element)
    if (event.kind === 'open' && look.sunk === null && !taken.has(element)) addTable(element)
    withinTables += step
  }
  endLine()
  return blocks
}
