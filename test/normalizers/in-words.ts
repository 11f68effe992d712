/** The characters that numbers are written with: ten digits, and what the places of a thousand are called. */
export interface Numerals {
  readonly digits: string
  readonly places: readonly string[]
}

export const COMMON: Numerals = { digits: '零一二三四五六七八九', places: ['', '十', '百', '千'] }
export const FORMAL: Numerals = { digits: '零壹贰叁肆伍陆柒捌玖', places: ['', '拾', '佰', '仟'] }

/** The number below ten thousand in words, without leading zero. */
function spelt(value: number, { digits, places }: Numerals): string {
  let words = ''
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) gap ||= words !== ''
    else {
      words += `${gap ? digits[0] : ''}${digits[digit]}${places[place]}`
      gap = false
    }
  }
  return words
}

/** The number below 10¹² in words, ten thousands and hundred millions apart; 十二 for 12, but 壹拾贰. */
export function inWords(value: number, numerals: Numerals): string {
  if (value === 0) return numerals.digits[0]!
  let words = ''
  for (const [unit, size] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['', 1],
  ] as const) {
    const part = Math.floor(value / size) % 1e4
    if (part > 0) words += (words !== '' && part < 1000 ? numerals.digits[0] : '') + spelt(part, numerals) + unit
  }
  return words.replace(/^一十/, '十')
}
