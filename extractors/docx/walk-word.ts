import { ExtractionError } from '../../src/model/extraction-error.js'
import { LimitReached } from '../../src/model/limit-reached.js'
import type { Limits } from '../../src/model/limits.js'
import { scanXml } from './scan-xml.js'

/** An element of a Word document opens or closes. One without content does both, at the same tag. */
export interface WordEvent {
  readonly kind: 'open' | 'close'
  /** With the prefix `w` for WordprocessingML, whatever the document calls it; other prefixes as they are. */
  readonly name: string
  readonly attributes: string
  readonly isEmpty: boolean
  /** Where the tag stands in the XML. */
  readonly start: number
  readonly end: number
  /** Names of the elements around it, the outermost first. */
  readonly parents: readonly string[]
}

const NAMESPACE =
  /\sxmlns(?::([\w.-]+))?\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/

/**
 * The elements of a Word part as they open and close. Throws `ExtractionError`: `limit-reached` where they are nested deeper than
 * any program writes them, `damaged` where the part ends within one.
 */
export function* walkWord(xml: string, limits: Limits): Generator<WordEvent> {
  const prefix = NAMESPACE.exec(xml)?.[1]
  const nameOf = (name: string): string => {
    if (prefix === undefined) return name.includes(':') ? name : `w:${name}`
    return name.startsWith(`${prefix}:`) ? `w:${name.slice(prefix.length + 1)}` : name
  }
  const parents: string[] = []
  for (const { name: written, attributes, opens, closes, start, end } of scanXml(xml)) {
    const name = nameOf(written)
    const isEmpty = opens && closes
    if (opens) yield { kind: 'open', name, attributes, isEmpty, start, end, parents }
    else if (parents.at(-1) === name) parents.pop()
    else throw new ExtractionError('damaged', 'The Word document is damaged; download it again.')
    if (closes) yield { kind: 'close', name, attributes, isEmpty, start, end, parents }
    else parents.push(name)
    if (parents.length > limits['xml-depth']) throw new LimitReached('xml-depth', limits, 'save it anew as PDF')
  }
  if (parents.length > 0) throw new ExtractionError('damaged', 'The Word document is cut short; download it again.')
}
