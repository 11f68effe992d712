import type { Locator } from '../../model/locator.js'

/**
 * The places of the characters `from` to `to` (exclusive) of a paragraph: in a source of lines exactly those, else those of the
 * whole paragraph.
 */
export function narrowPlaces(at: readonly Locator[], length: number, from: number, to: number): Locator[] {
  const lines = at.flatMap((place) => ('line' in place ? [place] : []))
  const total = lines.reduce((sum, line) => sum + line.to - line.from, 0)
  if (lines.length < at.length || total !== length) return [...at]
  let start = 0
  return lines.flatMap((line) => {
    const offset = line.from - start
    start += line.to - line.from
    const [left, right] = [Math.max(line.from, from + offset), Math.min(line.to, to + offset)]
    return left < right ? [{ line: line.line, from: left, to: right }] : []
  })
}
