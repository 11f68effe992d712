import type { Limits } from '../../src/model/limits.js'
import { xmlAttribute } from './scan-xml.js'
import { walkWord } from './walk-word.js'

/** A level of a list: how it counts and what is printed, `%1` standing for the number at the first level. */
export interface ListLevel {
  readonly start: number
  readonly format: string
  readonly text: string
  /** What parts the number from the text of the paragraph. */
  readonly suffix: string
}

/** The lists of a document. Lists made from the same pattern count on together. */
export interface Lists {
  /** Pattern of a list, and the numbers at which it begins again, by level. */
  readonly lists: ReadonlyMap<string, { readonly pattern: string; readonly starts: ReadonlyMap<number, number> }>
  readonly patterns: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>
  /** List and level of the paragraph styles that have one. */
  readonly styles: ReadonlyMap<
    string,
    { readonly list: string | null; readonly level: number | null; readonly basedOn: string | null }
  >
}

/** The longest text of a level that is kept; a list with more is no list. */
const LONGEST_TEXT = 40

const numberOf = (attributes: string, name: string): number =>
  Number.parseInt(xmlAttribute(attributes, name) ?? '', 10) || 0

const unescapeXml = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|amp|#(\d+)|#x([\da-f]+));/gi, (entity, decimal?: string, hex?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0
    if (code > 0 && code < 0x110000) return String.fromCodePoint(code)
    return { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }[entity] ?? '&'
  })

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

function readNumbering(xml: string, limits: Limits): Pick<Lists, 'lists' | 'patterns'> {
  const patterns = new Map<string, Map<number, Mutable<ListLevel>>>()
  const lists = new Map<string, { pattern: string; starts: Map<number, number> }>()
  let pattern = ''
  let list = ''
  let level = 0
  for (const { kind, name, attributes, parents } of walkWord(xml, limits)) {
    if (kind === 'close') continue
    const value = xmlAttribute(attributes, 'val') ?? ''
    const parent = parents.at(-1)
    const current =
      parent === 'w:lvl' && parents.includes('w:abstractNum') ? patterns.get(pattern)?.get(level) : undefined
    if (name === 'w:abstractNum') {
      pattern = xmlAttribute(attributes, 'abstractNumId') ?? ''
      patterns.set(pattern, new Map())
    } else if (name === 'w:num') {
      list = xmlAttribute(attributes, 'numId') ?? ''
      lists.set(list, { pattern: '', starts: new Map() })
    } else if (name === 'w:abstractNumId' && parent === 'w:num') {
      lists.get(list)!.pattern = value
    } else if (name === 'w:lvl' || name === 'w:lvlOverride') {
      level = numberOf(attributes, 'ilvl')
      if (parent === 'w:abstractNum')
        patterns.get(pattern)!.set(level, { start: 1, format: 'decimal', text: '', suffix: ' ' })
    } else if (name === 'w:startOverride') {
      lists.get(list)?.starts.set(level, numberOf(attributes, 'val'))
    } else if (current && name === 'w:start') current.start = numberOf(attributes, 'val')
    else if (current && name === 'w:numFmt') current.format = value
    else if (current && name === 'w:lvlText') current.text = unescapeXml(value).slice(0, LONGEST_TEXT)
    else if (current && name === 'w:suff') current.suffix = value === 'nothing' ? '' : ' '
  }
  return { lists, patterns }
}

function readStyles(xml: string, limits: Limits): Lists['styles'] {
  const styles = new Map<string, Mutable<NonNullable<ReturnType<Lists['styles']['get']>>>>()
  let style = ''
  for (const { kind, name, attributes, parents } of walkWord(xml, limits)) {
    if (kind === 'close') continue
    const value = xmlAttribute(attributes, 'val')
    if (name === 'w:style') {
      style = xmlAttribute(attributes, 'styleId') ?? ''
      styles.set(style, { list: null, level: null, basedOn: null })
    }
    const current = styles.get(style)
    if (!current) continue
    if (name === 'w:basedOn') current.basedOn = value
    else if (parents.at(-1) === 'w:numPr' && name === 'w:numId') current.list = value
    else if (parents.at(-1) === 'w:numPr' && name === 'w:ilvl') current.level = Number.parseInt(value ?? '', 10) || 0
  }
  return styles
}

/** The lists that the numbering part and the style part of a Word document define; null for a part it has not. */
export function readLists(numberingXml: string | null, stylesXml: string | null, limits: Limits): Lists {
  const { lists, patterns } = readNumbering(numberingXml ?? '', limits)
  return { lists, patterns, styles: readStyles(stylesXml ?? '', limits) }
}
