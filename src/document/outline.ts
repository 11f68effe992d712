import { type Ordinal, ordinalValue } from '../../normalizers/label/ordinal-value.js'
import { chineseNumber } from '../../normalizers/number/chinese-number.js'
import type { Block, Paragraph } from '../model/extraction.js'
import type { Locator } from '../model/locator.js'
import { type TypeSize, typeSize } from './type-size.js'

/** A heading of a document. */
export interface Heading {
  /** From 1, the outermost. */
  readonly level: number
  /** The ordinal as printed (一、, 第二部分, 3.1), null for none. */
  readonly ordinal: string | null
  /** The words of the heading as printed, the ordinal left out. */
  readonly text: string
  /** Index of its paragraph among the blocks. */
  readonly block: number
  readonly at: readonly Locator[]
}

/** What makes a paragraph a heading: `kind` tells headings of one make apart, of which the lower `rank` is the outer one. */
interface Mark {
  readonly kind: 'stated' | 'size' | 'part' | 'ordinal' | 'decimal'
  readonly rank: number
  /** The number of the heading in its row, null where it has none. */
  readonly n: number | null
  /** How many characters the ordinal takes. */
  readonly length: number
}

/** Characters; a longer line is a sentence. */
const LONGEST_HEADING = 60

const ENDS_SENTENCE = /[。；;，,、：:！？!?]$/u
/** 第一部分 第二章 第三节; what they are called, the outermost first. */
const PARTS = ['编', '部分', '章', '节']
const PART = /^第\s?([一二三四五六七八九十百\d]{1,4})\s?(编|部分|章|节)[、:：.．]?\s*/u
/** 3.1 Scope, 2.4.1 范围: numbers of two and more levels, which a decimal figure with its unit could be as well. */
const DECIMAL = /^(\d{1,2}(?:[.．]\d{1,2}){1,4})[.．]?(?:\s+(?=\p{L})|(?=\p{Script=Han}{2}))/u

/**
 * The headings of a document in reading order, told by what the source says (heading elements and styles), by the ordinals in
 * front of them (GB/T 9704—2012, 7.3.3: 一、 then （一） then 1. then （1）) and by their size. Ordinals count only in rows that
 * start at one. A heading that runs into its paragraph ends with its first full stop.
 */
export function outline(blocks: readonly Block[]): Heading[] {
  const sizes = typeSize(blocks.filter((block) => block.kind === 'paragraph'))
  const headings: Heading[] = []
  const open: Mark[] = []
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return
    const line = headingLine(block)
    const mark = line === null ? null : markOf(block, line, sizes)
    if (mark === null || line === null) return
    const depth = depthOf(open, mark)
    if (!follows(open[depth], mark)) return
    open.splice(depth, open.length, mark)
    headings.push({
      level: depth + 1,
      ordinal: mark.length > 0 ? line.slice(0, mark.length).trim() : null,
      text: line.slice(mark.length).trim(),
      block: index,
      at: block.at,
    })
  })
  return headings
}

/** The paragraph, or its first sentence, where that is short enough for a heading; null for running text. */
function headingLine({ text, heading }: Paragraph): string | null {
  const line = text.trim()
  if (line === '') return null
  if (heading !== undefined || (line.length <= LONGEST_HEADING && !ENDS_SENTENCE.test(line))) return line
  const stop = line.indexOf('。')
  return stop > 0 && stop < LONGEST_HEADING && isOuter(ordinalValue(line)) ? line.slice(0, stop) : null
}

/** 一、 and （一） may head a paragraph on its first line; 1. and what is below it number the items of a list as well. */
const isOuter = (ordinal: Ordinal | null): boolean => ordinal?.level === 1 || ordinal?.level === 2

function markOf({ heading, size }: Paragraph, line: string, { isLarger }: TypeSize): Mark | null {
  const numbered = numberOf(line)
  if (heading !== undefined) {
    return { kind: 'stated', rank: heading, n: null, length: numbered?.length ?? 0 }
  }
  if (numbered) return numbered
  return isLarger(size) ? { kind: 'size', rank: -Math.round(size!), n: null, length: 0 } : null
}

function numberOf(line: string): Mark | null {
  const [part, n, word] = PART.exec(line) ?? []
  if (part !== undefined) {
    return { kind: 'part', rank: PARTS.indexOf(word!), n: ordinalNumber(n!), length: part.length }
  }
  const [decimal, digits] = DECIMAL.exec(line) ?? []
  if (decimal !== undefined) {
    const numbers = digits!.split(/[.．]/)
    return { kind: 'decimal', rank: numbers.length, n: Number(numbers.at(-1)), length: decimal.length }
  }
  const ordinal = ordinalValue(line)
  if (ordinal === null || ordinal.level === null) return null
  return { kind: 'ordinal', rank: ordinal.level, n: ordinal.n, length: ordinal.length }
}

const ordinalNumber = (n: string): number => (/^\d+$/.test(n) ? Number(n) : (chineseNumber(n)?.value ?? 0))

/** How many of the open headings a heading stands below. */
function depthOf(open: readonly Mark[], { kind, rank }: Mark): number {
  const same = open.findIndex((other) => other.kind === kind && other.rank >= rank)
  return same < 0 ? open.length : same
}

/** Whether the number goes on from that of the heading before it in its row, or begins a row; one may be lost in print. */
function follows(before: Mark | undefined, { kind, rank, n }: Mark): boolean {
  if (n === null) return true
  const sibling = before?.kind === kind && before.rank === rank ? before.n : null
  return sibling === null ? n === 1 : n > sibling && n <= sibling + 2
}
