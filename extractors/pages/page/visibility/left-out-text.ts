import { boxAround } from '../../../../src/model/box.js'
import type { LeftOut, LeftOutReason } from '../../../left-out.js'
import type { Glyph } from '../page-content.js'
import { pagePlace } from '../page-place.js'

/** Text that is painted and not read, in a piece without gaps. */
export interface LeftOutText {
  readonly paintOrder: number
  readonly reason: LeftOutReason
  readonly glyphs: readonly Glyph[]
}

/** What was left out of page `number`, from 1, with its places. */
export const leftOutOf = (number: number, texts: readonly Omit<LeftOutText, 'paintOrder'>[]): LeftOut[] =>
  texts.map(({ reason, glyphs }) => ({
    reason,
    text: glyphs.map(({ text }) => text).join(''),
    at: [pagePlace(number, boxAround(glyphs))],
  }))
