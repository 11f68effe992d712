import type { XmlElement, XmlNode } from './parse-xml.js'

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** The elements directly in an element. */
export const elementsOf = ({ children }: XmlElement): XmlElement[] => children.filter(isElement)

/** The first element of that name directly in an element. */
export function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  for (const child of children) if (isElement(child) && child.name === name) return child
  return undefined
}

/** The elements of that name directly in an element. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).filter((child) => child.name === name)

/** Calls `visit` with every element within an element, itself included, in document order. */
export function forEachElement(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element)
  for (const child of element.children) if (isElement(child)) forEachElement(child, visit)
}

/** The first element of that name within an element, itself included. */
export function firstWithin(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element
  for (const child of element.children) {
    const found = isElement(child) ? firstWithin(child, name) : undefined
    if (found) return found
  }
  return undefined
}

/** The text in an element, that of all elements within included. */
export function textOf({ children }: XmlElement): string {
  let text = ''
  for (const child of children) text += isElement(child) ? textOf(child) : child
  return text
}
