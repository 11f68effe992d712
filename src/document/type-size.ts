import type { Paragraph } from '../model/extraction.js'

/** Times the size of running text from which on a line is set larger: GB/T 9704—2012 has 16 points for text, 22 for titles. */
const LARGER = 1.15

/** The sizes in points of what a page prints, in steps of half a point. */
export interface TypeSize {
  /** The size that most characters have; 0 where the source tells none. */
  readonly usual: number
  readonly isLarger: (size: number | undefined) => boolean
}

/** The usual size of some paragraphs, weighed by their characters. */
export function typeSize(paragraphs: readonly Paragraph[]): TypeSize {
  const characters = new Map<number, number>()
  for (const { size, text } of paragraphs) {
    if (size === undefined) continue
    const step = Math.round(size * 2) / 2
    characters.set(step, (characters.get(step) ?? 0) + text.length)
  }
  const usual = [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  return { usual, isLarger: (size) => size !== undefined && usual > 0 && size >= LARGER * usual }
}
