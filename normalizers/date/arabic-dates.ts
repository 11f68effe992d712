import { fold } from '../text/fold.js'

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  O: 0,
  o: 0,
  '0': 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** A year of this century in Chinese digits; the zero is also typed as a circle, a Latin O or an Arabic 0. */
const CHINESE_YEAR = /二[〇○零Oo0][〇○零Oo0一二三四五六七八九]{2}/g

/** Arabic digits for years such as 二〇一九; everything else stays. */
export const arabicYears = (text: string): string =>
  text.replace(CHINESE_YEAR, (year) => [...year].map((digit) => DIGITS[digit]).join(''))

/** Value of a month or day in Chinese numerals below forty (十二, 二十一, 廿五, 卅一). */
function smallNumber(text: string): number {
  const [tens, ones] = text.replace('廿', '二十').replace('卅', '三十').split('十')
  if (ones === undefined) return DIGITS[text] ?? Number.NaN
  return (tens ? DIGITS[tens]! : 1) * 10 + (ones ? DIGITS[ones]! : 0)
}

/**
 * `text` folded, without white space and with its dates in Arabic digits: 二〇一九年一月一日 → 2019年1月1日; 曰 scanned for 日 and O
 * typed for 0 are put right.
 */
export const arabicDates = (text: string): string =>
  arabicYears(fold.literal(text))
    .replace(/(?<=\d)[Oo](?=\d)/g, '0')
    .replace(/(?<=\d)曰/g, '日')
    .replace(/([一二三四五六七八九十廿卅]{1,3})([月日])/g, (printed, number: string, unit: string) => {
      const value = smallNumber(number)
      return Number.isNaN(value) ? printed : `${value}${unit}`
    })
