/** A regular expression as a tree; `source` of a character is its own piece of the pattern: a, \d, [^x], . */
export type Node =
  | { readonly kind: 'character'; readonly source: string }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'boundary'; readonly negated: boolean }
  | { readonly kind: 'sequence' | 'choice'; readonly nodes: readonly Node[] }
  | {
      readonly kind: 'repeat'
      readonly node: Node
      readonly min: number
      readonly max: number
      readonly lazy: boolean
      /** Tells one loop of the pattern from another. */
      readonly loop: number
    }
  | { readonly kind: 'look'; readonly node: Node; readonly ahead: boolean; readonly negated: boolean }

const GROUP = /\((?:\?(?:(:)|(<?)([=!])|<(\w+)>))?/y
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/y
const ATOM =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)|\[(?:\\.|[^\]\\])*\]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^)|]/sy

/** Parses the source of a pattern without back references (ECMA-262, 22.2.1). Throws an `Error` for anything it does not know. */
export function parsePattern(source: string): Node {
  let at = 0
  let loops = 0
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match) at = pattern.lastIndex
    return match
  }
  const choice = (): Node => {
    const nodes = [sequence()]
    while (source[at] === '|') {
      at++
      nodes.push(sequence())
    }
    return nodes.length === 1 ? nodes[0]! : { kind: 'choice', nodes }
  }
  const sequence = (): Node => {
    const nodes: Node[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') nodes.push(quantified(atom()))
    return { kind: 'sequence', nodes }
  }
  const quantified = (node: Node): Node => {
    const match = next(QUANTIFIER)
    if (match === null) return node
    const [, mark, from = '', comma, to, lazy] = match
    const min = mark === undefined ? Number(from) : mark === '+' ? 1 : 0
    const max = mark === undefined ? (comma ? (to ? Number(to) : Infinity) : min) : mark === '?' ? 1 : Infinity
    return { kind: 'repeat', node, min, max, lazy: lazy === '?', loop: loops++ }
  }
  const atom = (): Node => {
    const group = next(GROUP)
    if (group) {
      const node = choice()
      if (source[at++] !== ')') throw new Error(`unclosed group in ${source}`)
      const [, , behind, look] = group
      return look ? { kind: 'look', node, ahead: behind === '', negated: look === '!' } : node
    }
    const [piece = ''] = next(ATOM) ?? []
    if (piece === '^') return { kind: 'start' }
    if (piece === '$') return { kind: 'end' }
    if (piece === '\\b' || piece === '\\B') return { kind: 'boundary', negated: piece === '\\B' }
    if (piece === '' || /^\\[1-9k]/.test(piece)) throw new Error(`cannot count ${piece} in ${source}`)
    return { kind: 'character', source: piece }
  }
  const tree = choice()
  if (at < source.length) throw new Error(`unopened group in ${source}`)
  return tree
}
