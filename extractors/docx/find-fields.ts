import { attributeOf } from '../xml/attribute-of.js'
import { childOf, forEachElement, textOf } from '../xml/elements-of.js'
import type { XmlElement } from '../xml/parse-xml.js'

/** A field that states no result: what it shows is up to the program. */
export interface BareField {
  /** Its instruction, such as `FORMDROPDOWN`. */
  readonly code: string
  /** The `w:ffData` of a form field. */
  readonly form: XmlElement | undefined
}

/** The fields of a document whose parts lie in runs of their own. */
export interface Fields {
  /** Elements of text within the instructions of fields, which are not shown. */
  readonly instructions: ReadonlySet<XmlElement>
  /** Fields without a result, by the `w:fldChar` that ends them. */
  readonly bare: ReadonlyMap<XmlElement, BareField>
}

interface OpenField {
  readonly form: XmlElement | undefined
  code: string
  /** Its instruction has ended, and what follows is its result. */
  isInResult: boolean
  hasResult: boolean
  readonly texts: XmlElement[]
}

/** What a result can consist of. */
const SHOWN: ReadonlySet<string> = new Set(['w:t', 'w:sym', 'w:drawing', 'w:pict', 'w:object'])

/**
 * Finds the fields of a document. One that never ends counts for none: its instruction would hide what comes after.
 * (ECMA-376 part 1, 17.16.18 fldChar)
 */
export function findFields(root: XmlElement): Fields {
  const instructions = new Set<XmlElement>()
  const bare = new Map<XmlElement, BareField>()
  const open: OpenField[] = []
  forEachElement(root, (element) => {
    const field = open.at(-1)
    if (element.name === 'w:fldChar') {
      const kind = attributeOf(element, 'fldCharType')
      const form = childOf(element, 'w:ffData')
      if (kind === 'begin') open.push({ form, code: '', isInResult: false, hasResult: false, texts: [] })
      else if (field && kind === 'separate') field.isInResult = true
      else if (field && kind === 'end') {
        open.pop()
        for (const text of field.texts) instructions.add(text)
        if (!field.hasResult) bare.set(element, { code: field.code.trim(), form: field.form })
      }
    } else if (field && element.name === 'w:instrText') field.code += textOf(element)
    else if (field && SHOWN.has(element.name)) {
      if (field.isInResult) field.hasResult = true
      else field.texts.push(element)
    }
  })
  return { instructions, bare }
}
