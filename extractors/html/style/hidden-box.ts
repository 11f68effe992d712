import type { HiddenReason } from '../../../src/model/hidden-reason.js'
import type { Declared } from './parse-declarations.js'
import { percentage, pixels, WINDOW } from './pixels.js'

/** Less of a colour than this share nobody sees. */
const LEAST_OPACITY = 0.05

/** Pixels of a box beyond which nothing in it can be read: boxes for screen readers are 1 by 1. */
const LEAST_SIDE = 1.5

/** Pixels to the left of or above its place from which on a box cannot lie on the page. */
const OFF_PAGE = 900

/** Pixels to the right or down from which on nobody scrolls to it. */
const FAR_AWAY = 5000

/** Share of a box that a clip takes off two opposite sides together so that nothing is left. */
const WHOLE = 1

const isTablePart = (display: string): boolean => /^table-/.test(display)

/** Numbers in the brackets of a function of CSS, units left out: those of `rect(0 0 0 0)`; `auto` is null. */
const numbersIn = (value: string, name: string): (number | null)[] | null => {
  const inside = new RegExp(`\\b${name}\\(([^()]*)\\)`).exec(value)?.[1]
  if (inside === undefined) return null
  return inside
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => (part === 'auto' ? null : Number.parseFloat(part)))
}

/**
 * Why nothing of a box is to be seen, whatever is in it: how it is displayed, its opacity, what is clipped of it, and where it
 * is moved to. Null where it can be seen.
 */
export function hiddenBox(declared: Declared, display: string, fontSize: number): HiddenReason | null {
  if (display === 'none') return 'not-displayed'
  if (declared.size === 0) return null
  if (declared.get('content-visibility') === 'hidden' && display !== 'inline') return 'not-displayed'
  if (isTransparent(declared)) return 'transparent'
  if (isClipped(declared, display, fontSize)) return 'clipped'
  if (isShrunk(declared)) return 'too-small'
  return isAway(declared, fontSize) ? 'off-page' : null
}

/** What an animation or a script brings in later starts transparent, and is seen in the end. */
function isTransparent(declared: Declared): boolean {
  if ((declared.get('animation-name') ?? 'none') !== 'none') return false
  const opacity = declared.get('opacity') ?? /\bopacity\(([^)]*)\)/.exec(declared.get('filter') ?? '')?.[1]
  if (opacity === undefined) return false
  return (percentage(opacity) ?? Number.parseFloat(opacity)) < LEAST_OPACITY
}

function isClipped(declared: Declared, display: string, fontSize: number): boolean {
  const clip = declared.get('clip')
  if (clip !== undefined && /^(?:absolute|fixed)$/.test(declared.get('position') ?? '')) {
    const [top, right, bottom, left] = numbersIn(clip, 'rect') ?? []
    const isNarrow = (from: number | null | undefined, to: number | null | undefined): boolean =>
      typeof from === 'number' && typeof to === 'number' && to - from <= LEAST_SIDE
    if (isNarrow(left, right) || isNarrow(top, bottom)) return true
  }
  const path = declared.get('clip-path')
  if (path !== undefined && clipsAll(path)) return true
  if (display === 'inline' || display === 'contents' || isTablePart(display)) return false
  const isNone = (overflow: string, ...sides: string[]): boolean =>
    /^(?:hidden|clip|scroll|auto)$/.test(declared.get(overflow) ?? 'visible') &&
    sides.some((side) => {
      const length = pixels(declared.get(side), fontSize, 0)
      return length !== null && length <= LEAST_SIDE && !/^(?!0%).*%$/.test(declared.get(side)!)
    })
  return isNone('overflow-x', 'width', 'max-width') || isNone('overflow-y', 'height', 'max-height')
}

/** Whether a clip path leaves nothing: insets that meet, a circle without a radius, a polygon of one point. */
function clipsAll(path: string): boolean {
  const inset = /\binset\(([^()]*)\)/.exec(path)?.[1]
  if (inset !== undefined) {
    const shares = inset
      .replace(/\bround\b.*/s, '')
      .trim()
      .split(/\s+/)
      .map((part) => percentage(part) ?? 0)
    const [top = 0, right = top, bottom = top, left = right] = shares
    return top + bottom >= WHOLE || left + right >= WHOLE
  }
  if (/\b(?:circle|ellipse)\(\s*0(?:px|%)?[\s)]/.test(path)) return true
  const points = numbersIn(path, 'polygon')
  return points !== null && points.length >= 2 && points.every((number, at) => number === points[at % 2])
}

function isShrunk(declared: Declared): boolean {
  const transform = declared.get('transform') ?? 'none'
  const scales = ['scale', 'scalex', 'scaley'].map((name) => numbersIn(transform, name))
  const matrix = numbersIn(transform, 'matrix')
  const shares = (property: string): (number | null)[] =>
    declared
      .get(property)
      ?.split(/\s+/)
      .map((part) => percentage(part) ?? Number.parseFloat(part)) ?? []
  const ofPlane = [...scales, numbersIn(transform, 'scale3d')?.slice(0, 2), shares('scale').slice(0, 2), shares('zoom')]
  return (
    ofPlane.some((numbers) => numbers?.some((number) => number !== null && Math.abs(number) < LEAST_OPACITY)) ||
    (matrix !== null && matrix[0] === 0 && matrix[1] === 0) ||
    turnsOutOfPage(declared).some((degrees) => Math.abs(degrees % 180) === 90) ||
    (declared.get('backface-visibility') === 'hidden' &&
      turnsOutOfPage(declared).some((degrees) => Math.abs(degrees % 360) === 180))
  )
}

/** Degrees by which a box is turned about an axis that lies in the page. */
export const turnsOutOfPage = (declared: Declared): number[] =>
  [
    /\brotate[xy]\(\s*(-?[\d.]+)deg/.exec(declared.get('transform') ?? '')?.[1],
    /^[xy]\s+(-?[\d.]+)deg/.exec(declared.get('rotate') ?? '')?.[1],
  ].flatMap((degrees) => (degrees === undefined ? [] : [Number(degrees)]))

/** Whether a box is moved to where no page is. */
function isAway(declared: Declared, fontSize: number): boolean {
  const shift = (property: string): number => {
    const value = declared.get(property)
    // shares of a box whose size is not known count only together with lengths
    return pixels(value, fontSize, value?.endsWith('%') ? undefined : WINDOW.width) ?? 0
  }
  const position = declared.get('position') ?? 'static'
  if (position !== 'static') {
    const isOut = /^(?:absolute|fixed)$/.test(position)
    if (['left', 'top'].some((side) => shift(side) <= -OFF_PAGE || shift(side) >= FAR_AWAY)) return true
    if (['right', 'bottom'].some((side) => shift(side) <= -FAR_AWAY || shift(side) >= (isOut ? FAR_AWAY : OFF_PAGE)))
      return true
    if (isOut && (percentage(declared.get('left')) ?? 0) <= -WHOLE) return true
  }
  if (['margin-left', 'margin-top'].some((side) => shift(side) <= -OFF_PAGE)) return true
  const moves = [
    declared.get('translate') ?? '',
    /\btranslate(?:3d|x|y)?\(([^()]*)\)/.exec(declared.get('transform') ?? '')?.[1] ?? '',
  ]
  return moves.some((move) => move.split(/[\s,]+/).some((part) => Math.abs(pixels(part, fontSize) ?? 0) >= OFF_PAGE))
}
