import { memoize } from '../../src/model/memoize.js'
import type { List, ListLevel } from '../word/number-paragraphs.js'
import { attributeOf } from '../xml/attribute-of.js'
import { childOf, childrenOf } from '../xml/elements-of.js'
import type { XmlElement } from '../xml/parse-xml.js'
import { isOn } from './style/run-format.js'

/** The longest text of a level that is kept; a list with more is no list. */
const LONGEST_TEXT = 40

const valueIn = (element: XmlElement, name: string): string | null => {
  const child = childOf(element, name)
  return child ? attributeOf(child, 'val') : null
}

const numberOf = (value: string | null): number => Number.parseInt(value ?? '', 10) || 0

function listLevel(level: XmlElement): ListLevel {
  const legal = childOf(level, 'w:isLgl')
  const restart = valueIn(level, 'w:lvlRestart')
  const start = valueIn(level, 'w:start')
  return {
    start: start === null ? 1 : numberOf(start),
    format: valueIn(level, 'w:numFmt') ?? 'decimal',
    text: (valueIn(level, 'w:lvlText') ?? '').slice(0, LONGEST_TEXT),
    suffix: valueIn(level, 'w:suff') === 'nothing' ? '' : ' ',
    restart: restart === null ? null : numberOf(restart),
    isLegal: legal !== undefined && isOn(legal),
  }
}

const levelsOf = (element: XmlElement): Map<number, ListLevel> =>
  new Map(childrenOf(element, 'w:lvl').map((level) => [numberOf(attributeOf(level, 'ilvl')), listLevel(level)]))

/**
 * The lists that the numbering part of a Word document defines, by their ids. `listOfStyle` is the list of a style of lists, in
 * which a pattern may refer to another. (ECMA-376 part 1, 17.9)
 */
export function readLists(
  root: XmlElement | null,
  listOfStyle: (style: string) => string | null,
): ReadonlyMap<string, List> {
  if (!root) return new Map()
  const patterns = new Map(
    childrenOf(root, 'w:abstractNum').map((pattern) => [attributeOf(pattern, 'abstractNumId'), pattern]),
  )
  const numbers = new Map(childrenOf(root, 'w:num').map((list) => [attributeOf(list, 'numId') ?? '', list]))
  const patternOf = (list: XmlElement | undefined): XmlElement | undefined =>
    list && patterns.get(valueIn(list, 'w:abstractNumId'))

  const levelsOfPattern = memoize(levelsOf)

  return new Map(
    [...numbers].map(([id, list]) => {
      const own = patternOf(list)
      const style = own && valueIn(own, 'w:numStyleLink')
      const pattern = (style && patternOf(numbers.get(listOfStyle(style) ?? ''))) || own
      const overrides = childrenOf(list, 'w:lvlOverride')
      const starts = overrides.flatMap((override): [number, number][] => {
        const start = valueIn(override, 'w:startOverride')
        return start === null ? [] : [[numberOf(attributeOf(override, 'ilvl')), numberOf(start)]]
      })
      const levels = new Map([
        ...(pattern ? levelsOfPattern(pattern) : []),
        ...overrides.flatMap((override) => [...levelsOf(override)]),
      ])
      return [
        id,
        { pattern: (pattern && attributeOf(pattern, 'abstractNumId')) ?? '', levels, starts: new Map(starts) },
      ]
    }),
  )
}
