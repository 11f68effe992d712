import { formatNumber } from './format-number.js'

/** A level of a list: how it counts and what is printed, `%1` being the number at the first level. */
export interface ListLevel {
  readonly start: number
  readonly format: string
  readonly text: string
  /** What parts the number from the text of the paragraph. */
  readonly suffix: string
  /** Levels above it, from the outermost, of which a new number lets it begin again; all of them where it is null. */
  readonly restart: number | null
  /** All numbers in it are printed in Arabic digits, those of upper levels too. */
  readonly isLegal: boolean
}

/** A list. Lists of the same pattern count on together. */
export interface List {
  readonly pattern: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Numbers at which it begins when it is first used, by level. */
  readonly starts: ReadonlyMap<number, number>
}

/** The number that is printed before a paragraph of a list, with the space after it; asked once for each, in order. */
export type NumberParagraph = (list: string | null, level: number) => string

/**
 * Counts through the lists of a document as word processors do. Headings typed as "1." are often turned into such numbers, which
 * are nowhere in the text. (ECMA-376 part 1, 17.9)
 */
export function numberParagraphs(lists: ReadonlyMap<string, List>): NumberParagraph {
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()

  return (id, level) => {
    const list = id === null ? undefined : lists.get(id)
    const stated = list?.levels.get(level)
    if (!list || !stated) return ''

    const count = counts.get(list.pattern) ?? new Map<number, number>()
    counts.set(list.pattern, count)
    // A list that states a start of its own begins there when it is first used.
    if (!begun.has(`${id} ${level}`) && list.starts.has(level)) count.delete(level)
    begun.add(`${id} ${level}`)
    const before = count.get(level)
    count.set(level, before === undefined ? (list.starts.get(level) ?? stated.start) : before + 1)
    for (const lower of [...count.keys()]) {
      if (lower > level && level < (list.levels.get(lower)?.restart ?? Number.POSITIVE_INFINITY)) count.delete(lower)
    }

    if (stated.format === 'none' || stated.format === 'bullet') return ''
    const text = stated.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const upper = list.levels.get(at)
      if (!upper) return ''
      return formatNumber(count.get(at) ?? upper.start, stated.isLegal ? 'decimal' : upper.format)
    })
    return text === '' ? '' : text + stated.suffix
  }
}
