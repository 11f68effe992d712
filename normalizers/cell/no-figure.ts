import type { FigureState } from './figure.js'

/** A cell without a figure: the way in which it says so. */
export type NoFigure = Extract<FigureState, 'blank' | 'dash' | 'notApplicable' | 'none' | 'masked' | 'ambiguous'>

/** Characters typed as a dash or a line; NFKC has made the full-width and small ones plain. */
const DASHES = '-‐‒–—―−─━ー_'
const SLASHES = '/\\∕⁄╱'
const MASKS = '*×✕╳xX'

const WORDS: ReadonlyMap<string, NoFigure> = new Map([
  ['空', 'blank'],
  ['空白', 'blank'],
  ['N/A', 'notApplicable'],
  ['n/a', 'notApplicable'],
  ['NA', 'notApplicable'],
  ['不适用', 'notApplicable'],
  ['不涉及', 'notApplicable'],
  ['无', 'none'],
  ['没有', 'none'],
  ['暂无', 'none'],
  ['无此项', 'none'],
  ['未发生', 'none'],
  ['涉密', 'masked'],
  ['保密', 'masked'],
])

/** A unit with no number before it: the blank of a form that was not filled in. */
const UNIT_ALONE = /^(?:[件项条个次份起宗例]|人次|[万亿]?元)$/

const consistsOf = (text: string, characters: string): boolean => {
  for (const character of text) if (!characters.includes(character)) return false
  return true
}

/**
 * How `head` (as `figureText` gives it) says that there is no figure; null where it does not. A 一, alone or with dashes, is
 * ambiguous: a typed dash or a one.
 */
export function noFigure(head: string): NoFigure | null {
  const text = head.replace(/\s+/g, '')
  if (text === '' || UNIT_ALONE.test(text)) return 'blank'
  const word = WORDS.get(text.endsWith('。') ? text.slice(0, -1) : text)
  if (word) return word
  if (consistsOf(text, DASHES)) return 'dash'
  if (consistsOf(text, `${SLASHES}${DASHES}`)) return 'notApplicable'
  if (text.includes('*') && consistsOf(text, `${MASKS}0123456789`)) return 'masked'
  if (consistsOf(text, MASKS)) return 'masked'
  return consistsOf(text, `一${DASHES}`) ? 'ambiguous' : null
}
