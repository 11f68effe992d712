import { createHash } from 'node:crypto'

const DIGITS = 12

/**
 * Gives ids to texts by what they say, whatever stands before them: the first digits of their SHA-256. A text that comes again
 * gets `.2`, `.3` behind it: which of the same texts is the first makes no difference.
 */
export function contentIds(): (text: string) => string {
  const counts = new Map<string, number>()
  return (text) => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, DIGITS)
    const count = (counts.get(hash) ?? 0) + 1
    counts.set(hash, count)
    return count === 1 ? hash : `${hash}.${count}`
  }
}
