import type { Look } from '../style/look.js'
import { paintOf } from '../style/paint.js'
import { percentage, pixels } from '../style/pixels.js'

/** Share of a colour through which nothing can be read. */
const OPAQUE = 0.9

/** Whether an element is laid over all of the box that it stands in, and is not seen through. */
export function isCover({ declared, fontSize, sunk }: Look): boolean {
  if (sunk !== null || !/^(?:absolute|fixed)$/.test(declared.get('position') ?? '')) return false
  if ((pixels(declared.get('z-index'), fontSize) ?? 0) < 0) return false
  const paint = paintOf(declared.get('background-color') ?? 'transparent')
  const isOpaque = (paint?.alpha ?? 0) >= OPAQUE || /url\(/.test(declared.get('background-image') ?? '')
  const isAt = (side: string): boolean => pixels(declared.get(side), fontSize, 0) === 0
  const isWhole = (side: string): boolean => (percentage(declared.get(side)) ?? 0) >= 1
  return (
    isOpaque &&
    isAt('left') &&
    isAt('top') &&
    (isWhole('width') || isAt('right')) &&
    (isWhole('height') || isAt('bottom'))
  )
}
