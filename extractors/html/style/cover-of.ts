import type { Look } from './look.js'
import { paintOf } from './paint.js'
import { percentage, pixels } from './pixels.js'

/** Share of a colour through which nothing can be read. */
const OPAQUE = 0.9

/** Pixels of a side up to which a box is a line and hides no figure. */
const LARGEST_LINE = 3

/**
 * A box that is laid over others: over all of the box that it stands in, over some place in it that only a layout tells, or as a
 * line through its middle.
 */
export type Cover = 'whole' | 'part' | 'line'

/** Shares of the height of a box between which a line crosses what stands in it. */
const MIDDLE = [0.3, 0.7] as const

const isLineStyle = (style: string | undefined): boolean => /^(?:solid|dashed|dotted|double)$/.test(style ?? '')

const isOutOfFlow = ({ declared }: Look): boolean => /^(?:absolute|fixed)$/.test(declared.get('position') ?? '')

/** Whether a box is one that its parts are laid out in by their sides. */
export const isPositioned = ({ declared }: Look): boolean =>
  (declared.get('position') ?? 'static') !== 'static' || (declared.get('transform') ?? 'none') !== 'none'

/** How far in front of its surroundings a box stands. */
export const levelOf = ({ declared, fontSize }: Look): number => pixels(declared.get('z-index'), fontSize) ?? 0

/** What an element that is not seen through is laid over; null for one that is laid over nothing. */
export function coverOf(look: Look): Cover | null {
  const { declared, fontSize, sunk } = look
  if (sunk !== null || !isOutOfFlow(look) || levelOf(look) < 0) return null
  const paint = paintOf(declared.get('background-color') ?? 'transparent')
  const isOpaque = (paint?.alpha ?? 0) >= OPAQUE || /url\(/.test(declared.get('background-image') ?? '')
  const height = pixels(declared.get('height'), fontSize)
  const hasLine = isLineStyle(declared.get('border-top-style')) || isLineStyle(declared.get('border-bottom-style'))
  const shareAt = (side: string): number => percentage(declared.get(side)) ?? 0
  const isInMiddle = ['top', 'bottom'].some((side) => shareAt(side) >= MIDDLE[0] && shareAt(side) <= MIDDLE[1])
  const isLow = height !== null && height <= LARGEST_LINE
  if (isInMiddle && (isOpaque ? isLow : hasLine && (height === null || isLow))) return 'line'
  if (!isOpaque) return null
  const isAt = (side: string): boolean => {
    const length = pixels(declared.get(side), fontSize, 0)
    return length !== null && length <= 0 && shareAt(side) === 0
  }
  const isWhole = (side: string): boolean => shareAt(side) >= 1
  const isWide = isAt('left') ? isWhole('width') || isAt('right') : isAt('right') && isWhole('width')
  const isHigh = isAt('top') ? isWhole('height') || isAt('bottom') : isAt('bottom') && isWhole('height')
  if (isWide && isHigh) return 'whole'
  const isBeside = ['left', 'right', 'top', 'bottom'].some((side) => Math.abs(shareAt(side)) >= 1)
  const isLine = ['width', 'height'].some((side) => {
    const length = pixels(declared.get(side), fontSize)
    return length !== null && length <= LARGEST_LINE
  })
  return isBeside || isLine ? null : 'part'
}
