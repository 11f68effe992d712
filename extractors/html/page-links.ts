import type { Link } from '../../src/model/extraction.js'
import { isFileLink } from '../is-file-link.js'
import { tidyLine } from '../tidy-line.js'
import { attribute, type DomElement, flow } from './dom/dom-element.js'
import type { HtmlPlaces } from './html-places.js'
import type { PageLooks } from './style/page-looks.js'

/** A link of a page, and the element that it is. */
export interface PageLink {
  readonly link: Link
  readonly element: DomElement
  /** It is one of a list of links, such as those to other pages. */
  readonly inList: boolean
}

/** Pictures that a page says are no wider or higher than this many pixels are bullets, icons and lines. */
const LARGEST_ICON = 48

const isIcon = (image: DomElement): boolean =>
  ['width', 'height'].some((side) => {
    const length = Number.parseFloat(attribute(image, side))
    return length <= LARGEST_ICON
  })

/**
 * The links to documents and the pictures below `root` in document order, those within elements for which `skip` holds left
 * out. A picture within a link to a document is the sign beside its name.
 */
export function pageLinks(
  root: DomElement,
  looks: PageLooks,
  places: HtmlPlaces,
  skip: (element: DomElement) => boolean,
  isList: (element: DomElement) => boolean,
): readonly PageLink[] {
  const found: PageLink[] = []
  const paragraphs: DomElement[] = []
  let open: { readonly element: DomElement; text: string } | null = null
  let lists = 0
  const add = (kind: Link['kind'], element: DomElement, href: string, text: string): void => {
    const owner = paragraphs.at(-1)
    const at = owner ? places.paragraph(owner) : []
    const link = { kind, href: href.trim() || null, text: tidyLine(text), at }
    found.push({ link, element, inList: lists > 0 })
  }
  for (const event of flow(root, skip)) {
    if (event.kind === 'text') {
      if (open) open.text += event.text
      continue
    }
    const { element } = event
    if (isList(element)) lists += event.kind === 'open' ? 1 : -1
    if (places.isParagraph(element)) {
      if (event.kind === 'open') paragraphs.push(element)
      else paragraphs.pop()
    }
    if (event.kind === 'open') {
      if (element.name === 'a' && !open && attribute(element, 'href') !== '') open = { element, text: '' }
      if (
        element.name === 'img' &&
        !isIcon(element) &&
        looks.of(element).unseen === null &&
        !(open && isFileLink(attribute(open.element, 'href'), ''))
      ) {
        add('image', element, attribute(element, 'src'), attribute(element, 'alt') || attribute(element, 'title'))
      }
      continue
    }
    if (open?.element !== element) continue
    const href = attribute(element, 'href')
    if (isFileLink(href, open.text)) add('file', element, href, open.text)
    open = null
  }
  return found
}
