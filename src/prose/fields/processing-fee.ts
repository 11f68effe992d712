import { money } from '../../../normalizers/cell/money.js'
import { fold } from '../../../normalizers/text/fold.js'
import type { LocatedText, ProcessingFee, Section } from '../../model/report-schema.js'
import { splitSentences } from '../split-sentences.js'

const FEE = /信息(?:公开)?处理费/
/** The regulation on the fee is named in reports that charge none. */
const TITLES = /《[^《》]*》/g
/** 未收取, 没有产生, 无收取信息处理费情况, 不涉及. */
const NONE =
  /(?:未|没有|无|不|暂未|从未|均未)[^,。;]{0,12}(?:收取|收到|收|产生|发生|涉及|开展|征收)|(?:收取|产生|发生)[^,。;]{0,16}处理费[^,。;]{0,6}(?:情况)?[:为]?无|处理费[^,。;]{0,8}(?:为零|为0|:无)|无[^,。;]{0,10}处理费/
const AMOUNT = /\d[\d,]*(?:\.\d+)?[万亿]?元/g
const CASES = /(\d+)(?:件|起|宗|例|笔)/
/** The parts of a total: 其中某局1件420元、某局2件290元. */
const PARTS = /(?:其中|分别为|具体为|包括)[:,]?/
const PART =
  /(?:^|[、,;])([\u4E00-\u9FFF]{2,30}?)(?:收取|收费|发出收费通知)?(?:(\d+)(?:件|起|宗|例|笔)[^\d,、;。]{0,10}[,]?[^\d,、;。]{0,10})?(\d[\d,]*(?:\.\d+)?[万亿]?元)/g

const yuanOf = (amount: string): number | null => {
  const { yuan } = money(amount.replaceAll(',', ''))
  return yuan == null ? null : Number(yuan)
}

/** Amount and cases of the whole, without those of its parts. */
function totalOf(words: string): Pick<ProcessingFee, 'cases' | 'yuan'> {
  const whole = words.split(PARTS)[0]!
  const amounts = whole.match(AMOUNT)
  const cases = CASES.exec(whole)?.[1]
  return { cases: cases === undefined ? null : Number(cases), yuan: amounts ? yuanOf(amounts.at(-1)!) : null }
}

const feePartsOf = (words: string): ProcessingFee['parts'] =>
  [...(words.split(PARTS)[1] ?? '').matchAll(PART)].map(([, agency = '', cases, amount = '']) => ({
    agency,
    cases: cases === undefined ? null : Number(cases),
    yuan: yuanOf(amount),
  }))

function feeOf(printed: string, paragraph: LocatedText): ProcessingFee | null {
  const words = fold.prose(printed).replace(TITLES, '')
  if (!FEE.test(words)) return null
  const shared = { text: printed.trim(), at: paragraph.at }
  const { cases, yuan } = totalOf(words)
  if (yuan !== null) return { charged: yuan > 0, cases, yuan, parts: feePartsOf(words), ...shared }
  return NONE.test(words) ? { charged: false, cases: null, yuan: null, parts: [], ...shared } : null
}

/**
 * What `sections` say was charged for processing requests: the amount in yuan, or that none was. Null where it says neither;
 * that a regulation on the fee is kept says nothing.
 */
export function processingFee(sections: readonly Section[]): ProcessingFee | null {
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  for (const paragraph of paragraphs) {
    // Parts may be in a sentence of their own behind a semicolon.
    const sentences = splitSentences(paragraph.text).reduce<string[]>((joined, sentence) => {
      const last = joined.at(-1)
      if (last !== undefined && /[;；]$/.test(last)) joined[joined.length - 1] = last + sentence
      else joined.push(sentence)
      return joined
    }, [])
    for (const sentence of sentences) {
      const fee = feeOf(sentence, paragraph)
      if (fee) return fee
    }
  }
  return null
}
