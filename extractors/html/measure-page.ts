import { countCharacters } from '../tidy-line.js'
import { isCode } from './content/read-cell.js'
import { attribute, type DomElement, flow } from './dom/dom-element.js'
import type { PageLooks } from './style/page-looks.js'
import { roleOf } from './tables/table-role.js'

/** What an element shows, with all that is in it. */
export interface Measure {
  /** Characters, white space not counted. */
  readonly characters: number
  /** Those of them within links. */
  readonly linkCharacters: number
  readonly links: number
  /** Cells of tables. */
  readonly cells: number
  /** Number of the element in document order, and of the last one in it. */
  readonly first: number
  readonly last: number
}

const FURNITURE: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside'])
const FURNITURE_ROLE = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|toolbar)$/i

/** A list of links: at least this many, and this share of its characters; the rest are dates, arrows, bars. */
const LINKS_OF_A_LIST = 3
const LINK_SHARE = 0.6

/** Average characters of the links of a list; those of prose, whole sentences, are longer. */
const LINK_CHARACTERS = 40

/** Whether an ancestor says that this is the content of the page, whose header and footer are its own. */
function isInContent(element: DomElement): boolean {
  for (let parent = element.parent; parent && 'name' in parent; parent = parent.parent) {
    if (parent.name === 'article' || parent.name === 'main') return true
  }
  return false
}

/** Elements that hold text which is none of the page: choices, fallbacks, captions of films. */
const FOREIGN: ReadonlySet<string> = new Set('audio button canvas iframe object select svg textarea video'.split(' '))

/** Whether an element is by its kind no content of the page: a control, an embedded file, navigation, its header or footer. */
export function isFurniture(element: DomElement): boolean {
  if (isCode(element) || FOREIGN.has(element.name) || FURNITURE_ROLE.test(attribute(element, 'role'))) return true
  return FURNITURE.has(element.name) && (element.name === 'nav' || !isInContent(element))
}

/** Whether an element is a list of links, as menus, paths and lists of other pages are; one with a table in it is not. */
export const isLinkList = ({ characters, linkCharacters, links, cells }: Measure): boolean =>
  links >= LINKS_OF_A_LIST &&
  cells <= 1 &&
  linkCharacters >= characters * LINK_SHARE &&
  linkCharacters <= links * LINK_CHARACTERS

/** The measure of every displayed element of a page that is no furniture. */
export function measurePage(root: DomElement, looks: PageLooks): Map<DomElement, Measure> {
  const measures = new Map<DomElement, Measure>()
  const open: { characters: number; linkCharacters: number; links: number; cells: number; first: number }[] = []
  let number = 0
  let withinLinks = 0
  const skip = (element: DomElement): boolean => looks.of(element).sunk === 'not-displayed' || isFurniture(element)
  for (const event of flow(root, skip)) {
    const top = open.at(-1)
    if (event.kind === 'text') {
      if (!top || looks.of(event.owner).unseen !== null) continue
      const characters = countCharacters(event.text)
      top.characters += characters
      if (withinLinks > 0) top.linkCharacters += characters
      continue
    }
    const { element } = event
    const step = event.kind === 'open' ? 1 : -1
    const isLink = element.name === 'a' && attribute(element, 'href') !== ''
    const isCell = roleOf(element, looks) === 'cell'
    if (isLink) withinLinks += step
    if (event.kind === 'open') {
      open.push({ characters: 0, linkCharacters: 0, links: isLink ? 1 : 0, cells: isCell ? 1 : 0, first: number++ })
      continue
    }
    const measure = open.pop()!
    measures.set(element, { ...measure, last: number - 1 })
    const parent = open.at(-1)
    if (!parent) continue
    parent.characters += measure.characters
    parent.linkCharacters += measure.linkCharacters
    parent.links += measure.links
    parent.cells += measure.cells
  }
  return measures
}
