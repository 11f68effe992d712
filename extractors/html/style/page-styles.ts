import { attribute, type DomElement, isElement } from '../dom/dom-element.js'
import type { MatchedRule } from './rule-matcher.js'

/** The style sheets of a page. */
export interface PageStyles {
  /** The rules that hold for an element, the strongest last; null where the page has none. */
  readonly matching: ((element: DomElement) => readonly MatchedRule[]) | null
  /** Whether sheets in other files may hide or move anything. */
  readonly external: boolean
}

/** Those of a page that has none. */
export const NO_STYLES: PageStyles = { matching: null, external: false }

const isSheet = (element: DomElement): boolean =>
  element.name === 'style' && /^(?:|text\/css)$/i.test(attribute(element, 'type').trim())

const isLinkedSheet = (element: DomElement): boolean =>
  element.name === 'link' &&
  /(?:^|\s)stylesheet(?:\s|$)/i.test(attribute(element, 'rel')) &&
  !/(?:^|\s)alternate(?:\s|$)/i.test(attribute(element, 'rel')) &&
  !/^\s*print\s*$/i.test(attribute(element, 'media'))

const textOf = (element: DomElement): string =>
  element.children.map((child) => ('data' in child ? child.data : '')).join('')

/**
 * The style sheets that stand in a page, as they hold on a screen; `quirks` for a page in the way of old browsers. The reader of
 * style sheets is loaded by the first page that has one.
 */
export async function pageStyles(root: DomElement, quirks: boolean): Promise<PageStyles> {
  const sheets: DomElement[] = []
  let isLinked = false
  const open = [root]
  for (let element = open.pop(); element; element = open.pop()) {
    if (isSheet(element)) sheets.push(element)
    isLinked ||= isLinkedSheet(element)
    // a stack: the last child first, so that sheets come out in their order
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]!
      if (isElement(child)) open.push(child)
    }
  }
  const external = isLinked || sheets.some((sheet) => /@import\b/i.test(textOf(sheet)))
  if (sheets.length === 0) return { matching: null, external }
  const { matchesScreen } = await import('./matches-screen.js')
  const { parseSheet } = await import('./parse-sheet.js')
  const { ruleMatcher } = await import('./rule-matcher.js')
  const onScreen = sheets.filter((sheet) => matchesScreen(attribute(sheet, 'media')))
  const layers: string[] = []
  const rules = onScreen.flatMap((sheet) => parseSheet(textOf(sheet), layers))
  return { matching: rules.length > 0 ? ruleMatcher(rules, quirks) : null, external }
}
