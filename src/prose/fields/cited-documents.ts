import { decree } from '../../../normalizers/reference/decree.js'
import { documentNumber } from '../../../normalizers/reference/document-number.js'
import { fold } from '../../../normalizers/text/fold.js'
import { withoutSpace } from '../../../normalizers/text/fold-text.js'
import type { CitedDocument, LocatedText } from '../../model/report-schema.js'

/** Longest title looked for; official ones stay below it. */
const LONGEST_TITLE = 120
/** A short title that ends a longer one stands for it: 《条例》. */
const LONGEST_ABBREVIATION = 8

const OPEN = '〔[［（(【﹝'
const CLOSE = '〕\\]］）)】﹞'
const NUMBER = new RegExp(
  `([\\u4E00-\\u9FFF]{1,12}[${OPEN.replace('[', '\\[')}](?:19|20)\\d{2}[${CLOSE}]第?\\d{1,5}号|(?:国务院|国|[\\u4E00-\\u9FFF]{2,8}?(?:部|委员会|总局|政府))令第?\\d{1,4}号)`,
  'g',
)
/** Words in front of a number that are none of its letters. */
const LEADING = /^.*(?:根据|按照|依据|依照|印发|下发|贯彻|落实|执行|以及|[的和与由见以引])(?=[\u4E00-\u9FFF])/
/** In front of a title: it is what the text calls the document from here on. */
const INTRODUCES = /(?:简称|下称|以下称)[“"‘'为：:]*$/

interface Title {
  readonly title: string
  readonly from: number
  readonly end: number
  readonly abbreviates: boolean
}

/** The titles in 《 》; one inside another belongs to it. */
function titlesIn(text: string): Title[] {
  const titles: Title[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '《' && depth++ === 0) from = at
    if (text[at] !== '》' || depth === 0 || --depth > 0) continue
    const title = text.slice(from + 1, at)
    const usable = title.length >= 2 && title.length <= LONGEST_TITLE
    if (usable)
      titles.push({ title, from, end: at + 1, abbreviates: INTRODUCES.test(text.slice(Math.max(0, from - 12), from)) })
  }
  return titles
}

/** The number in the official writing; null where print does not say it for certain. */
function canonical(number: string): string | null {
  const letters = /令/.test(number) ? number : number.replace(LEADING, '')
  return decree(letters)?.canonical ?? documentNumber(letters)?.canonical ?? null
}

interface Found extends CitedDocument {
  readonly abbreviates: boolean
}

function documentsIn({ text, at }: LocatedText): Found[] {
  const words = withoutSpace(text)
  const titles = titlesIn(words)
  const numbers = [...words.matchAll(NUMBER)]
  const used = new Set<number>()
  const titled = titles.map(({ title, end, abbreviates }): Found & { readonly from: number } => {
    const own = numbers.findIndex(({ index }) => index === end + 1 && /[（(]/.test(words[end] ?? ''))
    if (own >= 0) used.add(own)
    const number = own < 0 ? null : canonical(numbers[own]![0])
    const printed =
      own < 0 ? `《${title}》` : words.slice(end - title.length - 2, numbers[own]!.index + numbers[own]![0].length + 1)
    return { title, number, text: printed, at: [...at], abbreviates, from: end }
  })
  const alone = numbers.flatMap((match, index): (Found & { readonly from: number })[] => {
    const number = used.has(index) ? null : canonical(match[0])
    const text = match[0].replace(/令/.test(match[0]) ? /^$/ : LEADING, '')
    return number === null ? [] : [{ title: null, number, text, at: [...at], abbreviates: false, from: match.index }]
  })
  return [...titled, ...alone].sort((a, b) => a.from - b.from).map(({ from, ...document }) => document)
}

const comparable = (title: string): string => fold.prose(title).replace(/[《》〈〉<>“”"]/g, '')

/**
 * The documents that the paragraphs cite, in reading order, each once: titles in 《 》 with the number in the brackets behind
 * them, and numbers alone. A short title that the text introduces for a longer one (以下简称《条例》) is not cited anew.
 */
export function citedDocuments(paragraphs: readonly LocatedText[]): CitedDocument[] {
  const found = paragraphs.flatMap(documentsIn)
  const titles = found.flatMap(({ title }) => (title === null ? [] : [comparable(title)]))
  const introduced = new Set(
    found.flatMap(({ title, abbreviates }) => (abbreviates && title ? [comparable(title)] : [])),
  )
  const isShort = (title: string): boolean =>
    introduced.has(title) ||
    (title.length <= LONGEST_ABBREVIATION && titles.some((other) => other !== title && other.endsWith(title)))
  const seen = new Map<string, CitedDocument>()
  for (const { abbreviates, ...document } of found) {
    const title = document.title === null ? null : comparable(document.title)
    if (title !== null && isShort(title)) continue
    const known =
      title === null
        ? [...seen.values()].find(({ number }) => number !== null && document.number?.endsWith(number))
        : seen.get(title)
    if (known === undefined) seen.set(title ?? document.number!, document)
    else if (known.number === null && document.number !== null) known.number = document.number
  }
  return [...seen.values()]
}
