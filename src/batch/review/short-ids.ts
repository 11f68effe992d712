import { createHash } from 'node:crypto'

/** Hexadecimal digits of the shortest id: with ten, 100,000 of them meet by chance once in 200 archives. */
const DIGITS = 10

/**
 * An id for each of `names` that stays the same as long as the name does: the first digits of its SHA-256, more of them where two
 * would be the same. They are plain file names.
 */
export function shortIds(names: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  for (const name of [...new Set(names)].sort()) {
    const digest = createHash('sha256').update(name).digest('hex')
    let length = DIGITS
    while (taken.has(digest.slice(0, length))) length++
    const id = digest.slice(0, length)
    taken.add(id)
    ids.set(name, id)
  }
  return ids
}
