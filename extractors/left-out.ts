import { type ExtractionFinding, finding } from '../src/model/findings/finding.js'
import { type HiddenReason, hiddenReasons } from '../src/model/hidden-reason.js'
import type { Locator } from '../src/model/locator.js'
import { placeKey } from '../src/model/place-key.js'

/** Why text of a document is not read: a reader does not see it, sees it struck out, or sees that it is laid over the page. */
export type LeftOutReason = HiddenReason | 'struck' | 'overlay'

/** Text that the document contains and that is no part of what was read. */
export interface LeftOut {
  readonly reason: LeftOutReason
  readonly text: string
  readonly at: readonly Locator[]
}

/** Places that a finding names, and characters of the example in it. */
const MOST_PLACES = 20
const LONGEST_EXAMPLE = 40

/** What was left out of one table or of the running text: a finding for each reason. */
export function leftOutFindings(pieces: readonly LeftOut[]): ExtractionFinding[] {
  const byReason = new Map<LeftOutReason, LeftOut[]>()
  for (const piece of pieces) {
    if (piece.text.trim() !== '') byReason.set(piece.reason, [...(byReason.get(piece.reason) ?? []), piece])
  }
  return [...byReason].map(([reason, found]) => {
    const values = { count: found.length, text: found[0]!.text.trim().slice(0, LONGEST_EXAMPLE) }
    const at = [...new Map(found.flatMap(({ at }) => at).map((place) => [placeKey(place), place])).values()]
    const details = { at: at.slice(0, MOST_PLACES) }
    if (reason === 'struck') return finding('struck-text-left-out', values, details)
    if (reason === 'overlay') return finding('overlay-left-out', values, details)
    return finding('hidden-text-left-out', { ...values, reason: hiddenReasons[reason] }, details)
  })
}
