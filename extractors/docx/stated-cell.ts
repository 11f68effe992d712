import type { LeftOutReason } from '../left-out.js'
import type { Merge } from '../word/word-block.js'
import { attributeOf } from '../xml/attribute-of.js'
import { childOf } from '../xml/elements-of.js'
import type { XmlElement } from '../xml/parse-xml.js'
import { isOn } from './style/run-format.js'

/** A width as a table states it: in twentieths of a point or in fiftieths of a percent. */
export interface StatedWidth {
  readonly width: number
  readonly unit: 'dxa' | 'pct'
}

/** What a `w:tcPr` says about its cell. */
export interface StatedCell {
  /** Columns of the table's grid that it covers, at least 1. */
  readonly span: number
  readonly width: StatedWidth | null
  readonly vertical: Merge | null
  readonly horizontal: Merge | null
  readonly shading: XmlElement | undefined
  readonly isDeleted: boolean
}

/** What a `w:trPr` says about its row. */
export interface StatedRow {
  /** Columns of the grid before the first and after the last cell. */
  readonly before: number
  readonly after: number
  readonly widthBefore: StatedWidth | null
  readonly widthAfter: StatedWidth | null
  /** Why it is not shown; null where it is. */
  readonly leftOut: LeftOutReason | null
  /** The mark at its end is hidden: so is the row, if nothing in its cells is seen. */
  readonly isEndHidden: boolean
}

/** Rows of this height, in twentieths of a point, show nothing of their text. */
const FLAT = 40

/** Columns that a property states; Word has 63 at most, and whoever lays the table out cuts them to what is allowed. */
function columnsOf(property: XmlElement | undefined): number {
  const columns = property ? Number.parseInt(attributeOf(property, 'val') ?? '', 10) : 0
  return columns > 0 ? Math.min(columns, Number.MAX_SAFE_INTEGER) : 0
}

function widthOf(property: XmlElement | undefined): StatedWidth | null {
  const unit = property && attributeOf(property, 'type')
  const width = property ? Number.parseFloat(attributeOf(property, 'w') ?? '') : 0
  return (unit === 'dxa' || unit === 'pct') && width > 0 ? { width, unit } : null
}

const mergeOf = (value: string | null): Merge => (/^(?:restart|rest)$/.test(value ?? '') ? 'restart' : 'continue')

/** What a cell states about itself. (ECMA-376 part 1, 17.4.69 tcPr; 17.13.5 for tracked changes) */
export function statedCell(cell: XmlElement): StatedCell {
  const properties = childOf(cell, 'w:tcPr')
  const property = (name: string): XmlElement | undefined => properties && childOf(properties, name)
  const merge = (name: string): Merge | null => {
    const stated = property(name)
    return stated ? mergeOf(attributeOf(stated, 'val')) : null
  }
  const tracked = property('w:cellMerge')
  const trackedMerge = tracked && attributeOf(tracked, 'vMerge')
  return {
    span: columnsOf(property('w:gridSpan')) || 1,
    width: widthOf(property('w:tcW')),
    vertical: merge('w:vMerge') ?? (trackedMerge ? mergeOf(trackedMerge) : null),
    horizontal: merge('w:hMerge'),
    shading: property('w:shd'),
    isDeleted: property('w:cellDel') !== undefined,
  }
}

/** What a row states about itself. (17.4.20 hidden, 17.4.82 trPr) */
export function statedRow(row: XmlElement): StatedRow {
  const properties = childOf(row, 'w:trPr')
  const property = (name: string): XmlElement | undefined => properties && childOf(properties, name)
  const hidden = property('w:hidden')
  const height = property('w:trHeight')
  const isFlat =
    height && attributeOf(height, 'hRule') === 'exact' && Number.parseFloat(attributeOf(height, 'val') ?? '') <= FLAT
  const reasons: readonly (readonly [unknown, LeftOutReason])[] = [
    [property('w:del'), 'deleted-text'],
    [isFlat, 'clipped'],
  ]
  return {
    before: columnsOf(property('w:gridBefore')),
    after: columnsOf(property('w:gridAfter')),
    widthBefore: widthOf(property('w:wBefore')),
    widthAfter: widthOf(property('w:wAfter')),
    leftOut: reasons.find(([holds]) => holds)?.[1] ?? null,
    isEndHidden: hidden !== undefined && isOn(hidden),
  }
}
