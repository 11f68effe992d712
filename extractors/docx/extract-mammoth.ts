import mammoth from 'mammoth'
import type { Extraction, SourceFile } from '../../src/model/extraction.js'
import { ExtractionError } from '../../src/model/extraction-error.js'
import type { Grid } from '../../src/model/grid.js'
import type { Locator } from '../../src/model/locator.js'
import { childOf, elementsOf } from '../xml/elements-of.js'
import type { XmlElement } from '../xml/parse-xml.js'
import { contentOf } from './content-of.js'
import type { ElementNumbers } from './number-elements.js'
import { statedCell } from './stated-cell.js'

/** An element of a document as mammoth reads it. */
interface MammothNode {
  readonly type: string
  readonly children?: readonly MammothNode[]
  /** Of text. */
  readonly value?: string
  /** Of runs. */
  readonly isStrikethrough?: boolean
  readonly verticalAlignment?: string
}

/** The text of an element, a line for each of its paragraphs; what mammoth knows to be struck out or raised is none. */
function textOf({ type, children = [], value = '', isStrikethrough, verticalAlignment }: MammothNode): string {
  if (type === 'text') return value
  if (type === 'tab') return ' '
  if (type === 'table' || isStrikethrough || /^su(?:per|b)script$/.test(verticalAlignment ?? '')) return ''
  const texts = children.map(textOf)
  return type === 'tableCell' ? texts.filter((text) => text !== '').join('\n') : texts.join('')
}

/** The tables in an element of mammoth's, in order, each before those in its cells. */
const tablesIn = (node: MammothNode): MammothNode[] => [
  ...(node.type === 'table' ? [node] : []),
  ...(node.children ?? []).flatMap(tablesIn),
]

/** What mammoth reads nothing of. */
const UNREAD: ReadonlySet<string> = new Set(['mc:Choice', 'w:drawing', 'w:del', 'w:moveFrom'])

/** The `w:tbl` in an element that mammoth reads, in the same order. */
const tablesRead = (element: XmlElement): XmlElement[] => [
  ...(element.name === 'w:tbl' ? [element] : []),
  ...elementsOf(element).flatMap((child) => (UNREAD.has(child.name) ? [] : tablesRead(child))),
]

/** Where the cells of a row stand that mammoth gives `count` of; null where it cannot be told which they are. */
function placesOf(
  row: XmlElement,
  count: number,
  place: { readonly table: number; readonly row: number },
): Locator[] | null {
  const cells = contentOf(row)
    .filter(({ element }) => element.name === 'w:tc')
    .map(({ element }, index) => ({
      at: { ...place, cell: index + 1 },
      merged: statedCell(element).vertical === 'continue',
    }))
  const heads = cells.filter(({ merged }) => !merged)
  const given = [cells, heads].find((some) => some.length === count)
  return given ? given.map(({ at }) => at) : null
}

/** The cells of a table that mammoth read, in places of the document. */
function placedTable(read: MammothNode, table: XmlElement, number: number): Grid {
  const stated = contentOf(table)
    .filter(({ element }) => element.name === 'w:tr')
    .map(({ element }, index) => ({ element, row: index + 1, properties: childOf(element, 'w:trPr') }))
    .filter(({ properties }) => !(properties && childOf(properties, 'w:del')))
  const rows = read.children ?? []
  const cells = rows.flatMap(({ children = [] }, row) => {
    const source = rows.length === stated.length ? stated[row] : undefined
    const places = source && placesOf(source.element, children.length, { table: number, row: source.row })
    return (places ?? []).map((at, column) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text: textOf(children[column]!),
      at: [at],
    }))
  })
  return { rows: rows.length, columns: Math.max(0, ...rows.map(({ children = [] }) => children.length)), cells }
}

/**
 * What mammoth reads in the cells of a Word document's tables: a second opinion, without spans, for comparison cell by cell. Cells
 * of which it is not certain where they stand are left out. Throws `ExtractionError` (`damaged`) where mammoth cannot read it.
 */
export async function extractMammoth(
  { bytes }: SourceFile,
  root: XmlElement,
  numbers: ElementNumbers,
): Promise<Extraction> {
  let found: readonly MammothNode[] = []
  const take = (document: MammothNode): MammothNode => {
    found = tablesIn(document)
    return { ...document, children: [] }
  }
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    await mammoth.convertToHtml({ buffer }, { transformDocument: take, externalFileAccess: false })
  } catch (cause) {
    throw new ExtractionError('damaged', 'mammoth cannot read the Word document.', { cause })
  }
  const tables = tablesRead(root)
  const grids =
    tables.length === found.length
      ? found.map((read, at) => placedTable(read, tables[at]!, numbers.get(tables[at]!)!))
      : []
  return { blocks: grids.map((grid) => ({ kind: 'grid', grid })), findings: [], pages: null, title: null }
}
