import { attribute, type DomElement } from './dom-element.js'

/** Elements that stand on lines of their own (the HTML Standard, section "Rendering"), cells of tables among them. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext ' +
    'pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
)

/** Elements that show nothing, whatever is in them, and those whose words are struck out or read aloud beside others. */
const UNSEEN: ReadonlySet<string> = new Set(
  (
    'area audio base canvas datalist del embed frame frameset head iframe link map meta noembed noframes noscript ' +
    'object param rp rt s script select source strike style svg template title track video'
  ).split(' '),
)

const PREFORMATTED: ReadonlySet<string> = new Set(['listing', 'plaintext', 'pre', 'xmp'])

/** Value of a property in an element's own style attribute, in lower case; the last one counts, as in CSS. */
function styleOf(element: DomElement, property: string): string {
  const style = attribute(element, 'style')
  if (!style.toLowerCase().includes(property)) return ''
  let value = ''
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property) {
      value = declaration
        .slice(colon + 1)
        .replace(/!\s*important/i, '')
        .trim()
        .toLowerCase()
    }
  }
  return value
}

/** Whether nothing of the element is on the page: no box, no place taken. */
export const isAbsent = (element: DomElement): boolean =>
  UNSEEN.has(element.name) || 'hidden' in element.attribs || styleOf(element, 'display') === 'none'

/** Whether the element takes its place but shows nothing in it. */
export const isInvisible = (element: DomElement): boolean => {
  const visibility = styleOf(element, 'visibility')
  return visibility === 'hidden' || visibility === 'collapse'
}

/** Whether a row of a table gives up its place while the table is laid out as if it were there. */
export const isCollapsed = (row: DomElement): boolean => styleOf(row, 'visibility') === 'collapse'

/** Whether a row is declared to have no height, as Word does for the row in which it states the widths of the columns. */
export const hasNoHeight = (row: DomElement): boolean =>
  /^0+(?:px|pt)?$/.test(attribute(row, 'height').trim()) ||
  /^0+(?:\.0+)?(?:px|pt|cm|mm|in|em)?$/.test(styleOf(row, 'height'))

/** Whether the element begins and ends lines of its own. */
export const isBlock = (element: DomElement): boolean => {
  const display = styleOf(element, 'display')
  if (display === '') return BLOCKS.has(element.name)
  return !/^(?:inline|contents|none)/.test(display)
}

/** Whether line ends in the element's text are line ends on the page. */
export const isPreformatted = (element: DomElement): boolean =>
  PREFORMATTED.has(element.name) || /^(?:pre|break-spaces)/.test(styleOf(element, 'white-space'))

/** Whether the element's words are set off above or below the line, as footnote marks are. */
export const isRaised = (element: DomElement): boolean =>
  element.name === 'sup' || element.name === 'sub' || /^(?:super|sub)$/.test(styleOf(element, 'vertical-align'))
