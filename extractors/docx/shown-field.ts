import { attributeOf } from '../xml/attribute-of.js'
import { childOf, childrenOf } from '../xml/elements-of.js'
import type { XmlElement } from '../xml/parse-xml.js'
import type { BareField } from './find-fields.js'
import { isOn } from './style/run-format.js'

/** What a field shows that states no result: its text, empty where the file does not say it; null for nothing. */
export type ShownField = { readonly text: string; readonly ink: 'field' | 'formula' } | null

const CHECKED = '\u2612'
const UNCHECKED = '\u2610'

const valueIn = (element: XmlElement, name: string): string | null => {
  const child = childOf(element, name)
  return child ? (attributeOf(child, 'val') ?? '') : null
}

/** What a form field shows. (ECMA-376 part 1, 17.16.7 checkBox, 17.16.9 ddList, 17.16.33 textInput) */
function formText(form: XmlElement): string {
  const box = childOf(form, 'w:checkBox')
  if (box) {
    const state = childOf(box, 'w:checked') ?? childOf(box, 'w:default')
    return state && isOn(state) ? CHECKED : UNCHECKED
  }
  const list = childOf(form, 'w:ddList')
  if (list) {
    const chosen = Number(valueIn(list, 'w:result') ?? valueIn(list, 'w:default') ?? 0)
    const entry = childrenOf(list, 'w:listEntry')[chosen]
    return entry ? (attributeOf(entry, 'val') ?? '') : ''
  }
  const input = childOf(form, 'w:textInput')
  return (input && valueIn(input, 'w:default')) ?? ''
}

/** What a field without a result shows on the page; most show nothing before they are brought up to date. */
export function shownField({ code, form }: BareField): ShownField {
  if (form) return { text: formText(form), ink: 'field' }
  const [name = '', first = '', ...rest] = code.split(/\s+/)
  switch (name.toUpperCase()) {
    case 'EQ':
      return { text: '', ink: 'formula' }
    case 'MACROBUTTON':
    case 'GOTOBUTTON':
      return { text: rest.join(' '), ink: 'field' }
    case 'SYMBOL': {
      const character = Number(first)
      return { text: character > 0 && character < 0xd800 ? String.fromCodePoint(character) : '', ink: 'field' }
    }
    default:
      return null
  }
}
