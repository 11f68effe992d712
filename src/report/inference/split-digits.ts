/** A sum over the figures of a row by their places: those of `left` add up to those of `right`. */
export interface RowSum {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** Digits of a figure: more count nothing that a report counts. */
const MOST_DIGITS = 9

/** Steps that may be taken to split one run of digits, and ways that still say something. */
const MOST_STEPS = 400_000
const MOST_WAYS = 20_000

/**
 * Every way to take a run of digits apart into `count` figures that the sums allow, none with a zero in front. Undefined where
 * there are too many to look at.
 */
export function splitDigits(run: string, count: number, sums: readonly RowSum[]): number[][] | undefined {
  // the last place of each sum: where it is the only cell of its side, the others tell it
  const due = Array.from({ length: count }, (_, place) =>
    sums.filter(({ left, right }) => Math.max(...left, ...right) === place),
  )
  const ways: number[][] = []
  const figures: number[] = []
  let steps = 0
  const extend = (from: number): boolean => {
    if (++steps > MOST_STEPS || ways.length > MOST_WAYS) return false
    const place = figures.length
    if (place === count) {
      if (from === run.length) ways.push([...figures])
      return true
    }
    const left = count - place - 1
    const most = run[from] === '0' ? 1 : Math.min(MOST_DIGITS, run.length - from - left)
    const least = left === 0 ? run.length - from : 1
    for (let digits = least; digits <= most; digits++) {
      figures.push(Number(run.slice(from, from + digits)))
      const holds = due[place]!.every((sum) => total(sum.left, figures) === total(sum.right, figures))
      const goesOn = !holds || extend(from + digits)
      figures.pop()
      if (!goesOn) return false
    }
    return true
  }
  return extend(0) ? ways : undefined
}

const total = (places: readonly number[], figures: readonly number[]): number =>
  places.reduce((sum, place) => sum + figures[place]!, 0)
