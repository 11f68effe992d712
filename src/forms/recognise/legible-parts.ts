import { fold } from '../../../normalizers/text/fold.js'
import type { Block, Extraction } from '../../model/extraction.js'
import { type Finding, finding } from '../../model/findings/finding.js'
import { type Locator, pageOf } from '../../model/locator.js'
import type { FormBook } from '../form-book.js'
import { perObject } from '../per-object.js'

/** Characters that the wordings of the forms are written in: some 230, three quarters of the ideographs of any report. */
const familiarIn = perObject(({ forms }: FormBook): ReadonlySet<string> => {
  const wordings = forms.map(({ basis, sections, tables }) => [
    basis,
    sections,
    tables.map(({ title, corner, columns, rows }) => [title, corner, columns, rows]),
  ])
  return new Set(JSON.stringify(wordings).match(/\p{Script=Han}/gu))
})

/** Characters of which the file does not tell what they show. */
const UNKNOWN_CHARACTER = /[\ufffd\p{Co}]/gu
const LETTERS = /[\p{L}\p{N}]/gu
const IDEOGRAPHS = /\p{Script=Han}/gu

/** Letters that bytes of GBK or UTF-8 make when they are taken for a western character set. */
const WESTERN = /[\u00a1-\u024f]/gu

/** Text of more unknown characters than this share is not read: what the rest says is no longer certain. */
const MOST_UNKNOWN = 0.1

/** Fewer characters than this do not tell whether a text makes sense. */
const ENOUGH = 30

/** Text that ideographs of a wrong mapping make has a hundredth of familiar ones; the reports have seven tenths. */
const LEAST_FAMILIAR = 0.15

/** Share of western letters that no text of a report has. */
const MOST_WESTERN = 0.5

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Whether the characters of a text can be those that its document shows. */
export function isLegible(text: string, book: FormBook): boolean {
  const letters = count(text, LETTERS)
  const unknown = count(text, UNKNOWN_CHARACTER)
  if (unknown > MOST_UNKNOWN * (letters + unknown)) return false
  if (letters >= ENOUGH && count(text, WESTERN) > MOST_WESTERN * letters) return false
  const ideographs = fold.spaced(text).match(IDEOGRAPHS) ?? []
  const familiar = familiarIn(book)
  const known = ideographs.filter((character) => familiar.has(character)).length
  // without a form nothing tells the usual ideographs from others
  return familiar.size === 0 || ideographs.length < ENOUGH || known >= LEAST_FAMILIAR * ideographs.length
}

/** What may be published of a reading, and what may not. */
export interface LegibleParts {
  readonly reading: Extraction
  /** Characters that were left out, and characters in tables that cannot be told. */
  readonly doubts: number
  readonly findings: readonly Finding[]
}

/** The reading without the tables, and without the paragraphs of the pages, whose text makes no sense. */
export function legibleParts(reading: Extraction, book: FormBook): LegibleParts {
  const parts = partsOf(reading.blocks)
  const garbled = parts.filter(({ text }) => !isLegible(text, book))
  const left = new Set(garbled.flatMap(({ blocks }) => blocks))
  const kept = reading.blocks.filter((block) => !left.has(block))
  const unknown = kept.reduce(
    (sum, block) => sum + (block.kind === 'grid' ? count(textOf(block), UNKNOWN_CHARACTER) : 0),
    0,
  )
  return {
    reading: left.size === 0 ? reading : { ...reading, blocks: kept },
    doubts: garbled.reduce((sum, { text }) => sum + text.length, unknown),
    findings: garbled.map(({ blocks }) => finding('garbled-text', {}, { at: blocks.flatMap(placesOf) })),
  }
}

interface TextPart {
  readonly blocks: readonly Block[]
  readonly text: string
}

/** Each table, and the paragraphs of each page (of the whole document, where there are no pages) together. */
function partsOf(blocks: readonly Block[]): TextPart[] {
  const prose = new Map<number | null, Block[]>()
  const parts: Block[][] = []
  for (const block of blocks) {
    if (block.kind === 'grid') {
      parts.push([block])
      continue
    }
    const page = block.at[0] ? pageOf(block.at[0]) : null
    const part = prose.get(page)
    if (part) part.push(block)
    else {
      prose.set(page, [block])
      parts.push(prose.get(page)!)
    }
  }
  return parts.map((part) => ({ blocks: part, text: part.map(textOf).join('\n') }))
}

const textOf = (block: Block): string =>
  block.kind === 'paragraph' ? block.text : block.grid.cells.map((cell) => cell.text).join('\n')

/** First and last place of a block: enough to find it. */
function placesOf(block: Block): Locator[] {
  const all = block.kind === 'paragraph' ? block.at : block.grid.cells.flatMap((cell) => cell.at)
  return all.filter((_, index) => index === 0 || index === all.length - 1)
}
