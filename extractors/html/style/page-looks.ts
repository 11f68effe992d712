import { attribute, type DomElement, isElement } from '../dom/dom-element.js'
import { type Cover, coverOf, levelOf } from './cover-of.js'
import { hintedStyle } from './hinted-style.js'
import { type Look, lookOf, rootLook } from './look.js'
import { ownDisplay, ownStyle } from './own-style.js'
import type { PageStyles } from './page-styles.js'
import { type Declaration, type Declared, parseDeclarations } from './parse-declarations.js'
import { resolveCustom } from './resolve-custom.js'
import type { MatchedRule } from './rule-matcher.js'

/** What a style sheet writes before or behind the content of an element. */
export interface GeneratedPart {
  /** As it is declared. */
  readonly content: string
  /** It stands on a line of its own, or is laid elsewhere. */
  readonly apart: boolean
  /** What it is laid over, and how far in front. */
  readonly cover: Cover | null
  readonly level: number
}

export interface Generated {
  readonly before?: GeneratedPart
  readonly after?: GeneratedPart
}

/** How the elements of a page look. */
export interface PageLooks {
  /** The look of an element; of one within something that is not displayed, that of this. */
  readonly of: (element: DomElement) => Look
  readonly generated: (element: DomElement) => Generated
  readonly generates: (element: DomElement) => boolean
  /** Whether style sheets in other files may hide or move anything. */
  readonly external: boolean
  /** Whether anything but tables sets boxes one beside the other. */
  readonly boxed: boolean
  /** Whether there are pictures behind anything. */
  readonly pictured: boolean
  /** Whether anything is laid over anything. */
  readonly covering: boolean
}

const NOTHING: Declared = new Map()

/** What `all` takes back: everything but custom properties; where the browser's own style goes as well, all is set in a line. */
function resetAll(declared: Map<string, string>, value: string): void {
  for (const property of declared.keys()) if (!property.startsWith('--')) declared.delete(property)
  if (/^(?:initial|unset)$/.test(value)) declared.set('display', 'inline')
}

/** The cascade: the browser's own style, attributes, sheets and the style attribute, then what is important, the browser's last. */
function declaredBy(
  name: string,
  hints: readonly Declaration[],
  rules: readonly MatchedRule[],
  inline: readonly Declaration[],
): Declared {
  const own = ownStyle(name)
  if (own.length + hints.length + rules.length + inline.length === 0) return NOTHING
  const declared = new Map<string, string>()
  const add = (declarations: readonly Declaration[], important: boolean): void => {
    for (const { property, value, important: stated } of declarations) {
      if (stated !== important) continue
      if (property === 'all') resetAll(declared, value)
      else declared.set(property, value)
    }
  }
  add(own, false)
  add(hints, false)
  for (const important of [false, true]) {
    for (const { declarations } of rules) add(declarations, important)
    add(inline, important)
  }
  add(hints, true)
  return declared
}

const NO_RULES: readonly MatchedRule[] = []
const NO_CONTENT: Generated = {}

function contentOf(rules: readonly MatchedRule[], pseudo: 'before' | 'after', parent: Look): Generated {
  const own = rules.filter((rule) => rule.pseudo === pseudo)
  const content = own.length > 0 ? declaredBy('', [], own, []) : NOTHING
  const { declared, custom } = resolveCustom(content, parent.custom)
  const stated = declared.get('content')
  if (stated === undefined || /^(?:none|normal)$/.test(stated)) return {}
  const look = lookOf(parent, 'inline', declared, custom)
  if (look.sunk !== null || look.visibility !== 'visible') return {}
  const apart = look.apart || look.display !== 'inline'
  // a box without letters to be seen may still lie over others
  const text = look.unseen === null ? stated : 'none'
  return { [pseudo]: { content: text, apart, cover: coverOf(look), level: levelOf(look) } }
}

/** What decides how the text of an element is read. */
const reads = ({ unseen, struck, raised, display }: Look): string => `${unseen} ${struck} ${raised} ${display}`

/** Whether the first letter or line of an element is not to be seen, for all that the rest is. */
function hidesFirst(rules: readonly MatchedRule[], look: Look): boolean {
  const { declared, custom } = resolveCustom(declaredBy('', [], rules, []), look.custom)
  const first = lookOf(look, 'inline', declared, custom)
  return first.unseen !== look.unseen || first.struck !== look.struck
}

const setsBeside = (declared: Declared): boolean =>
  /flex|grid|inline-block|table/.test(declared.get('display') ?? '') || (declared.get('float') ?? 'none') !== 'none'

/** Whether an element shows nothing but its summary. */
const isFoldedTogether = ({ name, attribs }: DomElement): boolean => name === 'details' && !('open' in attribs)

const isFolded = ({ name, parent }: DomElement): boolean =>
  name !== 'summary' && parent !== null && isElement(parent) && isFoldedTogether(parent)

/**
 * Works out how the elements of a page look, each once: https://www.w3.org/TR/css-cascade-4/, with the style sheets that stand
 * in the page itself, on a screen of 1200 pixels.
 */
export function pageLooks(root: DomElement, { matching, external }: PageStyles): PageLooks {
  const looks = new Map<DomElement, Look>()
  const generated = new Map<DomElement, Generated>()
  const alike = new Map<Look, Map<string, Look>>()
  const outermost = rootLook(external)
  let boxed = false
  let pictured = false
  let covering = false

  const work = (element: DomElement): Look => {
    const parent = looks.get(element.parent as DomElement) ?? outermost
    const rules = matching?.(element) ?? NO_RULES
    const hints = isFolded(element) ? 'display:none!important' : hintedStyle(element)
    const style = attribute(element, 'style')
    const isPlain = hints === '' && style === '' && rules.length === 0
    const key = isPlain
      ? element.name
      : `${element.name}\n${hints}\n${style}\n${rules.map(({ rank }) => rank).join(' ')}`
    let siblings = alike.get(parent)
    if (!siblings) {
      siblings = new Map()
      alike.set(parent, siblings)
    }
    let look = siblings.get(key)
    if (!look) {
      const within = (own: readonly MatchedRule[]): Look => {
        const stated = declaredBy(element.name, parseDeclarations(hints), own, parseDeclarations(style))
        const { declared, custom } = resolveCustom(stated, parent.custom)
        return lookOf(parent, ownDisplay(element.name), declared, custom)
      }
      const ofElement = rules.filter(({ pseudo }) => pseudo === null)
      const sure = ofElement.filter(({ unsure }) => !unsure)
      look = within(sure)
      if (sure.length < ofElement.length && reads(within(ofElement)) !== reads(look)) look = { ...look, apart: true }
      const ofFirst = rules.filter(({ pseudo }) => pseudo === 'first')
      if (ofFirst.length > 0 && hidesFirst(ofFirst, look)) look = { ...look, distorted: true }
      siblings.set(key, look)
      boxed ||= setsBeside(look.declared)
      pictured ||= look.declared.has('background-image')
      covering ||= coverOf(look) !== null
    }
    if (rules.length > 0 && rules.some(({ pseudo }) => pseudo === 'before' || pseudo === 'after')) {
      const parts: Generated = { ...contentOf(rules, 'before', look), ...contentOf(rules, 'after', look) }
      generated.set(element, parts)
      covering ||= Boolean(parts.before?.cover ?? parts.after?.cover)
    }
    return look
  }
  const open = [root]
  for (let element = open.pop(); element; element = open.pop()) {
    const look = work(element)
    looks.set(element, isFoldedTogether(element) ? { ...look, unseen: 'not-displayed' } : look)
    if (look.sunk === 'not-displayed') continue
    for (const child of element.children) if (isElement(child)) open.push(child)
  }

  const of = (element: DomElement): Look => {
    for (let at: DomElement | null = element; at; at = at.parent && isElement(at.parent) ? at.parent : null) {
      const look = looks.get(at)
      if (look) return look
    }
    return outermost
  }
  return {
    of,
    generated: (element) => generated.get(element) ?? NO_CONTENT,
    generates: (element) => generated.has(element),
    external,
    boxed,
    pictured,
    covering,
  }
}
