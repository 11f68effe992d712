import parse, { type CssNode } from 'css-tree/parser'
import { isSupported, matchesScreen } from './matches-screen.js'
import { type Declaration, expand } from './parse-declarations.js'

/** A rule of a style sheet with its selectors as written, and what it declares of what is asked for. */
export interface SheetRule {
  readonly selector: string
  readonly declarations: readonly Declaration[]
  /** It stands in a layer, so that rules outside of layers go before it. */
  readonly layered: boolean
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

/**
 * The rules of a style sheet that hold on a screen, in order, those that say nothing about what is seen left out. Faulty parts
 * are passed over as in browsers. Imported sheets are other files.
 */
export function parseSheet(css: string): SheetRule[] {
  const rules: SheetRule[] = []
  const read = (children: Iterable<CssNode>, outer: string | null, layered: boolean, depth: number): void => {
    if (depth > DEEPEST) return
    const declarations: Declaration[] = []
    const at = rules.length
    for (const node of children) {
      const prelude = node.prelude?.value ?? ''
      if (node.type === 'Declaration') {
        declarations.push(...expand(node.property!, node.value!.value, Boolean(node.important)))
      } else if (node.type === 'Rule' && node.block) {
        read(node.block.children, outer === null ? prelude : nested(prelude, outer), layered, depth + 1)
      } else if (node.type === 'Atrule' && node.block && holds(node.name!.toLowerCase(), prelude)) {
        read(node.block.children, outer, layered || node.name === 'layer', depth + 1)
      }
    }
    if (outer !== null && declarations.length > 0) rules.splice(at, 0, { selector: outer, declarations, layered })
  }
  read(parse(css, OPTIONS).children, null, false, 0)
  return rules
}

function holds(name: string, prelude: string): boolean {
  if (name === 'media') return matchesScreen(prelude)
  if (name === 'supports') return isSupported(prelude)
  return name === 'layer'
}
