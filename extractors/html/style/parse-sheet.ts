import parse, { type CssNode } from 'css-tree/parser'
import { isSupported, matchesScreen } from './matches-screen.js'
import { type Declaration, expand } from './parse-declarations.js'

/** A rule of a style sheet with its selectors as written, and what it declares of what is asked for. */
export interface SheetRule {
  readonly selector: string
  readonly declarations: readonly Declaration[]
  /** Number of the layer in which it stands, by their order; `Infinity` outside of layers, where rules go before them all. */
  readonly layer: number
  /** Whether it holds depends on the layout. */
  readonly unsure: boolean
}

const OPTIONS = {
  parseValue: false,
  parseAtrulePrelude: false,
  parseRulePrelude: false,
  parseCustomProperty: false,
} as const

/** Rules within rules deeper than this are passed over. */
const DEEPEST = 8

/** The selector of a rule within another: `&` is what the outer one selects. */
const nested = (selector: string, outer: string): string =>
  selector
    .split(',')
    .map((part) => (part.includes('&') ? part.replaceAll('&', `:is(${outer})`) : `:is(${outer}) ${part}`))
    .join(',')

/** Names of states that a page is in until its scripts have begun. */
const UNTIL_SCRIPTS = /cloak/i

/** Where rules stand. */
interface Place {
  /** What the rule around selects; null for none. */
  readonly outer: string | null
  /** Full name of the layer around. */
  readonly layer: string | null
  readonly unsure: boolean
  readonly depth: number
}

/**
 * The rules of a style sheet that hold on a screen, in order, those that say nothing about what is seen left out. Faulty parts
 * are passed over as in browsers. Imported sheets are other files. `layers` are the names of layers in their order; those that
 * the sheet names are added to it.
 */
export function parseSheet(css: string, layers: string[] = []): SheetRule[] {
  const rules: SheetRule[] = []
  const layerNumber = (name: string): number => {
    if (!layers.includes(name)) layers.push(name)
    return layers.indexOf(name)
  }
  const within = (layer: string | null, name: string): string =>
    `${layer === null ? '' : `${layer}.`}${name === '' ? `(${layers.length})` : name}`
  const read = (children: Iterable<CssNode>, { outer, layer, unsure, depth }: Place): void => {
    if (depth > DEEPEST) return
    const declarations: Declaration[] = []
    const at = rules.length
    for (const node of children) {
      const prelude = node.prelude?.value?.trim() ?? ''
      const name = node.name?.toLowerCase()
      const inner = { outer, layer, unsure, depth: depth + 1 }
      if (node.type === 'Declaration') {
        declarations.push(...expand(node.property!, node.value!.value, Boolean(node.important)))
      } else if (node.type === 'Rule' && node.block && !UNTIL_SCRIPTS.test(prelude)) {
        read(node.block.children, { ...inner, outer: outer === null ? prelude : nested(prelude, outer) })
      } else if (name === 'layer') {
        const names = prelude.split(',').map((part) => within(layer, part.trim()))
        names.map(layerNumber)
        if (node.block) read(node.block.children, { ...inner, layer: names[0]! })
      } else if (name === 'scope' && node.block) {
        const [, root, limit] = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)(\s*to\b)?/.exec(prelude) ?? []
        read(node.block.children, { ...inner, outer: root?.trim() ?? outer, unsure: unsure || Boolean(limit) })
      } else if (name !== undefined && node.type === 'Atrule' && node.block && holds(name, prelude)) {
        read(node.block.children, { ...inner, unsure: unsure || name === 'container' })
      }
    }
    if (outer === null || declarations.length === 0) return
    const number = layer === null ? Number.POSITIVE_INFINITY : layerNumber(layer)
    rules.splice(at, 0, { selector: outer, declarations, layer: number, unsure })
  }
  read(parse(css, OPTIONS).children, { outer: null, layer: null, unsure: false, depth: 0 })
  return rules
}

function holds(name: string, prelude: string): boolean {
  if (name === 'media') return matchesScreen(prelude)
  if (name === 'supports') return isSupported(prelude)
  return name === 'container'
}
