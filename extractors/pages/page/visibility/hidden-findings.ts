import { boxAround } from '../../../../src/model/box.js'
import { type ExtractionFinding, finding } from '../../../../src/model/findings/finding.js'
import { type HiddenReason, hiddenReasons } from '../../../../src/model/hidden-reason.js'
import type { HiddenText } from '../paint/display-list.js'

/** Characters of a hidden text that a finding quotes. */
const QUOTED = 20

/** One finding for each reason for which text of page `number`, from 1, is not seen. */
export function hiddenFindings(number: number, hidden: readonly HiddenText[]): ExtractionFinding[] {
  const byReason = new Map<HiddenReason, HiddenText[]>()
  for (const text of hidden) byReason.set(text.reason, [...(byReason.get(text.reason) ?? []), text])
  return [...byReason].map(([reason, texts]) => {
    const { left, top, right, bottom } = boxAround(texts.flatMap(({ glyphs }) => glyphs))
    const text = texts[0]!.glyphs
      .map((glyph) => glyph.text)
      .join('')
      .slice(0, QUOTED)
    return finding(
      'hidden-text-left-out',
      { count: texts.length, reason: hiddenReasons[reason], text },
      { at: [{ page: number, box: [left, top, right, bottom] }] },
    )
  })
}
