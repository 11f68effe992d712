import { attribute, type DomElement } from '../dom/dom-element.js'

/** A part of `content`: a string in quotes, a function, or a word. */
const PART = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([a-z-]+)\(([^()]*)\)|([a-z-]+)/gi

const unescaped = (text: string): string =>
  text.replace(/\\([\da-f]{1,6})\s?|\\(.)/gi, (_, code?: string, character?: string) =>
    code === undefined ? character! : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
  )

/**
 * What the property `content` shows: its strings and the attributes that it names; null where it counts, or shows a picture.
 * https://www.w3.org/TR/css-content-3/#content-property
 */
export function generatedText(content: string, element: DomElement): string | null {
  // what stands behind a slash is read aloud only
  const shown = content.replace(/\/[^"'()]*(?:"[^"]*"|'[^']*')\s*$/, '')
  let text = ''
  for (const [, double, single, name, argument = '', word] of shown.matchAll(PART)) {
    const quoted = double ?? single
    if (quoted !== undefined) text += unescaped(quoted)
    else if (name?.toLowerCase() === 'attr')
      text += attribute(element, argument.trim().split(/[\s,]/)[0]!.toLowerCase())
    else if (name !== undefined) return null
    else if (word !== undefined && !/^(?:no-)?(?:open|close)-quote$|^none$|^normal$/i.test(word)) return null
  }
  return text
}
