import { type Box, boxArea } from '../../../../src/model/box.js'
import type { PaintedArea } from '../paint/display-list.js'

/** Height in points of the bands that areas are sorted into: some two lines of text. */
const BAND = 24

/** Entries of the index that one page is worth, some ten milliseconds; with more areas than that only the largest count. */
const MOST_ENTRIES = 200_000

/** Looks up the areas that may reach the height `y`, in paint order. */
export type AreaIndex = (y: number) => readonly PaintedArea[]

/** Sorts areas by their height on the page, since every glyph asks what lies over and under it. */
export function areaIndex(areas: readonly PaintedArea[]): AreaIndex {
  const bands = new Map<number, PaintedArea[]>()
  for (const area of worthIndexing(areas)) {
    for (let band = bandOf(area.box.top); band <= bandOf(area.box.bottom); band++) {
      const found = bands.get(band)
      if (found) found.push(area)
      else bands.set(band, [area])
    }
  }
  return (y) => bands.get(bandOf(y)) ?? []
}

const bandOf = (y: number): number => Math.floor(y / BAND)

const entriesOf = ({ top, bottom }: Box): number => bandOf(bottom) - bandOf(top) + 1

function worthIndexing(areas: readonly PaintedArea[]): readonly PaintedArea[] {
  const all = areas.reduce((sum, { box }) => sum + entriesOf(box), 0)
  if (all <= MOST_ENTRIES) return areas
  let entries = 0
  return [...areas]
    .sort((a, b) => boxArea(b.box) - boxArea(a.box))
    .filter(({ box }) => {
      entries += entriesOf(box)
      return entries <= MOST_ENTRIES
    })
    .sort((a, b) => a.paintOrder - b.paintOrder)
}
