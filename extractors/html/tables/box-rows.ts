import { countCharacters } from '../../tidy-line.js'
import type { DomElement } from '../dom/dom-element.js'
import type { PageLooks } from '../style/page-looks.js'
import { boxesIn } from './table-role.js'

/** Fewer rows of boxes than this are no table. */
const FEWEST_ROWS = 3

const hasOwnText = (element: DomElement): boolean =>
  element.children.some((child) => 'data' in child && child.type === 'text' && countCharacters(child.data) > 0)

/** Whether an element stands beside the one before it by its own display. */
function standsBeside(element: DomElement, looks: PageLooks): boolean {
  const { display, declared } = looks.of(element)
  return /^inline-/.test(display) || display === 'table-cell' || /^(?:left|right)$/.test(declared.get('float') ?? '')
}

/**
 * The boxes of an element that stand one beside the other: the items of a flex container or of a grid of one row, cells of a row
 * of a CSS table, or boxes that float or are set in a line. Null where there are not at least two, or text stands between them.
 */
export function boxesInRow(element: DomElement, looks: PageLooks): DomElement[] | null {
  const { display, declared, sunk } = looks.of(element)
  if (sunk !== null || element.name === 'table' || element.name === 'tr') return null
  if (hasOwnText(element)) return null
  const boxes = boxesIn(element, looks)
  if (boxes.length < 2 || boxes.some((box) => box.name === 'table')) return null
  const isFlex = /^(?:inline-)?flex$/.test(display) && !/column|reverse/.test(declared.get('flex-direction') ?? 'row')
  const isRow = isFlex || /^(?:inline-)?grid$/.test(display) || display === 'table-row' || display === 'table'
  if (!isRow && !boxes.every((box) => standsBeside(box, looks))) return null
  return boxes.some((box) => (looks.of(box).declared.get('order') ?? '0') !== '0') ? null : boxes
}

/**
 * The rows of boxes that an element consists of, groups of them taken apart; null where it consists of anything else, or of too
 * few of them.
 */
export function boxRows(element: DomElement, looks: PageLooks): DomElement[][] | null {
  if (hasOwnText(element) || /^(?:table|t(?:head|body|foot|r))$/.test(element.name)) return null
  const rows: DomElement[][] = []
  for (const box of boxesIn(element, looks)) {
    const row = boxesInRow(box, looks)
    const inner = row ? [row] : rowsOfGroup(box, looks)
    if (!inner) return null
    rows.push(...inner)
  }
  return rows.length >= FEWEST_ROWS ? rows : null
}

/** The rows of an element that holds nothing but such. */
function rowsOfGroup(element: DomElement, looks: PageLooks): DomElement[][] | null {
  if (hasOwnText(element) || element.name === 'table') return null
  const rows = boxesIn(element, looks).map((box) => boxesInRow(box, looks))
  return rows.length > 0 && rows.every((row) => row !== null) ? rows : null
}
