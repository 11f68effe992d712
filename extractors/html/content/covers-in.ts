import { type DomElement, flow, isElement } from '../dom/dom-element.js'
import { type Cover, coverOf, isPositioned, levelOf } from '../style/cover-of.js'
import type { PageLooks } from '../style/page-looks.js'

/** What is laid over the content of a cell. */
export interface Covers {
  /** What becomes of the text that stands directly in an element: it is covered, or struck out; null for neither. */
  readonly over: (owner: DomElement) => 'covered' | 'struck' | null
  /** Something without text of its own lies over a part of the cell, one cannot tell which. */
  readonly doubtful: boolean
}

const NO_COVERS: Covers = { over: () => null, doubtful: false }

/** A box or a line over the content of `container`; what is in `within` lies on it. */
interface Box {
  readonly container: DomElement
  /** Null for one that a style sheet makes. */
  readonly within: DomElement | null
  readonly level: number
  readonly number: number
  readonly isLine: boolean
}

const parentOf = ({ parent }: DomElement): DomElement | null => (parent && isElement(parent) ? parent : null)

/** What is laid over the content of a cell, or of a caption, by boxes that stand in it. */
export function coversIn(cell: DomElement, looks: PageLooks): Covers {
  if (!looks.covering) return NO_COVERS
  const boxes: Box[] = []
  const numbers = new Map<DomElement, number>()
  let doubtful = false
  const containerOf = (element: DomElement | null): DomElement => {
    let at = element
    while (at && at !== cell && !isPositioned(looks.of(at))) at = parentOf(at)
    return at ?? cell
  }
  const add = (cover: Cover | null, container: DomElement, within: DomElement | null, level: number): void => {
    if (cover === 'part') doubtful ||= within === null || !hasText(within)
    if (cover === 'whole' || cover === 'line') {
      boxes.push({ container, within, level, number: numbers.size, isLine: cover === 'line' })
    }
  }
  for (const event of flow(cell)) {
    if (event.kind !== 'open') continue
    const { element } = event
    numbers.set(element, numbers.size)
    const look = looks.of(element)
    if (element !== cell) add(coverOf(look), containerOf(parentOf(element)), element, levelOf(look))
    const { before, after } = looks.generated(element)
    for (const part of [before, after]) add(part?.cover ?? null, containerOf(element), null, part?.level ?? 0)
  }
  if (boxes.length === 0) return { ...NO_COVERS, doubtful }

  const isUnder = (owner: DomElement, { container, within, level, number }: Box): boolean => {
    let outermost: DomElement | null = null
    for (let at: DomElement | null = owner; at; at = parentOf(at)) {
      if (at === within) return false
      if (at === container) {
        if (outermost === null) return true
        const own = levelOf(looks.of(outermost))
        return own < level || (own === level && numbers.get(outermost)! < number)
      }
      if (at === cell) return false
      if (isPositioned(looks.of(at))) outermost = at
    }
    return false
  }
  const over = (owner: DomElement): 'covered' | 'struck' | null => {
    const own = boxes.filter((box) => isUnder(owner, box))
    if (own.length === 0) return null
    return own.every(({ isLine }) => isLine) ? 'struck' : 'covered'
  }
  return { over, doubtful }
}

const hasText = (element: DomElement): boolean => {
  for (const event of flow(element)) if (event.kind === 'text' && event.text.trim() !== '') return true
  return false
}
