import { isAbsent, isBlock } from './display.js'
import { attribute, type DomElement, flow } from './dom-element.js'
import { countCharacters } from './shown-text.js'

/** A cell of that many characters on that many lines is prose: labels of the official tables have under 60. */
const PROSE_CHARACTERS = 300
const PROSE_LINES = 3

/** Longest text of a cell that is a label or a figure, and how many of those make a table of figures of anything. */
const SHORT_CHARACTERS = 40
const SHORT_CELLS = 12

interface OpenTable {
  readonly element: DomElement
  /** Cells with a short text and no link. */
  short: number
  rowCells: number
  mostInRow: number
  /** Characters of the table, all told; of those in prose cells or in tables within. */
  characters: number
  foreign: number
  cell: { characters: number; lines: number; hasLink: boolean; atLineStart: boolean }
}

const emptyCell = (): OpenTable['cell'] => ({ characters: 0, lines: 0, hasLink: false, atLineStart: true })

function finishCell(table: OpenTable): void {
  const { characters, lines, hasLink } = table.cell
  table.characters += characters
  if (characters >= PROSE_CHARACTERS && lines >= PROSE_LINES) table.foreign += characters
  if (characters > 0 && characters <= SHORT_CHARACTERS && !hasLink) table.short++
  table.cell = emptyCell()
}

function isLayout(table: OpenTable): boolean {
  if (/^(?:presentation|none)$/i.test(attribute(table.element, 'role'))) return true
  if (table.mostInRow <= 1) return true
  return table.short < SHORT_CELLS && table.foreign > table.characters / 2
}

/**
 * The tables of a page that only arrange things: they say so, have a single column, or hold little else than prose and other
 * tables. All others are tables of cells.
 */
export function layoutTables(root: DomElement): Set<DomElement> {
  const found = new Set<DomElement>()
  const open: OpenTable[] = []
  for (const event of flow(root, isAbsent)) {
    const table = open.at(-1)
    if (event.kind === 'text') {
      const characters = countCharacters(event.text)
      if (!table || characters === 0) continue
      table.cell.characters += characters
      if (table.cell.atLineStart) table.cell.lines++
      table.cell.atLineStart = false
      continue
    }
    const { element } = event
    if (element.name === 'table' && event.kind === 'open') {
      open.push({ element, short: 0, rowCells: 0, mostInRow: 0, characters: 0, foreign: 0, cell: emptyCell() })
    } else if (element.name === 'table' && table) {
      open.pop()
      if (isLayout(table)) found.add(element)
      const outer = open.at(-1)
      if (!outer) continue
      outer.characters += table.characters
      outer.foreign += table.characters
    } else if (table) {
      if (element.name === 'a' && attribute(element, 'href') !== '') table.cell.hasLink = true
      if (isBlock(element) || element.name === 'br') table.cell.atLineStart = true
      if (element.name === 'tr') table.rowCells = 0
      if ((element.name === 'td' || element.name === 'th') && event.kind === 'open') {
        table.cell = emptyCell()
        table.mostInRow = Math.max(table.mostInRow, ++table.rowCells)
      } else if (element.name === 'td' || element.name === 'th') {
        finishCell(table)
      }
    }
  }
  return found
}
