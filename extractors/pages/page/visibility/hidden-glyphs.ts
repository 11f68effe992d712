import { type Box, boxHeight, boxWidth, containsPoint, middleX, middleY } from '../../../../src/model/box.js'
import type { HiddenReason } from '../../../../src/model/hidden-reason.js'
import { median } from '../../../../src/model/median.js'
import { blended, isUnseenOn, PAPER } from '../../../colour.js'
import { RIM, TOO_SMALL } from '../../measures/page-measures.js'
import type { Glyph } from '../page-content.js'
import type { DisplayList, PaintedArea, TextPaint } from '../paint/display-list.js'
import { type AreaIndex, areaIndex } from './area-index.js'

/**
 * For each glyph why a reader does not see it, undefined where it is seen; undefined for all where nothing can hide any. A
 * glyph is hidden by opaque areas of any colour that are painted later, by having the colour of what is beneath it, by its
 * opacity and by its size.
 */
export function hiddenGlyphs(display: DisplayList): readonly (HiddenReason | undefined)[] | undefined {
  const { glyphs, glyphOrders, textPaints } = display
  const first = glyphOrders.reduce((least, paintOrder) => Math.min(least, paintOrder), Number.POSITIVE_INFINITY)
  const covers = display.areas.filter(({ opaque, paintOrder }) => opaque && paintOrder > first)
  const faint = faintOrders(display)
  const least =
    TOO_SMALL *
    median(
      glyphs.map(({ size }) => size),
      0,
    )
  const small = glyphs.some(({ size }) => size < least)
  if (covers.length === 0 && faint.size === 0 && !small) return undefined
  const over = areaIndex(covers)
  const under = faint.size > 0 ? areaIndex(display.areas) : () => []
  return glyphs.map((glyph, index) => {
    const paintOrder = glyphOrders[index]!
    if (isCovered(glyph, paintOrder, over)) return 'covered'
    if (glyph.size < least) return 'too-small'
    return faint.has(paintOrder) ? fading(glyph, paintOrder, textPaints.get(paintOrder)!, under) : undefined
  })
}

/** Whether not even black text on paper is seen with an opacity. */
const isTransparent = (opacity: number): boolean => isUnseenOn(blended(0, PAPER, opacity), PAPER)

/** Paint orders of the runs whose paint may not be seen on something of the page. */
function faintOrders({ textPaints, areas }: DisplayList): ReadonlySet<number> {
  const known = new Map<string, boolean>()
  const faint = new Set<number>()
  for (const [order, text] of textPaints) {
    const key = `${text.paint} ${text.opacity}`
    if (!known.has(key)) known.set(key, mayFade(text, areas))
    if (known.get(key)) faint.add(order)
  }
  return faint
}

/** Whether something on the page, or the paper, may be so like the text that it is not seen on it. */
const mayFade = ({ paint, opacity }: TextPaint, areas: readonly PaintedArea[]): boolean =>
  isTransparent(opacity) ||
  (paint !== 'mixed' &&
    (isUnseenOn(blended(paint, PAPER, opacity), PAPER) ||
      areas.some((area) => area.paint !== 'mixed' && isUnseenOn(blended(paint, area.paint, opacity), area.paint))))

function isCovered({ box }: Glyph, paintOrder: number, over: AreaIndex): boolean {
  const [x, y] = [middleX(box), middleY(box)]
  return over(y).some(
    (area) =>
      area.paintOrder > paintOrder && covers(area.box, box) && (area.opaqueAt === undefined || area.opaqueAt(x, y)),
  )
}

function covers(area: Box, glyph: Box): boolean {
  const x = RIM * boxWidth(glyph)
  const y = RIM * boxHeight(glyph)
  return (
    area.left <= glyph.left + x &&
    area.right >= glyph.right - x &&
    area.top <= glyph.top + y &&
    area.bottom >= glyph.bottom - y
  )
}

/** Why the glyph does not show on what is painted beneath it; undefined where it shows, or where that has no one colour. */
function fading(
  { box }: Glyph,
  paintOrder: number,
  { paint, opacity }: TextPaint,
  under: AreaIndex,
): HiddenReason | undefined {
  if (isTransparent(opacity)) return 'transparent'
  const [x, y] = [middleX(box), middleY(box)]
  const ground = under(y).findLast((area) => area.paintOrder < paintOrder && containsPoint(area.box, x, y))
  const colour = ground?.paint ?? PAPER
  if (paint === 'mixed' || colour === 'mixed') return undefined
  return isUnseenOn(blended(paint, colour, opacity), colour) ? 'ground-colour' : undefined
}
