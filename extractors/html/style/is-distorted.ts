import { turnsOutOfPage } from './hidden-box.js'
import type { Declared } from './parse-declarations.js'
import { pixels } from './pixels.js'

/** Pixels of a blur from which on small letters cannot be read. */
const LEAST_BLUR = 2

/** Letters drawn together by this share of their size lie over one another. */
const OVERLAP = 0.35

/** Degrees by which letters may be turned on the page before a 6 may be a 9. */
const LEAST_TURN = 100

const degreesOf = (value: string | undefined): number => {
  const [, number, unit] = /(-?[\d.]+)(deg|turn|rad)/.exec(value ?? '') ?? []
  if (number === undefined) return 0
  return Number(number) * (unit === 'turn' ? 360 : unit === 'rad' ? 180 / Math.PI : 1)
}

/** Whether the letters of an element are mirrored, upside down, blurred, set over one another or shown as dots. */
export function isDistorted(declared: Declared, fontSize: number): boolean {
  if (declared.size === 0) return false
  const transform = declared.get('transform') ?? 'none'
  const rotate = declared.get('rotate')
  const turn = Math.abs(
    degreesOf(/\brotate\(([^()]*)\)/.exec(transform)?.[1] ?? (/^-?[\d.]/.test(rotate ?? '') ? rotate : undefined)),
  )
  const isMirrored =
    /\bscalex?\(\s*-|\bscaley\(\s*-|\bscale\([^(),]*,\s*-|\bmatrix\(\s*-/.test(transform) ||
    /^-|\s-/.test(declared.get('scale') ?? '') ||
    turnsOutOfPage(declared).some((degrees) => Math.abs(degrees % 360) > 90)
  const blur = pixels(/\bblur\(([^()]*)\)/.exec(declared.get('filter') ?? '')?.[1], fontSize) ?? 0
  const spacing = pixels(declared.get('letter-spacing'), fontSize) ?? 0
  return (
    isMirrored ||
    turn % 360 >= LEAST_TURN ||
    blur >= LEAST_BLUR ||
    spacing <= -OVERLAP * fontSize ||
    !/^(?:none|inherit|initial|unset)$/.test(declared.get('-webkit-text-security') ?? 'none') ||
    hasLineBehind(declared)
  )
}

/** Whether colours that pass into one another draw a line through the middle of the letters. */
const hasLineBehind = (declared: Declared): boolean => {
  const image = declared.get('background-image') ?? ''
  return (
    /^linear-gradient\(/.test(image) &&
    /transparent|rgba?\([^)]*[,/]\s*0\)/.test(image) &&
    /\b(?:4\d|5\d|60)%/.test(image)
  )
}
