import { compile } from 'css-select'
import { parse, type Selector } from 'css-what'
import { type DomElement, isElement } from '../dom/dom-element.js'
import type { Declaration } from './parse-declarations.js'
import type { SheetRule } from './parse-sheet.js'

/** A rule that holds for an element, for what it has generated before or behind its content, or for its first line or letter. */
export interface MatchedRule {
  /** Its place among all rules by precedence, the strongest last. */
  readonly rank: number
  readonly declarations: readonly Declaration[]
  readonly pseudo: 'before' | 'after' | 'first' | null
  /** Whether it holds at all cannot be told. */
  readonly unsure: boolean
}

interface CompiledRule extends Omit<MatchedRule, 'rank'> {
  readonly own: readonly Selector[]
  readonly layer: number
  readonly specificity: number
  readonly matches: (element: DomElement) => boolean
}

type RankedRule = MatchedRule & Pick<CompiledRule, 'matches'>

/** Each kind of selector outweighs any number of the next. */
const OF_ID = 1e6
const OF_CLASS = 1e3
const OF_TYPE = 1

/** https://www.w3.org/TR/selectors-4/#specificity-rules */
function specificityOf(selector: readonly Selector[]): number {
  return selector.reduce((sum, token) => sum + weightOf(token), 0)
}

function weightOf(token: Selector): number {
  if (token.type === 'attribute') return isId(token) ? OF_ID : OF_CLASS
  if (token.type === 'tag' || token.type === 'pseudo-element') return OF_TYPE
  if (token.type !== 'pseudo' || token.name === 'where') return 0
  if (!Array.isArray(token.data)) return OF_CLASS
  return /^(?:is|matches|not|has)$/.test(token.name) ? Math.max(...token.data.map(specificityOf)) : OF_CLASS
}

/** `#id`, not `[id=…]`: only that one is told apart by the case of old pages. */
const isId = (token: Selector): boolean =>
  token.type === 'attribute' && token.name === 'id' && token.action === 'equals' && token.ignoreCase === 'quirks'

const isCombinator = ({ type }: Selector): boolean =>
  /^(?:adjacent|child|descendant|parent|sibling|column-combinator)$/.test(type)

/** What an element must have for the last part of a selector to hold: `#id`, `.class`, a tag, or `*` for anything. */
function keyOf(selector: readonly Selector[], fold: (name: string) => string): string {
  const last = selector.slice(selector.findLastIndex(isCombinator) + 1)
  let key = '*'
  for (const token of last) {
    if (isId(token)) return `#${fold((token as { value: string }).value)}`
    if (token.type === 'attribute' && token.name === 'class' && token.action === 'element')
      key = `.${fold(token.value)}`
    else if (token.type === 'tag' && key === '*') key = token.name.toLowerCase()
  }
  return key
}

/** Parts of elements that were written with one colon before there were two. */
const isPart = (token: Selector): boolean =>
  token.type === 'pseudo-element' ||
  (token.type === 'pseudo' && /^(?:before|after|first-line|first-letter)$/.test(token.name))

/** A selector without the generated content, first line or first letter that it is about; null for other parts of elements. */
function withoutPart(selector: readonly Selector[]): { selector: Selector[]; pseudo: MatchedRule['pseudo'] } | null {
  const part = selector.find(isPart)
  if (!part) return { selector: [...selector], pseudo: null }
  const { name } = part as { name: string }
  const pseudo = name === 'before' || name === 'after' ? name : /^first-/.test(name) ? 'first' : null
  return pseudo && { selector: selector.filter((token) => token !== part), pseudo }
}

function compileRule({ selector, declarations, layer, unsure }: SheetRule, quirksMode: boolean): CompiledRule[] {
  return parseSelectors(selector).flatMap((tokens) => {
    const split = withoutPart(tokens)
    if (!split) return []
    const own = split.selector.length > 0 ? split.selector : [{ type: 'universal', namespace: null } as Selector]
    const matches = compileSelector(own, quirksMode)
    const { pseudo } = split
    return matches ? [{ own, declarations, layer, unsure, pseudo, specificity: specificityOf(tokens), matches }] : []
  })
}

const isInLanguage = (element: object, language?: string | null): boolean => {
  for (
    let at: DomElement | null = element as DomElement;
    at;
    at = at.parent && isElement(at.parent) ? at.parent : null
  ) {
    const stated = at.attribs.lang ?? at.attribs['xml:lang']
    if (stated !== undefined) return `${stated}-`.toLowerCase().startsWith(`${language ?? ''}-`.toLowerCase())
  }
  return false
}

const never = (): boolean => false

/** States that elements are in only while someone uses the page, and those that the reader of selectors does not know. */
const STATES = {
  ...Object.fromEntries(
    'focus focus-within focus-visible target target-within fullscreen modal popover-open playing autofill user-invalid user-valid'
      .split(' ')
      .map((name) => [name, never]),
  ),
  defined: (): boolean => true,
  lang: isInLanguage,
}

/** Null for what is not known: browsers drop such rules too. */
function compileSelector(selector: readonly Selector[], quirksMode: boolean): CompiledRule['matches'] | null {
  try {
    // a copy, since the parts are put in another order
    return compile([[...selector]], { quirksMode, pseudos: STATES })
  } catch {
    return null
  }
}

function parseSelectors(selector: string): Selector[][] {
  try {
    return parse(selector)
  } catch {
    return []
  }
}

/** Layers in their order, and what stands in none behind them all. */
const layerOrder = (one: number, other: number): number => (one === other ? 0 : one - other)

/**
 * Tells the rules that hold for an element, the strongest last. Rules are looked up by what the last part of their selector
 * asks for, as browsers do, so that most are never tried.
 */
export function ruleMatcher(
  rules: readonly SheetRule[],
  quirks: boolean,
): (element: DomElement) => readonly MatchedRule[] {
  const fold = (name: string): string => (quirks ? name.toLowerCase() : name)
  const byKey = new Map<string, RankedRule[]>()
  const all = rules.flatMap((rule) => compileRule(rule, quirks))
  all.sort((a, b) => layerOrder(a.layer, b.layer) || a.specificity - b.specificity)
  for (const [rank, { own, declarations, pseudo, unsure, matches }] of all.entries()) {
    const key = keyOf(own, fold)
    byKey.set(key, [...(byKey.get(key) ?? []), { rank, declarations, pseudo, unsure, matches }])
  }
  const anywhere = byKey.get('*') ?? []
  return (element) => {
    const { id, class: classes } = element.attribs
    const found: RankedRule[] = []
    const tryAll = (some: readonly RankedRule[] | undefined): void => {
      for (const rule of some ?? []) if (rule.matches(element)) found.push(rule)
    }
    tryAll(anywhere)
    tryAll(byKey.get(element.name))
    if (id) tryAll(byKey.get(`#${fold(id)}`))
    if (classes) for (const name of new Set(classes.split(/\s+/))) if (name) tryAll(byKey.get(`.${fold(name)}`))
    return found.length > 1 ? found.sort((a, b) => a.rank - b.rank) : found
  }
}
