import type { Extraction } from '../model/extraction.js'
import type { Cell } from '../model/grid.js'
import type { PagePlace } from '../model/locator.js'

/** Two boxes are one cell when their common part is more than this share of what they cover together. */
const SAME_CELL = 0.5

/** Looks up what a reading prints in a box of a page: its text, null where it has no such cell there. */
export interface CellsOnPages {
  readonly pages: ReadonlySet<number>
  readonly textAt: (place: PagePlace) => string | null
}

interface Placed {
  readonly place: PagePlace
  readonly text: string
}

/** The cells of all tables of some readings of one file, by their places. */
export function cellsOnPages(readings: readonly Extraction[]): CellsOnPages {
  const onPage = new Map<number, Placed[]>()
  for (const cell of readings.flatMap(cellsOf)) {
    // a cell that two pages share is one of each: its text belongs to no one place
    if (cell.at.length !== 1 || !('page' in cell.at[0]!)) continue
    const place = cell.at[0]
    onPage.set(place.page, [...(onPage.get(place.page) ?? []), { place, text: cell.text }])
  }
  return {
    pages: new Set(onPage.keys()),
    textAt: (place) => {
      let best: Placed | undefined
      let common = SAME_CELL
      for (const placed of onPage.get(place.page) ?? []) {
        const share = commonShare(placed.place.box, place.box)
        if (share > common) [best, common] = [placed, share]
      }
      return best?.text ?? null
    },
  }
}

const cellsOf = ({ blocks }: Extraction): readonly Cell[] =>
  blocks.flatMap((block) => (block.kind === 'grid' ? block.grid.cells : []))

type Sides = PagePlace['box']

const area = ([left, top, right, bottom]: Sides): number => Math.max(0, right - left) * Math.max(0, bottom - top)

function commonShare(one: Sides, other: Sides): number {
  const common = area([
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ])
  const together = area(one) + area(other) - common
  return together > 0 ? common / together : 0
}
