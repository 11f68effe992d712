import { formatNumber } from './format-number.js'
import type { NumberParagraph } from './mark-document.js'
import type { Lists } from './read-lists.js'

/** Styles based on each other; more are a circle. */
const MOST_STYLES = 20

/**
 * Counts through the lists of a document as Word does: for each paragraph, in order, the number that is printed before it.
 * Headings typed as "1." are often turned into such numbers, which are nowhere in the text.
 * (ECMA-376 part 1, 17.9)
 */
export function numberParagraphs({ lists, patterns, styles }: Lists): NumberParagraph {
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()

  const ofStyle = (style: string | null): { list: string | null; level: number | null } => {
    let level: number | null = null
    for (let name = style, steps = 0; name !== null && steps < MOST_STYLES; steps++) {
      const found = styles.get(name)
      level ??= found?.level ?? null
      if (found?.list) return { list: found.list, level }
      name = found?.basedOn ?? null
    }
    return { list: null, level }
  }

  return (paragraph) => {
    const byStyle = ofStyle(paragraph.style)
    const list = paragraph.list ?? byStyle.list
    const level = paragraph.level ?? byStyle.level ?? 0
    const { pattern, starts } = (list !== null && lists.get(list)) || { pattern: '', starts: new Map<number, number>() }
    const levels = patterns.get(pattern)
    const stated = levels?.get(level)
    if (!levels || !stated) return ''

    const count = counts.get(pattern) ?? []
    counts.set(pattern, count)
    // A list that states a start of its own begins there when it is first used.
    if (!begun.has(`${list} ${level}`) && starts.has(level)) delete count[level]
    begun.add(`${list} ${level}`)
    const before = count[level]
    count[level] = before === undefined ? (starts.get(level) ?? stated.start) : before + 1
    count.length = level + 1

    if (stated.format === 'none' || stated.format === 'bullet') return ''
    const text = stated.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const upper = levels.get(at)
      return upper ? formatNumber(count[at] ?? upper.start, upper.format) : ''
    })
    return text === '' ? '' : text + stated.suffix
  }
}
