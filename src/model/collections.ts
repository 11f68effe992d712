/** Items by key, keys in order of first appearance. (`Map.groupBy` needs Node 21.) */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** The middle value of a list of numbers (the upper of two middles), `fallback` for none. */
export function median(numbers: readonly number[], fallback = 0): number {
  // typed arrays sort by value, and several times as fast
  const sorted = Float64Array.from(numbers).sort()
  return sorted[sorted.length >> 1] ?? fallback
}
