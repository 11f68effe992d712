import { LimitReached } from '../../src/model/limit-reached.js'
import type { Limits } from '../../src/model/limits.js'
import { forEachElement } from '../xml/elements-of.js'
import type { XmlElement } from '../xml/parse-xml.js'

/** Which one a paragraph or table is in its document, from 1, each kind counted by itself. */
export type ElementNumbers = ReadonlyMap<XmlElement, number>

/**
 * The numbers of all `w:p` and all `w:tbl` of a document, those that it does not show included. Throws `ExtractionError`
 * (`limit-reached`) where its paragraphs and cells are too many.
 */
export function numberElements(root: XmlElement, limits: Limits): ElementNumbers {
  const numbers = new Map<XmlElement, number>()
  const counts = { 'w:p': 0, 'w:tbl': 0, 'w:tc': 0 }
  forEachElement(root, (element) => {
    const { name } = element
    if (name !== 'w:p' && name !== 'w:tbl' && name !== 'w:tc') return
    numbers.set(element, ++counts[name])
    if (counts['w:p'] + counts['w:tc'] > limits['document-paragraphs']) {
      throw new LimitReached('document-paragraphs', limits, 'split it')
    }
  })
  return numbers
}
