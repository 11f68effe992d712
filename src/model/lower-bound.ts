/** Index of the first of the ascending `items` whose key is at least `value`; their number where there is none. */
export function lowerBound<Item>(items: readonly Item[], value: number, keyOf: (item: Item) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (keyOf(items[middle]!) < value) low = middle + 1
    else high = middle
  }
  return low
}
