import { type CellSize, isProse, isShort, onlyArranges } from '../table/only-arranges.js'
import { isAbsent, isBlock } from './display.js'
import { attribute, type DomElement, flow } from './dom-element.js'
import { countCharacters } from './shown-text.js'

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

interface OpenTable {
  readonly element: DomElement
  /** Cells with a short text and no link. */
  short: number
  rowCells: number
  mostInRow: number
  /** Characters of the table, all told; of those in prose cells or in tables within. */
  characters: number
  foreign: number
  cell: Mutable<CellSize> & { atLineStart: boolean }
}

const emptyCell = (): OpenTable['cell'] => ({ characters: 0, lines: 0, hasLink: false, atLineStart: true })

function finishCell(table: OpenTable): void {
  const { characters } = table.cell
  table.characters += characters
  if (isProse(table.cell)) table.foreign += characters
  if (isShort(table.cell)) table.short++
  table.cell = emptyCell()
}

const isLayout = (table: OpenTable): boolean =>
  /^(?:presentation|none)$/i.test(attribute(table.element, 'role')) || onlyArranges(table)

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
