import type { DomElement } from '../dom/dom-element.js'

/** Sizes of `<font size>`, from 1. */
const FONT_SIZES = ['x-small', 'small', 'medium', 'large', 'x-large', 'xx-large', 'xxx-large']

/** Attributes of old pages leave out the number sign. */
const colour = (value: string): string => (/^\s*(?:[\da-f]{3}){1,2}\s*$/i.test(value) ? `#${value.trim()}` : value)

type Hint = (value: string, element: DomElement) => string

/** Attributes that style an element; any style sheet goes before them. */
const HINTS: Readonly<Record<string, Hint>> = {
  hidden: (value) => (/^until-found$/i.test(value) ? 'content-visibility: hidden' : 'display: none'),
  bgcolor: (value) => `background-color: ${colour(value)}`,
  background: (value) => (value === '' ? '' : 'background-image: url(x)'),
  color: (value, { name }) => (name === 'font' || name === 'basefont' ? `color: ${colour(value)}` : ''),
  text: (value, { name }) => (name === 'body' ? `color: ${colour(value)}` : ''),
  dir: (value) => (/^(?:rtl|ltr)$/i.test(value) ? `direction: ${value.toLowerCase()}` : ''),
  height: (value, { name }) => (name === 'tr' || name === 'img' ? `height: ${value}` : ''),
  width: (value, { name }) => (name === 'img' ? `width: ${value}` : ''),
  href: (_, { name }) => (name === 'a' ? 'color: #00e' : ''),
  popover: () => 'display: none',
  size: (value, { name }) => (name === 'font' ? `font-size: ${FONT_SIZES[Number(value) - 1] ?? 'medium'}` : ''),
  type: (value, { name }) => (name === 'input' && /^hidden$/i.test(value) ? 'display: none' : ''),
}

const HINT_NAMES: ReadonlySet<string> = new Set(Object.keys(HINTS))

/** The style that the attributes of an element, and its lack of some, stand for; empty for most. */
export function hintedStyle(element: DomElement): string {
  let style = ''
  for (const name in element.attribs) {
    if (HINT_NAMES.has(name)) style += `${HINTS[name]!(element.attribs[name]!, element).replace(/;/g, '')};`
  }
  if (element.name === 'dialog' && !('open' in element.attribs)) style += 'display: none'
  return style
}
