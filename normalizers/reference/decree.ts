import { CHINESE_NUMERALS, chineseNumber } from '../number/chinese-number.js'
import { fold } from '../text/fold.js'

export interface Decree {
  readonly issuer: string
  readonly no: number
  /** 国务院令第711号. */
  readonly canonical: string
}

/** Longest text looked at; spaces between all characters included. */
const LONGEST = 80
const NUMBER = `第(\\d{1,4}|[${CHINESE_NUMERALS}]{1,8})号`
const DECREE = new RegExp(`^(?:中华人民共和国)?([\\u4E00-\\u9FFF]{1,12}?)(?:令[(]?${NUMBER}[)]?|${NUMBER}令)$`)
/** 国令 is what the State Council writes on its decrees. */
const SHORT: ReadonlyMap<string, string> = new Map([['国', '国务院']])

/** The decree that the whole of `text` names (国务院令第711号, 国令第 711 号, 国务院第711号令); null for none. */
export function decree(text: string): Decree | null {
  if (text.length > LONGEST) return null
  const match = DECREE.exec(fold.wording(text))
  if (match === null) return null
  const [, name = '', behind, before] = match
  const number = (behind ?? before)!
  const no = /^\d/.test(number) ? Number(number) : (chineseNumber(number)?.value ?? 0)
  const issuer = SHORT.get(name) ?? name
  return Number.isInteger(no) && no > 0 ? { issuer, no, canonical: `${issuer}令第${no}号` } : null
}
