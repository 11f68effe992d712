import { memoize } from '../../../src/model/memoize.js'
import { attributeOf } from '../../xml/attribute-of.js'
import { childOf, childrenOf } from '../../xml/elements-of.js'
import type { XmlElement } from '../../xml/parse-xml.js'
import { type Ground, shadingGround } from './ground.js'
import { type RunFormat, runFormat } from './run-format.js'
import { plainTable, type TableStyle, tableStyle } from './table-style.js'
import type { ThemeColours } from './theme-colours.js'

/** What a style of paragraphs or characters says, that of the styles it is based on included. */
export interface TextStyle {
  readonly run: RunFormat
  /** The ground of its paragraphs; null for none. */
  readonly ground: Ground | null
  /** The list that numbers its paragraphs and the level in it; null where none is stated. */
  readonly list: string | null
  readonly level: number | null
  /** The height to which every line is cut, in twentieths of a point; null where lines are as high as they need. */
  readonly lineHeight: number | null
}

/** The styles of a document by their ids; null for what has no style of its own. */
export interface Styles {
  readonly defaults: RunFormat
  readonly paragraph: (id: string | null) => TextStyle
  readonly character: (id: string | null) => TextStyle
  readonly table: (id: string | null) => TableStyle
  /** The list of a style of lists. */
  readonly list: (id: string) => string | null
}

/** What is numbered by a list: the list and the level in it, as a `w:pPr` states them. */
export function numberingOf(properties: XmlElement | undefined): Pick<TextStyle, 'list' | 'level'> {
  const numbering = properties && childOf(properties, 'w:numPr')
  const statedIn = (name: string): string | null => {
    const stated = numbering && childOf(numbering, name)
    return stated ? attributeOf(stated, 'val') : null
  }
  const level = statedIn('w:ilvl')
  return { list: statedIn('w:numId'), level: level === null ? null : Number.parseInt(level, 10) || 0 }
}

/** The height to which a `w:pPr` cuts lines; null where it does not, or says nothing of it. (17.3.1.33 spacing) */
export function lineHeightOf(properties: XmlElement | undefined): number | null {
  const spacing = properties && childOf(properties, 'w:spacing')
  if (!spacing || attributeOf(spacing, 'lineRule') !== 'exact') return null
  const height = Number.parseFloat(attributeOf(spacing, 'line') ?? '')
  return Number.isNaN(height) ? null : height
}

/** What a `w:style` of text says by itself. */
function textStyle(style: XmlElement, colours: ThemeColours): TextStyle {
  const properties = childOf(style, 'w:pPr')
  return {
    run: runFormat(childOf(style, 'w:rPr'), colours),
    ground: shadingGround(properties && childOf(properties, 'w:shd'), colours),
    ...numberingOf(properties),
    lineHeight: lineHeightOf(properties),
  }
}

const typeOf = (style: XmlElement): string => attributeOf(style, 'type') ?? 'paragraph'

const NO_STYLE: TextStyle = { run: {}, ground: null, list: null, level: null, lineHeight: null }

const over = (outer: TextStyle, inner: TextStyle): TextStyle => ({
  run: { ...outer.run, ...inner.run },
  ground: inner.ground ?? outer.ground,
  list: inner.list ?? outer.list,
  level: inner.level ?? outer.level,
  lineHeight: inner.lineHeight ?? outer.lineHeight,
})

/** The styles that a style part defines; null for a document without one. (ECMA-376 part 1, 17.7) */
export function readStyles(root: XmlElement | null, colours: ThemeColours): Styles {
  const elements = root ? childrenOf(root, 'w:style') : []
  const byId = new Map(elements.map((style) => [`${typeOf(style)} ${attributeOf(style, 'styleId')}`, style]))
  const defaultOf = (type: string): XmlElement | undefined =>
    elements.find((style) => typeOf(style) === type && /^(?:1|true|on)$/.test(attributeOf(style, 'default') ?? ''))

  /** A style behind those that it is based on, the outermost first; a circle of them ends. */
  const chainOf = (type: string, id: string | null): XmlElement[] => {
    const chain: XmlElement[] = []
    let style = (id === null ? undefined : byId.get(`${type} ${id}`)) ?? defaultOf(type)
    while (style && !chain.includes(style)) {
      chain.push(style)
      const base = childOf(style, 'w:basedOn')
      style = base && byId.get(`${type} ${attributeOf(base, 'val')}`)
    }
    return chain.reverse()
  }
  const text = (type: string) =>
    memoize((id: string | null) =>
      chainOf(type, id)
        .map((style) => textStyle(style, colours))
        .reduce(over, NO_STYLE),
    )
  const lists = text('numbering')
  const defaults = root && childOf(root, 'w:docDefaults')
  const ofRuns = defaults && childOf(defaults, 'w:rPrDefault')
  return {
    defaults: runFormat(ofRuns ? childOf(ofRuns, 'w:rPr') : undefined, colours),
    paragraph: text('paragraph'),
    character: text('character'),
    list: (id) => lists(id).list,
    table: memoize((id) => {
      const chain = chainOf('table', id)
      return chain.length === 0 ? plainTable : tableStyle(chain, colours)
    }),
  }
}
