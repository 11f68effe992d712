import { LimitReached } from '../../src/model/limit-reached.js'
import { defaultLimits, type LimitName } from '../../src/model/limits.js'
import { scanTag } from './scan-tag.js'

/** Elements without an end tag. */
const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr'.split(' '),
)

/** Inline elements that a block opened within them, or after them when they were not closed, is put into again. */
const REOPENED: ReadonlySet<string> = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** Elements whose end tag is mostly left out: one of the same kind ends it, unless one of `within` was opened since. */
const SELF_ENDING: ReadonlyMap<string, RegExp> = new Map([
  ['p', /^(?:table|td|th|caption|button|object)$/],
  ['li', /^(?:ul|ol|menu|dir|table)$/],
  ['dt', /^(?:dl|table)$/],
  ['dd', /^(?:dl|table)$/],
  ['td', /^table$/],
  ['th', /^table$/],
  ['tr', /^table$/],
  ['tbody', /^table$/],
  ['thead', /^table$/],
  ['tfoot', /^table$/],
  ['option', /^select$/],
  ['a', /^(?:table|td|th)$/],
])

/** Takes the elements from the last `name` on off the stack; nothing where there is none above the elements `within`. */
function closeElement(open: string[], name: string, within: RegExp | null): void {
  for (let at = open.length - 1; at >= 0; at--) {
    if (open[at] === name) {
      open.length = at
      return
    }
    if (within?.test(open[at]!)) return
  }
}

/** Elements that hold text and no tags. */
const RAW_TEXT = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/

/** End of what holds no tags and began before `at`; the end of the text where it never ends. */
function endOf(text: string, at: number, mark: string): number {
  const end = text.indexOf(mark, at)
  return end < 0 ? text.length : end + mark.length
}

/**
 * The inline elements that are still in force, as the parser keeps them: three alike at most, and each cell of a table by
 * itself. https://html.spec.whatwg.org/multipage/parsing.html#list-of-active-formatting-elements
 */
function inlineElements(): {
  readonly start: (name: string, tag: string) => void
  readonly end: (name: string) => void
  readonly cell: (depth: number) => void
  readonly leftAt: (depth: number) => void
  readonly count: () => number
} {
  const cells: { readonly depth: number; readonly active: { name: string; tag: string }[] }[] = [
    { depth: -1, active: [] },
  ]
  const active = () => cells[cells.length - 1]!.active
  const drop = (index: number): void => void (index >= 0 && active().splice(index, 1))
  return {
    start: (name, tag) => {
      const alike = active().filter((element) => element.tag === tag)
      if (alike.length >= 3) drop(active().indexOf(alike[0]!))
      active().push({ name, tag })
    },
    end: (name) => drop(active().findLastIndex((element) => element.name === name)),
    cell: (depth) => void cells.push({ depth, active: [] }),
    leftAt: (depth) => {
      while (cells[cells.length - 1]!.depth >= depth) cells.pop()
    },
    count: () => active().length,
  }
}

/**
 * Looks a page over before it is parsed, in one pass, and throws `ExtractionError` (`limit-reached`) for what would keep the
 * parser busy for minutes: elements nested hundreds deep, hundreds of attributes on a tag, inline elements that are
 * never closed and come back in each of thousands of blocks, sheer size.
 */
export function checkMarkup(text: string, limits = defaultLimits): void {
  const bound = (name: LimitName, count: number): void => {
    if (count > limits[name]) throw new LimitReached(name, limits, 'open it in a browser and save what matters as PDF')
  }
  bound('html-characters', text.length)
  const lower = text.toLowerCase()
  const open: string[] = []
  const inline = inlineElements()
  let elements = 0
  for (let at = lower.indexOf('<'); at >= 0 && at < lower.length; at = lower.indexOf('<', at)) {
    const tag = lower.startsWith('<!--', at) ? null : scanTag(lower, at)
    if (!tag) {
      at = lower.startsWith('<!--', at) ? endOf(lower, at + 4, '-->') : at + 1
      continue
    }
    const { name } = tag
    bound('tag-attributes', tag.attributes)
    if (tag.closing) {
      closeElement(open, name, null)
      inline.leftAt(open.length)
      inline.end(name)
    } else if (RAW_TEXT.test(name)) {
      elements++
      at = endOf(lower, tag.end, `</${name}`)
      continue
    } else {
      const within = SELF_ENDING.get(name)
      if (within) closeElement(open, name, within)
      inline.leftAt(open.length)
      elements += REOPENED.has(name) ? 1 : 1 + inline.count()
      bound('html-elements', elements)
      if (name === 'td' || name === 'th') inline.cell(open.length)
      if (REOPENED.has(name)) inline.start(name, lower.slice(at, tag.end))
      if (!VOID.has(name)) open.push(name)
      bound('dom-depth', open.length)
    }
    at = tag.end
  }
}
