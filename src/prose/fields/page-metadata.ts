import { calendarDate } from '../../../normalizers/date/calendar-date.js'
import { documentNumber } from '../../../normalizers/reference/document-number.js'
import { fold } from '../../../normalizers/text/fold.js'
import { withoutSpace } from '../../../normalizers/text/fold-text.js'
import type { LocatedText } from '../../model/report-schema.js'
import { type Statement, stated } from './statement.js'

/** What the lines of metadata of a page state, in the order of how likely each names the day of publication. */
export interface PageMetadata {
  readonly published: readonly Statement<string>[]
  readonly indexNumbers: readonly Statement<string>[]
  readonly documentNumbers: readonly Statement<string>[]
}

type Field = 'index' | 'document' | 'released' | 'dated' | 'written' | 'other'

/** Labels of a page's metadata; `other` ones only end the value before them. */
const LABELS: readonly (readonly [Field, string])[] = [
  ['index', '索引号|信息索引号|索引编号'],
  ['document', '发文字号|文件编号|文件字号|文号'],
  ['released', '发布日期|发布时间|公开日期|公开时间|发布于'],
  ['written', '成文日期|成文时间|生成日期|生成时间|印发日期|发文日期|发文时间|签发日期'],
  [
    'other',
    '更新日期|更新时间|失效日期|有效期|截止日期|浏览次数|浏览量|访问量|点击数|点击率|点击|阅读次数|阅读|字号|字体|来源|信息来源|作者|编辑|责任编辑|审核|主题分类|主题词|主题|分类|体裁|名称|标题|有效性|公开方式|公开范围|公开主体|关键词|内容概述|发布机构|发布单位|发文机关|组配分类',
  ],
  ['dated', '日期|时间'],
]

const spaced = (words: string): string => words.replace(/[\u4E00-\u9FFF](?=[\u4E00-\u9FFF])/g, '$&\\s*')
const LABEL = new RegExp(LABELS.map(([, words]) => `(${spaced(words)})`).join('|'), 'g')
/** Behind a label stands a colon, or in a table the next cell. */
const LINK = /^[\s】\]]*[:：]?\s*/
const DAY = /^20\d{2}\s*(?:年|[./-])\s*\d{1,2}\s*(?:月|[./-])\s*\d{1,2}(?!\d)\s*日?/
/** A line that is a date and perhaps a time of day, nothing else. */
const DATE_LINE =
  /^[[(（]?\s*(20\d{2}\s*(?:年|[./-])\s*\d{1,2}\s*(?:月|[./-])\s*\d{1,2}\s*日?)(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*[\])）]?$/
/** 索引号 of the sites: letters, digits and signs. */
const INDEX = /^[A-Za-z0-9][\w./-]{3,40}/
/** Lines of metadata are short; sentences that speak of a date are not. */
const LONGEST_LINE = 200

/** The day that the folded text is, as ISO 8601; null for none that exists. */
export function isoDate(text: string): string | null {
  const read = calendarDate(withoutSpace(text))
  return read?.precision === 'day' && read.flag === undefined ? read.date : null
}

interface Found {
  readonly field: Field
  readonly value: string
  readonly line: LocatedText
}

function valuesOf(line: LocatedText): Found[] {
  const text = fold.spaced(line.text)
  const labels = [...text.matchAll(LABEL)]
  return labels.flatMap((label, index) => {
    const field = LABELS[label.slice(1).findIndex((group) => group !== undefined)]![0]
    const behind = text.slice(label.index + label[0].length, labels[index + 1]?.index)
    const linked = /^[\s】\]]*[:：]/.test(behind) || /^\s/.test(behind)
    return field === 'other' || !linked ? [] : [{ field, value: behind.replace(LINK, ''), line }]
  })
}

/**
 * What the lines around a report say about its page: labelled values, several in one line too, and a date that has a line to
 * itself; `around` the report only labelled ones count, as lists of other pages are there. Numbers without white space.
 */
export function pageMetadata(lines: readonly LocatedText[], around: readonly LocatedText[] = []): PageMetadata {
  const short = lines.filter(({ text }) => text.length <= LONGEST_LINE)
  const found = [...short, ...around.filter(({ text }) => text.length <= LONGEST_LINE)].flatMap(valuesOf)
  const dates = (field: Field): Statement<string>[] =>
    found.flatMap(({ field: own, value, line }) => {
      const day = own === field ? isoDate(DAY.exec(value)?.[0] ?? '') : null
      return day === null ? [] : [stated(day, line)]
    })
  const bare = short.flatMap((line) => {
    const day = isoDate(DATE_LINE.exec(fold.spaced(line.text).trim())?.[1] ?? '')
    return day === null ? [] : [stated(day, line)]
  })
  const numbers = (field: Field, read: (value: string) => string | null): Statement<string>[] =>
    found.flatMap(({ field: own, value, line }) => {
      const number = own === field ? read(value) : null
      return number === null ? [] : [stated(number, line)]
    })
  return {
    published: [...dates('released'), ...dates('dated'), ...bare, ...dates('written')],
    indexNumbers: numbers('index', (value) => INDEX.exec(value)?.[0] ?? null),
    documentNumbers: numbers(
      'document',
      (value) => documentNumber(value.split(/\s{2,}|(?<=号)/)[0] ?? '')?.canonical ?? null,
    ),
  }
}
