import {
  type Box,
  boxHeight,
  boxWidth,
  containsPoint,
  middleX,
  middleY,
  type Ruling,
  rulingBox,
  widened,
} from '../../../src/model/box.js'
import type { Cell } from '../../../src/model/grid.js'
import type { PagePlace } from '../../../src/model/locator.js'
import type { Glyph } from '../page/page-content.js'
import type { PagePicture } from '../page/page-picture.js'
import type { PageLayout, PlacedGrid } from '../page-layout.js'
import { isNumberCharacter } from '../text/is-number-character.js'
import { type Testimony, witnessCell } from './witness-cell.js'

/** Ems around a piece of text that was left out, which the lines through it and its shadow may reach over. */
const AROUND = 0.3

/** Points on both sides of a ruling line that its ink reaches. */
const LINE = 1

const UNIT: Box = { left: 0, top: 0, right: 1, bottom: 1 }

/** Share of the cells of a page whose glyphs are not to be seen: then the engine has no font to draw them with. */
const UNDRAWN = 0.3

/**
 * The layout of a page of which something was left out or doubtful, each cell with a number compared with the picture of the
 * page. A cell of which the picture shows something else is marked. `rulings` are those of the page as displayed.
 */
export function witnessPage(layout: PageLayout, rulings: readonly Ruling[], picture: PagePicture): PageLayout {
  const { number, inDocument: displayed = (box: Box): Box => box } = layout
  // the measures are points of a page of usual size
  if (Math.abs(boxWidth(displayed(UNIT)) - 1) > 0.01) return layout
  const leftOut = layout.leftOut.flatMap(({ at }) =>
    at.flatMap((place) => ('page' in place && place.page === number ? [grown(boxOf(place))] : [])),
  )
  const lines = rulings.map((ruling) => widened(rulingBox(ruling), LINE))
  const testimonies = new Map<Cell, Testimony>()
  for (const { grid, glyphs, marks } of layout.grids) {
    for (const cell of grid.cells) {
      const box = boxOf(cell.at[0] as PagePlace)
      const inCell = (glyph: Glyph) => containsPoint(box, middleX(glyph.box), middleY(glyph.box))
      const own = glyphs.filter((glyph) => !glyph.space && inCell(glyph))
      if (!isNumber(own)) continue
      const known = [...leftOut, ...marks.filter(inCell).map((mark) => displayed(mark.box)), ...lines]
      const boxes = own.map((glyph) => displayed(glyph.box))
      testimonies.set(cell, witnessCell(picture, displayed(box), boxes, known))
    }
  }
  const unseen = [...testimonies.values()].filter((testimony) => testimony === 'glyph-unseen').length
  if (unseen > UNDRAWN * testimonies.size) return layout
  const grids = layout.grids.map((placed): PlacedGrid => {
    const cells = placed.grid.cells.map((cell): Cell => {
      return (testimonies.get(cell) ?? 'agrees') === 'agrees' ? cell : { ...cell, unwitnessed: true }
    })
    return { ...placed, grid: { ...placed.grid, cells } }
  })
  return { ...layout, grids }
}

const isNumber = (glyphs: readonly Glyph[]): boolean =>
  glyphs.length > 0 && glyphs.every(({ text }) => isNumberCharacter(text))

const boxOf = ({ box: [left, top, right, bottom] }: PagePlace): Box => ({ left, top, right, bottom })

const grown = (box: Box): Box => widened(box, AROUND * Math.min(boxWidth(box), boxHeight(box)))
