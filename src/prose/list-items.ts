import { ordinalValue } from '../../normalizers/label/ordinal-value.js'
import type { Locator } from '../model/locator.js'
import type { LocatedText } from '../model/report-schema.js'
import { splitSentences } from './split-sentences.js'

/** A piece of running text with the mark of a list item in front of it, or without. */
export interface ListItem {
  /** The style of its mark and its number; null for text in front of the first item and for plain sentences. */
  readonly mark: { readonly style: string; readonly n: number } | null
  readonly text: string
  readonly at: readonly Locator[]
}

/** Where a mark may stand inside a paragraph: behind what ends a clause. */
const INLINE =
  /(?<=[。；;：:，,]\s*)(?=[一二三四五六七八九十][是要]|首先|其次|再次|最后|[（(][一二三四五六七八九十\d]{1,2}[)）]|[1-9][.．、](?!\d)|[①-⑳])/gu
const SEPARATOR = /^[\s,，、:：.．。]+/u

/** The mark with which the text starts, and what follows it. */
function markOf(text: string): { readonly mark: ListItem['mark']; readonly rest: string } {
  const read = ordinalValue(text)
  // 一是 and 要 lead on; 最后 carries no number of its own.
  if (read === null) return { mark: null, rest: text }
  return { mark: { style: read.style, n: read.n }, rest: text.slice(read.length).replace(SEPARATOR, '') }
}

/** The paragraphs cut before every mark of a list item, at their start or inside. */
export function listItems(paragraphs: readonly LocatedText[]): ListItem[] {
  return paragraphs.flatMap(({ text, at }) =>
    text
      .trim()
      .split(INLINE)
      .filter((part) => part.trim() !== '')
      .map((part): ListItem => {
        const { mark, rest } = markOf(part.trim())
        return { mark, text: rest, at }
      }),
  )
}

const ENDS = /[\s；;，,。、]+$/u

/** The text of an item without the marks that part it from the next. */
export const itemText = (text: string): string => text.trim().replace(ENDS, '')

/** Joins to one text what belongs to one item; places of the same paragraph count once. */
export function joinItems(pieces: readonly Pick<ListItem, 'text' | 'at'>[]): LocatedText {
  const at = [...new Set(pieces.flatMap((piece) => piece.at))]
  return { text: itemText(pieces.map(({ text }) => text).join('')), at }
}

/** The items among the pieces: those with marks of the style that the first mark has, with all that follows each. */
export function markedItems(pieces: readonly ListItem[]): LocatedText[] {
  const style = pieces.find(({ mark }) => mark !== null)?.mark?.style
  if (style === undefined) return []
  const items: ListItem[][] = []
  for (const piece of pieces) {
    if (piece.mark?.style === style || (piece.mark && isWord(piece.mark.style) && isWord(style))) items.push([piece])
    else items.at(-1)?.push(piece)
  }
  return items.map(joinItems).filter(({ text }) => text !== '')
}

/** 首先 … 其次 … 三是: words and numbers take turns. */
const isWord = (style: string): boolean => style === 'inlineWord' || style === 'inlineCn'

/** The sentences of pieces without marks, each at its place. */
export const sentenceItems = (pieces: readonly ListItem[]): ListItem[] =>
  pieces.flatMap((piece) => splitSentences(piece.text).map((text) => ({ ...piece, text })))
