import { type Declaration, parseDeclarations } from './parse-declarations.js'

/** What browsers show nothing of, and the readings of characters that stand small beside them. */
const NOT_DISPLAYED =
  'area audio base basefont datalist embed frame frameset head link map meta noembed noframes noscript param rp rt script source style template title track'

/** Elements on lines of their own; the HTML Standard, section "Rendering". */
const BLOCKS =
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend listing main menu nav ol optgroup option p plaintext pre search section summary ul xmp'

const DISPLAYS: Readonly<Record<string, string>> = {
  none: NOT_DISPLAYED,
  block: BLOCKS,
  'list-item': 'li',
  table: 'table',
  'table-caption': 'caption',
  'table-row-group': 'tbody',
  'table-header-group': 'thead',
  'table-footer-group': 'tfoot',
  'table-row': 'tr',
  'table-cell': 'td th',
  'table-column': 'col',
  'table-column-group': 'colgroup',
  'inline-block': 'button img input meter object progress select svg textarea video iframe canvas',
}

const displayOf = new Map(
  Object.entries(DISPLAYS).flatMap(([display, names]) => names.split(' ').map((name) => [name, display] as const)),
)

const STYLES: Readonly<Record<string, string>> = {
  's strike del': 'text-decoration-line: line-through',
  sup: 'vertical-align: super; font-size: smaller',
  sub: 'vertical-align: sub; font-size: smaller',
  small: 'font-size: smaller',
  big: 'font-size: larger',
  'listing plaintext pre textarea xmp': 'white-space: pre',
  h1: 'font-size: 2em',
  h2: 'font-size: 1.5em',
  h3: 'font-size: 1.17em',
  h5: 'font-size: .83em',
  h6: 'font-size: .67em',
  bdo: 'unicode-bidi: bidi-override',
  bdi: 'display: inline-block',
  hr: 'border-top-style: solid; border-top-width: 1px',
  mark: 'color: #000; background-color: #ff0',
  'input select textarea': 'color: #000; background-color: #fff; font-size: 13.333px',
  button: 'color: #000; background-color: #efefef; font-size: 13.333px',
}

const styleOf = new Map(
  Object.entries(STYLES).flatMap(([names, style]) => names.split(' ').map((name) => [name, style] as const)),
)

/** The browser's own style of each element, without its `display`. */
export const ownStyle = (name: string): readonly Declaration[] => parseDeclarations(styleOf.get(name) ?? '')

/** The `display` of an element where no style says otherwise. */
export const ownDisplay = (name: string): string => displayOf.get(name) ?? 'inline'
