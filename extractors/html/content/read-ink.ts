import type { InkKind } from '../../../src/model/hidden-reason.js'
import { tidyLine } from '../../tidy-line.js'
import { attribute, childElements, type DomElement, flow } from '../dom/dom-element.js'
import type { PageLooks } from '../style/page-looks.js'
import { pixels } from '../style/pixels.js'
import { readFormula } from './read-formula.js'

/** Something that an element shows and that is no text of the page. */
export interface Ink {
  readonly kind: InkKind
  /** What the page says that it shows; null where it does not say so. */
  readonly text: string | null
  /** Marks raised or lowered beside the text. */
  readonly note?: string
}

/** Elements that show something else than the text in them. */
const REPLACED: ReadonlySet<string> = new Set(
  'applet audio canvas embed iframe img input math meter object picture progress select svg textarea video'.split(' '),
)

export const isReplaced = ({ name }: DomElement): boolean => REPLACED.has(name)

/** Pixels of a side up to which a picture only keeps things apart. */
const LARGEST_SPACER = 3

/** Whether an element is said to be so narrow or low that it shows nothing. */
function isSpacer(element: DomElement, looks: PageLooks): boolean {
  const { declared, fontSize } = looks.of(element)
  return (['width', 'height'] as const).some((side) => {
    const length = pixels(declared.get(side) ?? attribute(element, side), fontSize)
    return length !== null && length <= LARGEST_SPACER
  })
}

/** What words given in place of a picture say; null for none, and for names of files and words that say that it is one. */
function statement(...texts: readonly string[]): string | null {
  const text = texts.map(tidyLine).find((stated) => stated !== '')
  return text === undefined || /[a-z]/i.test(text) ? null : text
}

const textWithin = (element: DomElement, looks: PageLooks): string => {
  let text = ''
  let owner = looks.of(element)
  for (const event of flow(element)) {
    if (event.kind === 'text') text += owner.unseen === null ? event.text : ''
    else
      owner = looks.of(event.kind === 'open' ? event.element : ((event.element.parent as DomElement | null) ?? element))
  }
  return tidyLine(text)
}

function pictureOf(element: DomElement): Ink | null {
  const image = element.name === 'picture' ? childElements(element).find(({ name }) => name === 'img') : element
  if (!image) return null
  const isNamed = Object.keys(image.attribs).some((name) => /(?:^|-)src(?:set)?$|original/.test(name))
  const text = statement(attribute(image, 'alt'), attribute(image, 'aria-label'))
  return isNamed || text !== null ? { kind: 'picture', text } : null
}

const SHAPES: ReadonlySet<string> = new Set(
  'path rect circle ellipse line polyline polygon image use foreignobject foreignObject'.split(' '),
)

function drawingOf(element: DomElement, looks: PageLooks): Ink | null {
  const parts = [...flow(element)].flatMap((event) => (event.kind === 'open' ? [event.element] : []))
  const named = parts.find(({ name }) => name === 'title')
  const texts = parts.filter(({ name }) => name === 'text').map((text) => textWithin(text, looks))
  const drawn = parts.some(({ name }) => SHAPES.has(name))
  const text = statement(texts.join(' '), attribute(element, 'aria-label'), named ? textWithin(named, looks) : '')
  return drawn || text !== null ? { kind: 'drawing', text } : null
}

/** A closed list shows one of its choices, an open one all of them. */
function choiceOf(element: DomElement): Ink | null {
  const options = [...flow(element)].flatMap((event) =>
    event.kind === 'open' && event.element.name === 'option' ? [event.element] : [],
  )
  if (options.length === 0) return null
  if ('multiple' in element.attribs || Number(attribute(element, 'size')) > 1) return { kind: 'field', text: null }
  const chosen =
    options.findLast(({ attribs }) => 'selected' in attribs) ??
    options.find(({ attribs }) => !('disabled' in attribs)) ??
    options[0]!
  const own = chosen.children.map((child) => ('data' in child ? child.data : '')).join('')
  return { kind: 'field', text: tidyLine(attribute(chosen, 'label') || own) }
}

/** Fields that show their value as text, and the buttons that show it as their name. */
const TEXT_FIELD = /^(?:|text|number|tel|search|url|email|date|month|time|button|submit|reset)$/i

function fieldOf(element: DomElement): Ink | null {
  const type = attribute(element, 'type').trim()
  if (/^image$/i.test(type)) return { kind: 'picture', text: statement(attribute(element, 'alt')) }
  if (!TEXT_FIELD.test(type)) return { kind: 'field', text: null }
  const value = tidyLine(attribute(element, 'value'))
  return value === '' ? emptyField(element) : { kind: 'field', text: value }
}

/** An empty field shows its hint, which is no value of it. */
const emptyField = (element: DomElement): Ink | null =>
  tidyLine(attribute(element, 'placeholder')) === '' ? null : { kind: 'field', text: null }

/**
 * What an element shows that is no text of the page: a picture, a drawing, the content of a field, a formula, another document;
 * null where it shows nothing. Pictures and drawings are known by the words given in their place, fields by their content.
 */
export function readInk(element: DomElement, looks: PageLooks): Ink | null {
  const { name } = element
  if (name === 'select') return choiceOf(element)
  if (name === 'input') return fieldOf(element)
  if (name === 'textarea') {
    const text = tidyLine(element.children.map((child) => ('data' in child ? child.data : '')).join(''))
    return text === '' ? emptyField(element) : { kind: 'field', text }
  }
  if (isSpacer(element, looks)) return null
  if (name === 'img' || name === 'picture') return pictureOf(element)
  if (name === 'svg') return drawingOf(element, looks)
  if (name === 'math') return readFormula(element)
  if (name === 'audio' && !('controls' in element.attribs)) return null
  const instead = statement(textWithin(element, looks), attribute(element, 'aria-label'))
  return { kind: name === 'canvas' || name === 'meter' || name === 'progress' ? 'drawing' : 'object', text: instead }
}
