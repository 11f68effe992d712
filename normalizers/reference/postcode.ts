import { fold } from '../text/fold.js'

export interface Postcode {
  /** Six digits; null where the print has more or fewer. */
  readonly canonical: string | null
  readonly flag?: 'invalidLength'
}

const DIGITS = /^(?:邮政编码|邮编)?[:为是]*(\d+)/
/** Province, postal district, county and delivery office: four levels in six digits. */
const LENGTH = 6

/** The postcode with which `text` starts, perhaps behind its label; null where no digits are there. */
export function postcode(text: string): Postcode | null {
  const digits = DIGITS.exec(fold.literal(text))?.[1]
  if (digits === undefined) return null
  return digits.length === LENGTH ? { canonical: digits } : { canonical: null, flag: 'invalidLength' }
}
