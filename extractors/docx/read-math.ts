import { attributeOf } from '../xml/attribute-of.js'
import { childOf, childrenOf, elementsOf, textOf } from '../xml/elements-of.js'
import type { XmlElement } from '../xml/parse-xml.js'

/** Text of a formula, and whether it stands raised or lowered beside what is before it. */
export interface MathText {
  readonly text: string
  readonly isScript: boolean
  /** The `w:rPr` of its run. */
  readonly properties: XmlElement | undefined
}

const SCRIPTS: ReadonlySet<string> = new Set(['m:sup', 'm:sub'])

/** A character that the properties of an element state, as `m:begChr` of a bracket. */
function stated(element: XmlElement, properties: string, name: string, usual: string): string {
  const owner = childOf(element, properties)
  const character = owner && childOf(owner, name)
  return character ? (attributeOf(character, 'val') ?? usual) : usual
}

/** What stands before, between and behind the parts of an element of a formula when it is written on one line. */
function marksOf(element: XmlElement): readonly [before: string, between: string, behind: string] {
  if (element.name === 'm:f') return ['', '/', '']
  if (element.name === 'm:rad') return ['\u221a', '', '']
  if (element.name === 'm:eqArr' || element.name === 'm:m') return ['', '\n', '']
  if (element.name === 'm:mr') return ['', ' ', '']
  if (element.name === 'm:nary') return [stated(element, 'm:naryPr', 'm:chr', '\u222b'), '', '']
  if (element.name !== 'm:d') return ['', '', '']
  const bracket = (name: string, usual: string): string => stated(element, 'm:dPr', name, usual)
  return [bracket('m:begChr', '('), bracket('m:sepChr', '|'), bracket('m:endChr', ')')]
}

/** The text of a formula as one would write it on a line. (ECMA-376 part 1, 22.1) */
export function readMath(element: XmlElement, isScript = false): MathText[] {
  if (element.name === 'm:r') {
    const text = childrenOf(element, 'm:t').map(textOf).join('')
    return text === '' ? [] : [{ text, isScript, properties: childOf(element, 'w:rPr') }]
  }
  const parts = elementsOf(element)
    .map((child) => readMath(child, isScript || SCRIPTS.has(child.name)))
    .filter((part) => part.length > 0)
  if (parts.length === 0) return []
  const [before, between, behind] = marksOf(element)
  const mark = (text: string): MathText[] => (text === '' ? [] : [{ text, isScript, properties: undefined }])
  return [
    ...mark(before),
    ...parts.flatMap((part, at) => [...(at === 0 ? [] : mark(between)), ...part]),
    ...mark(behind),
  ]
}
