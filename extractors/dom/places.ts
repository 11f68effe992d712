import type { Locator } from '../../src/model/locator.js'
import type { DomElement } from './dom-element.js'
import type { LocateCell } from './stated-rows.js'

/** Where the elements of a parsed document stand in its source. */
export interface Places {
  readonly cell: LocateCell
  /** Whether text that stands in the element, and in no other such element within, is a paragraph of its own there. */
  readonly isParagraph: (element: DomElement) => boolean
  readonly paragraph: (element: DomElement) => readonly Locator[]
}
