import { arabicYears } from '../../../normalizers/date/arabic-dates.js'
import { withSource } from '../with-source.js'
import { isAgencyName } from './is-agency-name.js'

export interface TitleWords {
  /** As printed, null where the title names none or leaves a place to fill in. */
  readonly agency: string | null
  readonly year: number | null
  /** What follows the word 报告 or 年报. */
  readonly tail: string
}

const TOPIC = `(?:政府|政务)(?:信息)?(?:[与和及、]?政务)?公开|信息公开`
const FILLING = String.raw`(?:工作|情况|年度|年|度|的|及|执行|实施|总结|20\d{2}|[()（）])*`
const TITLE = new RegExp(`^(.*?)(${TOPIC})(${FILLING})(?:报告|年报)(.*)$`, 'u')

const YEAR = /(?<!\d)20\d{2}(?!\d)/g
const YEAR_PHRASE = /(?<!\d)20\d{2}(?!\d)(?:年度|年|度)?/g

/** The year that the text names, null for none or for several different ones. */
function onlyYear(text: string): number | null {
  const years = new Set(text.match(YEAR))
  return years.size === 1 ? Number([...years][0]) : null
}

/** The words before the topic without the year and without what leads or links (标题：, 关于, 的). */
const withoutLinks = (words: string): string =>
  words
    .replace(YEAR_PHRASE, '')
    .replace(/^(?:标题|名称|题名|附件\d*)[:：]?/, '')
    .replace(/^[^\p{Script=Han}]+/u, '')
    .replace(/^关于/, '')
    .replace(/(?:关于|的|年度|[-—–:：,，、.。])+$/u, '')

/**
 * Agency and year of a title, null where `text` is no title of a report. The year may be before or after the agency,
 * inside the topic (政府信息公开工作2022年度报告) or behind it in brackets, in Arabic or Chinese digits.
 */
export function titleWords(text: string): TitleWords | null {
  const { folded, source } = withSource(text.replace(/[《》〈〉]/g, ''))
  const match = TITLE.exec(arabicYears(folded))
  if (!match) return null
  const [, before = '', topic = '', filling = '', tail = ''] = match
  // 某某人民政府信息公开 shares its 政府 between the name and the topic.
  const shared = before.endsWith('人民') && topic.startsWith('政府') ? '政府' : ''
  const name = withoutLinks(before) + shared
  const at = folded.indexOf(name)
  return {
    agency: isAgencyName(name) ? (at < 0 ? name : source.slice(at, at + name.length)) : null,
    year: onlyYear(before + filling) ?? (/20\d{2}/.test(before + filling) ? null : onlyYear(tail)),
    tail,
  }
}
