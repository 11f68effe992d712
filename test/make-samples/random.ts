/** A seeded source of figures: equal seeds give equal sequences on every machine. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number
  /** One of `items`. */
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** `count` different whole numbers from `least` to `most`; throws a RangeError where there are fewer. */
  readonly distinct: (count: number, least: number, most: number) => number[]
}

/** The mulberry32 generator, seeded by the FNV-1a hash of `seed`. */
export function seededRandom(seed: string): Random {
  let state = 0x811c9dc5
  for (const char of seed) state = Math.imul(state ^ char.codePointAt(0)!, 0x01000193)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    whole,
    pick: (items) => items[whole(0, items.length - 1)]!,
    distinct: (count, least, most) => {
      if (count > most - least + 1) throw new RangeError(`no ${count} different numbers from ${least} to ${most}`)
      const drawn = new Set<number>()
      while (drawn.size < count) drawn.add(whole(least, most))
      return [...drawn]
    },
  }
}
