import { arabicYears } from '../../../normalizers/date/arabic-dates.js'
import { fold } from '../../../normalizers/text/fold.js'
import { asPrinted } from '../as-printed.js'
import { isOrganisation } from './is-agency-name.js'
import { type TitleWords, titleWords } from './title-words.js'

export interface Title {
  /** As printed, its lines joined. */
  readonly text: string
  readonly agency: string | null
  readonly year: number | null
  /** Indexes of the paragraphs it takes, `to` exclusive. */
  readonly from: number
  readonly to: number
}

/** A title line of a long agency name stays below this many characters; a sentence of the preamble does not. */
const LONGEST_LINE = 60
/** Year, agency, topic and a year in brackets may each have a line. */
const MOST_LINES = 4
/** The title opens the document; behind it come sentences. */
const LAST_LINE = 40
/** What may follow the word 报告 on its line: （2023年度）, 格式模板. */
const LONGEST_TAIL = 20

const SENTENCE = /[。;；!！?？>›»|]|[:：,，]$|如下|现将|根据|按照|通知/
const BRACKETED_YEAR = /^[(（]?20\d{2}年?度?[)）]?$/
const YEAR_PHRASE = /[(（]?(?<!\d)20\d{2}(?!\d)(?:年度|年|度)?[)）]?/

/** Whether the line can be one of several that make a title: a name, a year, a part of the topic. */
function isPart(line: string): boolean {
  const rest = line.replace(YEAR_PHRASE, '')
  return rest === '' || /公开|^(?:工作)?(?:年度)?报告$|^年报$/.test(rest) || isOrganisation(rest)
}

/** A line of a table of metadata (标题：…) repeats the title; it counts where there is no other. */
const LABEL = /[:：]|^(?:标题|名称|题名)/
const LABELLED = -0.5

/** How much a title tells; of two that tell the same the shorter, then the earlier one is taken. */
const worth = ({ agency, year }: TitleWords, lines: readonly string[]): number =>
  (year === null ? 0 : 1) + (agency === null ? 0 : 1) + (lines.some((line) => LABEL.test(line)) ? LABELLED : 0)

/** The title among the paragraphs before the first section, over one to four of them; null where there is none. */
export function findTitle(paragraphs: readonly string[]): Title | null {
  const lines = paragraphs.slice(0, LAST_LINE).map((text) => arabicYears(fold.prose(text)))
  const fits = lines.map((line) => line.length <= LONGEST_LINE && !SENTENCE.test(line))
  let best: { title: Title; worth: number; lines: number } | null = null
  for (let from = 0; from < lines.length; from++) {
    for (let to = from + 1; to <= Math.min(lines.length, from + MOST_LINES) && fits[to - 1]; to++) {
      const count = to - from
      if (count > 1 && !lines.slice(from, to).every(isPart)) continue
      const words = titleWords(paragraphs.slice(from, to).join(''))
      if (!words || words.tail.length > LONGEST_TAIL) continue
      if (count > 1 && words.tail !== '' && !BRACKETED_YEAR.test(words.tail)) continue
      const value = worth(words, lines.slice(from, to))
      if (best && (value < best.worth || (value === best.worth && count >= best.lines))) continue
      const text = paragraphs.slice(from, to).map(asPrinted).join('')
      best = { title: { text, agency: words.agency, year: words.year, from, to }, worth: value, lines: count }
    }
  }
  return best?.title ?? null
}

/** The part of a page or file title that is the title of the report; a site name beside it is left out. */
export function titleFromMetadata(text: string): Omit<Title, 'from' | 'to'> | null {
  const parts = text.split(/[_|>›»]|(?<!\d)[-–—]+|[-–—]+(?!\d)/)
  return findTitle(parts.map(asPrinted))
}
