import type { InkKind } from '../../../src/model/hidden-reason.js'
import { tidyLine } from '../../tidy-line.js'
import { type DomElement, flow, isElement } from '../dom/dom-element.js'

/** Elements of MathML whose parts stand one beside the other on one line. */
const IN_LINE = /^(?:math|mrow|mn|mo|mi|mtext|ms|mstyle|mspace|mpadded|semantics|annotation|annotation-xml|mphantom)$/

/** Elements of MathML in which all parts behind the first are raised or lowered. */
const WITH_MARKS = /^m(?:sup|sub|subsup|multiscripts)$/

const UNSEEN = /^(?:annotation|annotation-xml|mphantom)$/

/** The text of a formula that stands on one line, its raised and lowered parts apart; null text for a formula of any other shape. */
export function readFormula(formula: DomElement): { kind: InkKind; text: string | null; note?: string } {
  let text = ''
  let note = ''
  let marks = 0
  const isMark = (element: DomElement): boolean => {
    const { parent } = element
    return (
      parent !== null &&
      isElement(parent) &&
      WITH_MARKS.test(parent.name) &&
      parent.children.filter(isElement)[0] !== element
    )
  }
  for (const event of flow(formula, ({ name }) => UNSEEN.test(name))) {
    if (event.kind === 'text') {
      if (marks > 0) note += event.text
      else text += event.text
      continue
    }
    if (!IN_LINE.test(event.element.name) && !WITH_MARKS.test(event.element.name))
      return { kind: 'formula', text: null }
    if (isMark(event.element)) marks += event.kind === 'open' ? 1 : -1
  }
  const found = tidyLine(text)
  const marked = tidyLine(note)
  return { kind: 'formula', text: found === '' ? null : found, ...(marked === '' ? {} : { note: marked }) }
}
