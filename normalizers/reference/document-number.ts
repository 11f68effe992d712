import { fold } from '../text/fold.js'

export interface DocumentNumber {
  /** The letters in front: 国办公开办函. */
  readonly issuer: string
  readonly year: number
  readonly no: number
  /** In the official writing (GB/T 9704—2012, 7.2.5): 国办函〔2020〕109号; null where print does not say it for certain. */
  readonly canonical: string | null
  /** The brackets or the 号 that print lacks leave no doubt, or what is left allows `candidates` only. */
  readonly flag?: 'repaired' | 'damaged'
  readonly candidates?: readonly string[]
}

/** Longest text looked at; spaces between all characters included. */
const LONGEST = 80
const OPEN = '[(\\[{〔【〖]'
const CLOSE = '[)\\]}〕】〗]'
const ISSUER = '([\\u4E00-\\u9FFF]{1,16})'
const YEAR = '((?:19|20)\\d{2})'
const COMPLETE = new RegExp(`^${ISSUER}${OPEN}${YEAR}年?${CLOSE}第?0*([1-9]\\d{0,4})号$`)
const MENDED = new RegExp(
  `^${ISSUER}(?:${OPEN}${YEAR}${CLOSE}|${YEAR}${CLOSE}|${OPEN}${YEAR}(?=第))第?0*([1-9]\\d{0,4})号?$`,
)
/** Year and number run together. */
const DAMAGED = new RegExp(`^${ISSUER}${OPEN}?${YEAR}([1-9]\\d{0,4})号?$`)

/**
 * The number of an official document that the whole of `text` is (国办公开办函〔2019〕60号), whatever its brackets; null for
 * none.
 */
export function documentNumber(text: string): DocumentNumber | null {
  if (text.length > LONGEST) return null
  const folded = fold.wording(text).replace(/(?<=\d)[Oo]|[Oo](?=\d)/g, '0')
  const complete = COMPLETE.exec(folded)
  if (complete) return numbered(complete)
  const mended = MENDED.exec(folded)
  if (mended) return { ...numbered(mended), flag: 'repaired' }
  const damaged = DAMAGED.exec(folded)
  if (damaged === null) return null
  const { canonical, ...known } = numbered(damaged)
  return { ...known, canonical: null, flag: 'damaged', candidates: [canonical] }
}

function numbered(match: RegExpExecArray): DocumentNumber & { readonly canonical: string } {
  const [issuer = '', year = '', no = ''] = match.slice(1).filter((group) => group !== undefined)
  return { issuer, year: Number(year), no: Number(no), canonical: `${issuer}〔${year}〕${no}号` }
}
