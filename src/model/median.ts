/** The middle value of a list of numbers (the upper of two middles), `fallback` for none. */
export function median(numbers: readonly number[], fallback = 0): number {
  // typed arrays sort by value, and several times as fast
  const sorted = Float64Array.from(numbers).sort()
  return sorted[sorted.length >> 1] ?? fallback
}
