import type { Block } from '../../src/model/extraction.js'
import type { ExtractionFinding } from '../../src/model/finding.js'
import type { Limits } from '../../src/model/limits.js'
import { isBlock, isInvisible, isPreformatted, isRaised } from './display.js'
import { type DomElement, flow } from './dom-element.js'
import type { Places } from './places.js'
import { readGrid } from './read-grid.js'
import { shownText, tidyLine } from './shown-text.js'
import type { IsGrid } from './stated-rows.js'

/** A block, the element that it stands in or is, and what was found in reading it. */
export interface DomBlock {
  /** Null for a table that could not be read. */
  readonly block: Block | null
  readonly element: DomElement
  readonly findings: readonly ExtractionFinding[]
}

/** A heading element and its level. */
const HEADING = /^h([1-6])$/

/**
 * The paragraphs and tables below `root` in document order. A block element or a `<br>` begins a paragraph; white space is
 * collapsed. Tables that only arrange things are read as what is in them; those within the cells of a table follow it. Elements
 * for which `skip` holds are left out. `isGrid` tells the tables of cells from those that only arrange things.
 */
export function readBlocks(
  root: DomElement,
  places: Places,
  isGrid: IsGrid,
  skip: (element: DomElement) => boolean,
  limits: Limits,
): DomBlock[] {
  const blocks: DomBlock[] = []
  const paragraphs: DomElement[] = []
  let line = ''
  let isBlank = true
  let owner = root
  let withinTables = 0
  let preformatted = 0
  let invisible = 0
  let heading: number | null = null

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
  const addTable = (table: DomElement): void => {
    for (const caption of table.children) {
      if (!('attribs' in caption) || caption.name !== 'caption') continue
      for (const text of shownText(caption, isGrid).split('\n')) addParagraph(text, caption)
    }
    const { grid, findings } = readGrid(table, places.cell, isGrid, limits)
    blocks.push({ block: grid && { kind: 'grid', grid }, element: table, findings })
  }

  for (const event of flow(root, (element) => element !== root && skip(element))) {
    if (event.kind === 'text') {
      if (withinTables > 0 || invisible > 0) continue
      const [first = '', ...rest] = preformatted > 0 ? event.text.split(/\r\n?|\n/) : [event.text]
      addText(first)
      for (const next of rest) {
        endLine()
        addText(next)
      }
      continue
    }
    const { element } = event
    const step = event.kind === 'open' ? 1 : -1
    if (isPreformatted(element)) preformatted += step
    if (isInvisible(element)) invisible += step
    if (withinTables === 0) {
      if (isBlock(element) || element.name === 'br') endLine()
      else if (isRaised(element)) line += ' '
    }
    const level = HEADING.exec(element.name)?.[1]
    if (level !== undefined) heading = event.kind === 'open' ? Number(level) : null
    if (places.isParagraph(element)) {
      if (event.kind === 'open') paragraphs.push(element)
      else paragraphs.pop()
    }
    if (element.name !== 'table' || !isGrid(element)) continue
    if (event.kind === 'open' && invisible === 0) addTable(element)
    withinTables += step
  }
  endLine()
  return blocks
}
