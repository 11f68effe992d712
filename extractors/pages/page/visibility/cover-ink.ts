import { boxAround, containsPoint, middleX, middleY } from '../../../../src/model/box.js'
import { isUnseenOn, PAPER } from '../../../colour.js'
import type { Ink } from '../page-content.js'
import type { DisplayList, PaintedArea } from '../paint/display-list.js'
import { areaIndex } from './area-index.js'
import type { LeftOutText } from './left-out-text.js'

/**
 * What is seen in place of text that is covered: bars in a colour of their own. A cover in the colour of its ground shows
 * nothing, and pictures are among the page's images.
 */
export function coverInk(texts: readonly LeftOutText[], { areas }: DisplayList): Ink[] {
  const covered = texts.filter(({ reason }) => reason === 'covered')
  if (covered.length === 0) return []
  const at = areaIndex(areas)
  const covers = new Set(
    covered.flatMap(({ glyphs, paintOrder }): PaintedArea[] => {
      const box = boxAround(glyphs)
      const [x, y] = [middleX(box), middleY(box)]
      const over = at(y).filter((area) => area.opaque && containsPoint(area.box, x, y))
      const top = over.findLast((area) => area.paintOrder > paintOrder)
      const ground = over.findLast((area) => area.paintOrder < paintOrder)?.paint ?? PAPER
      const differs = top && top.paint !== 'mixed' && (ground === 'mixed' || !isUnseenOn(top.paint, ground))
      return differs ? [top] : []
    }),
  )
  return [...covers].map(({ box }) => ({ kind: 'cover', box }))
}
