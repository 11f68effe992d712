import type { PlacedCell } from '../../table/placed-cell.js'
import type { DomElement } from '../dom/dom-element.js'
import type { PageLooks } from '../style/page-looks.js'
import { type Declared, splitValues } from '../style/parse-declarations.js'
import { boxesIn } from './table-role.js'

/** Repetitions and tracks beyond this are not looked at. */
const MOST_TRACKS = 200

/** Number of tracks that `grid-template-columns` states; null where it does not say, or names the lines. */
function trackCount(template: string | undefined): number | null {
  if (template === undefined || template === 'none' || /\[|subgrid|masonry/.test(template)) return null
  let count = 0
  for (const part of splitValues(template)) {
    const repeat = /^repeat\(\s*(\w[\w-]*)\s*,(.*)\)$/s.exec(part)
    const times = repeat ? Number(repeat[1]) : 1
    if (!Number.isInteger(times) || times > MOST_TRACKS) return null
    count += times * (repeat ? splitValues(repeat[2]!).length : 1)
  }
  return count > 0 && count <= MOST_TRACKS ? count : null
}

/** Lines between which an item lies along one axis, from 0; `start` null where it goes where there is room. Null for names. */
function rangeOf(
  declared: Declared,
  axis: 'row' | 'column',
  tracks: number | null,
): { readonly start: number | null; readonly span: number } | null {
  const [start, end] = (['start', 'end'] as const).map((side) => {
    const value = declared.get(`grid-${axis}-${side}`) ?? 'auto'
    const match = /^(?:auto|(span\s+)?(-?\d+))$/.exec(value)
    return match
      ? { span: match[1] ? Number(match[2]) : null, line: match[1] || match[2] === undefined ? null : Number(match[2]) }
      : null
  })
  if (!start || !end) return null
  const fromStart = (line: number | null): number | null =>
    line === null ? null : line > 0 ? line - 1 : tracks === null ? null : tracks + 1 + line
  const [first, last] = [fromStart(start.line), fromStart(end.line)]
  if ((start.line !== null && first === null) || (end.line !== null && last === null)) return null
  if (first !== null && last !== null)
    return { start: Math.min(first, last), span: Math.max(1, Math.abs(last - first)) }
  const span = Math.max(1, start.span ?? end.span ?? 1)
  return { start: first ?? (last === null ? null : last - span), span }
}

/** Rows that the items of a grid may need. */
const MOST_ROWS = 5000

/**
 * The items of a CSS grid in their places: https://www.w3.org/TR/css-grid-1/#auto-placement-algo, row by row. Null for an
 * element that is no such grid, or whose places depend on names, on order or on the width of the window.
 */
export function gridPlaces(element: DomElement, looks: PageLooks): PlacedCell<DomElement>[] | null {
  const { display, declared } = looks.of(element)
  if (!/^(?:inline-)?grid$/.test(display) || declared.has('grid-template-areas')) return null
  const columns = trackCount(declared.get('grid-template-columns'))
  const flow = declared.get('grid-auto-flow') ?? 'row'
  if (columns === null || columns < 2 || !/^row$/.test(flow)) return null
  const items = boxesIn(element, looks).filter((item) => !looks.of(item).apart)
  if (items.some((item) => (looks.of(item).declared.get('order') ?? '0') !== '0')) return null

  const placed: PlacedCell<DomElement>[] = []
  const taken = new Set<number>()
  const isFree = (row: number, column: number, rowSpan: number, columnSpan: number): boolean => {
    for (let y = row; y < row + rowSpan; y++) {
      for (let x = column; x < column + columnSpan; x++) if (taken.has(y * MOST_TRACKS + x)) return false
    }
    return true
  }
  const put = (item: DomElement, row: number, column: number, rowSpan: number, columnSpan: number): void => {
    placed.push({ item, row, column, rowSpan, columnSpan })
    for (let y = row; y < row + rowSpan; y++) {
      for (let x = column; x < column + columnSpan; x++) taken.add(y * MOST_TRACKS + x)
    }
  }
  const ranges = items.map((item) => {
    const own = looks.of(item).declared
    return { item, row: rangeOf(own, 'row', null), column: rangeOf(own, 'column', columns) }
  })
  let [row, column] = [0, 0]
  for (const range of ranges) {
    if (!range.row || !range.column) return null
    const { span: rowSpan, start: atRow } = range.row
    const { span: columnSpan, start: atColumn } = range.column
    if (
      rowSpan > MOST_ROWS ||
      columnSpan > columns ||
      (atColumn !== null && (atColumn < 0 || atColumn + columnSpan > columns))
    )
      return null
    if (atRow !== null && atColumn !== null) {
      put(range.item, atRow, atColumn, rowSpan, columnSpan)
      continue
    }
    if (atRow !== null) {
      let x = 0
      while (x + columnSpan < columns && !isFree(atRow, x, rowSpan, columnSpan)) x++
      put(range.item, atRow, x, rowSpan, columnSpan)
      continue
    }
    if (atColumn !== null) {
      if (atColumn < column) row++
      column = atColumn
      while (!isFree(row, column, rowSpan, columnSpan)) row++
    } else {
      while (column + columnSpan > columns || !isFree(row, column, rowSpan, columnSpan)) {
        if (++column + columnSpan > columns) [row, column] = [row + 1, 0]
      }
    }
    if (row > MOST_ROWS) return null
    put(range.item, row, column, rowSpan, columnSpan)
    column += columnSpan
  }
  return placed
}
