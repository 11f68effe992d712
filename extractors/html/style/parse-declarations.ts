/** A longhand property of CSS and its value, both in lower case but for what quotes hold. */
export interface Declaration {
  readonly property: string
  readonly value: string
  readonly important: boolean
}

/** Values of properties by their names, where an element declares them. */
export type Declared = ReadonlyMap<string, string>

/** The longhands that are asked for; others say nothing about what a reader sees. Custom properties may stand in any of them. */
const LONGHANDS: ReadonlySet<string> = new Set(
  (
    'all animation-name backface-visibility background-color background-image border-bottom-style ' +
    'border-bottom-width border-top-style border-top-width bottom clip clip-path color column-gap content ' +
    'content-visibility direction display filter flex-direction float font-size font-variant-position ' +
    'grid-auto-flow grid-column-end grid-column-start grid-row-end grid-row-start grid-template-areas ' +
    'grid-template-columns height justify-content left letter-spacing list-style-type margin-left margin-right ' +
    'margin-top mask-image max-height max-width opacity order overflow-x overflow-y padding-left padding-right ' +
    'position right rotate scale text-decoration-line text-indent text-shadow top transform translate ' +
    'unicode-bidi vertical-align visibility -webkit-mask-image -webkit-text-fill-color -webkit-text-security ' +
    'white-space width z-index zoom'
  ).split(' '),
)

type Parts = readonly (readonly [property: string, value: string])[]

/** The first of `parts`, else the one at `index`: how CSS fills in the sides of a box. */
const sideOf = (parts: readonly string[], index: number): string => parts[index] ?? parts[index - 2] ?? parts[0]!

/** Values that stand one beside the other, brackets and quotes kept whole. */
export const splitValues = (value: string): string[] =>
  value.match(/(?:[^\s()"']|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|"[^"]*"|'[^']*')+/g) ?? []

const startAndEnd = (property: string, value: string): Parts => {
  const [start = 'auto', end = 'auto'] = value.split('/').map((part) => part.trim())
  return [
    [`${property}-start`, start],
    [`${property}-end`, end],
  ]
}

const border = (side: 'top' | 'bottom', value: string): Parts => {
  const parts = splitValues(value)
  return [
    [`border-${side}-style`, parts.find((part) => /^(?:solid|dashed|dotted|double)$/.test(part)) ?? 'none'],
    [`border-${side}-width`, parts.find((part) => /^[\d.]/.test(part)) ?? 'medium'],
  ]
}

const IMAGE = /url\(|gradient\(|image-set\(/

const background = (value: string): Parts => {
  const parts = value.split(',').length > 1 && !/\(.*,.*\)/.test(value) ? [] : splitValues(value)
  const colour = parts.findLast(
    (part) => !IMAGE.test(part) && /^(?:#|[a-z]+\(|[a-z]{3,}$)/.test(part) && !POSITION.test(part),
  )
  return [
    ['background-color', colour ?? 'transparent'],
    ['background-image', IMAGE.test(value) ? value : 'none'],
  ]
}

/** Words of the shorthand `background` that are no colours. */
const POSITION =
  /^(?:left|right|top|bottom|center|none|scroll|fixed|local|(?:no-)?repeat(?:-[xy])?|round|space|cover|contain|auto|(?:border|padding|content)-box|text)$/

/** The size in the shorthand `font` stands before the family and behind style, variant and weight. */
const fontSize = (value: string): Parts => {
  const size = splitValues(value)
    .map((part) => part.split('/')[0]!)
    .find(
      (part) =>
        !/^[1-9]00$/.test(part) &&
        /^(?:[\d.]+(?:[a-z]+|%)?|(?:xx?-)?(?:small|large)|smaller|larger|medium)$/.test(part),
    )
  return size === undefined ? [] : [['font-size', size]]
}

const SHORTHANDS: Readonly<Record<string, (value: string) => Parts>> = {
  animation: (value) => [['animation-name', value]],
  background,
  'border-bottom': (value) => border('bottom', value),
  'border-top': (value) => border('top', value),
  font: fontSize,
  'font-variant': (value) => [['font-variant-position', /\bsu(?:per|b)\b/.exec(value)?.[0] ?? 'normal']],
  'grid-area': (value) => {
    const [row = 'auto', column = 'auto', rowEnd = 'auto', columnEnd = 'auto'] = value
      .split('/')
      .map((part) => part.trim())
    return [...startAndEnd('grid-row', `${row}/${rowEnd}`), ...startAndEnd('grid-column', `${column}/${columnEnd}`)]
  },
  'grid-column': (value) => startAndEnd('grid-column', value),
  'grid-row': (value) => startAndEnd('grid-row', value),
  'grid-template': (value) => [['grid-template-columns', value.split('/')[1]?.trim() ?? 'none']],
  inset: (value) => {
    const parts = splitValues(value)
    return (['top', 'right', 'bottom', 'left'] as const).map((side, index) => [side, sideOf(parts, index)])
  },
  gap: (value) => [['column-gap', splitValues(value).at(-1) ?? 'normal']],
  'list-style': (value) => [['list-style-type', /"[^"]*"|'[^']*'/.exec(value)?.[0] ?? 'disc']],
  margin: (value) => {
    const parts = splitValues(value)
    return [
      ['margin-top', sideOf(parts, 0)],
      ['margin-right', sideOf(parts, 1)],
      ['margin-left', sideOf(parts, 3)],
    ]
  },
  mask: (value) => [['mask-image', value]],
  '-webkit-mask': (value) => [['mask-image', value]],
  overflow: (value) => {
    const parts = splitValues(value)
    return [
      ['overflow-x', sideOf(parts, 0)],
      ['overflow-y', sideOf(parts, 1)],
    ]
  },
  padding: (value) => {
    const parts = splitValues(value)
    return [
      ['padding-right', sideOf(parts, 1)],
      ['padding-left', sideOf(parts, 3)],
    ]
  },
  'text-decoration': (value) => [['text-decoration-line', value]],
}

/** Words that a property takes; a declaration with any other is dropped, as browsers do. */
const WORDS: Readonly<Record<string, RegExp>> = {
  display:
    /^(?:none|contents|flow-root|ruby(?:-\w+)?|math|-webkit-(?:inline-)?(?:box|flex)|(?:(?:block|inline|run-in|list-item|flow|inline-block|(?:inline-)?(?:flex|grid|table)|table-[a-z-]+)\s*)+)$/,
  float: /^(?:none|left|right|inline-start|inline-end)$/,
  position: /^(?:static|relative|absolute|fixed|sticky|-webkit-sticky)$/,
  visibility: /^(?:visible|hidden|collapse)$/,
}

const OF_ALL_PROPERTIES = /^(?:inherit|initial|unset|revert|revert-layer)$|var\(/

const isKnown = (property: string, value: string): boolean =>
  WORDS[property]?.test(value) !== false || OF_ALL_PROPERTIES.test(value)

/** A declaration as the longhands that are asked for; empty where it is none of them. */
export function expand(property: string, value: string, important: boolean): Declaration[] {
  const name = property.startsWith('--') ? property : property.toLowerCase()
  const plain = /["']|^--|url\(|attr\(/.test(value) ? value.trim() : value.trim().toLowerCase()
  if (LONGHANDS.has(name)) return isKnown(name, plain) ? [{ property: name, value: plain, important }] : []
  if (name.startsWith('--')) return [{ property: name, value: plain, important }]
  const parts = plain === '' ? undefined : SHORTHANDS[name]?.(plain)
  return (parts ?? []).map(([longhand, part]) => ({ property: longhand, value: part, important }))
}

const known = new Map<string, readonly Declaration[]>()
const MOST_KNOWN = 2000

/** The declarations of a style attribute, in order. */
export function parseDeclarations(style: string): readonly Declaration[] {
  const before = known.get(style)
  if (before) return before
  const text = style.includes('/*') ? style.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ') : style
  const pieces = /["'(]/.test(text) ? (text.match(/(?:[^;"'(]|"[^"]*"?|'[^']*'?|\([^)]*\)?)+/g) ?? []) : text.split(';')
  const declarations = pieces.flatMap((piece) => {
    const colon = piece.indexOf(':')
    if (colon < 0) return []
    const value = piece.slice(colon + 1)
    const important = /!\s*important\s*$/i.exec(value)
    return expand(piece.slice(0, colon).trim(), important ? value.slice(0, important.index) : value, important !== null)
  })
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(style, declarations)
  return declarations
}
