import { fold } from '../text/fold.js'

export interface Phone {
  /** area-number (0517-83605210); the number alone where no area code is known or none belongs to it. */
  readonly canonical: string
  readonly type: 'landline' | 'mobile' | 'hotline'
  readonly ext?: string
  /** The area code is not printed: the region can tell it, this text cannot. */
  readonly flag?: 'noAreaCode'
}

/** 010 and 02x are area codes of three digits, all others have four (numbering plan of the Ministry of Industry). */
const AREA = String.raw`0(?:10|2\d|[3-9]\d{2})`
const LOCAL = String.raw`[1-9]\d{6,7}`
const DASH = `[-—–－―]`
const NUMBER = new RegExp(
  `(?:[(（]?(${AREA})[)）]?${DASH}{0,3}(${LOCAL})|(1[3-9]\\d{9})|(${LOCAL})|(12345))(?:转(\\d{1,5}))?(?!${DASH}?[\\d*])`,
  'uy',
)
/** What is between two numbers of one field. */
const BETWEEN = /[、/,，;；和或及]/

/**
 * The telephone numbers with which `text` starts; a further one without an area code takes that of the one before
 * (027-87235631/87235632). Empty where `text` does not start with a number of a known shape.
 */
export function phoneList(text: string): readonly Phone[] {
  const folded = fold.literal(text)
  const phones: Phone[] = []
  let area: string | undefined
  for (let at = 0; ; at = NUMBER.lastIndex + 1) {
    NUMBER.lastIndex = at
    const match = NUMBER.exec(folded)
    if (match === null) return phones
    area = match[1] ?? area
    phones.push(phoneOf(match, area))
    if (!BETWEEN.test(folded[NUMBER.lastIndex] ?? ' ')) return phones
  }
}

function phoneOf([, , withArea, mobile, alone, hotline, ext]: RegExpExecArray, area: string | undefined): Phone {
  const more = ext === undefined ? {} : { ext }
  if (mobile !== undefined) return { canonical: mobile, type: 'mobile', ...more }
  if (hotline !== undefined) return { canonical: hotline, type: 'hotline', ...more }
  const local = (withArea ?? alone)!
  if (area === undefined) return { canonical: local, type: 'landline', ...more, flag: 'noAreaCode' }
  return { canonical: `${area}-${local}`, type: 'landline', ...more }
}
