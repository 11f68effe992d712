import type { TextSpan } from '../../../normalizers/text/text-span.js'
import type { CompiledMentions } from './compile-mentions.js'
import { isUnqualified } from './is-unqualified.js'

/** Words that say that there was none of what some cells count. */
export interface ZeroStatement {
  readonly from: number
  readonly end: number
  readonly cells: readonly string[]
}

/** Statements of a sentence that there was none (未收到政府信息公开申请), in reading order; of several that begin together the longest. */
export function zeroStatements(
  text: string,
  { from, to }: TextSpan,
  { none }: CompiledMentions,
  topics: readonly string[],
  agency: string | null,
): readonly ZeroStatement[] {
  const sentence = text.slice(from, to)
  if (!/[未无没]/.test(sentence)) return []
  const found = none
    .filter(({ needs }) => needs === undefined || topics.includes(needs))
    .flatMap(({ words, cells }) =>
      Array.from(sentence.matchAll(words), ({ 0: { length }, index }) => ({
        from: from + index,
        end: from + index + length,
        cells,
      })),
    )
    .filter((one) => isUnqualified(clauseBefore(text.slice(Math.max(from, one.from - LONGEST), one.from)), agency))
    .sort((a, b) => a.from - b.from || b.end - a.end)
  let end = 0
  return found.filter((one) => {
    const free = one.from >= end
    if (free) end = one.end
    return free
  })
}

/** A longer clause before such a statement says more than whose it is. */
const LONGEST = 60

const clauseBefore = (words: string): string => words.split(/[,;。()]/).at(-1)!
