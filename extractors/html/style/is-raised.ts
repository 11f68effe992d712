import type { Declared } from './parse-declarations.js'
import { percentage, pixels } from './pixels.js'

/** Share of the size around it below which text counts as smaller. */
const SMALLER = 0.87

/** Shift from the line, in parts of the size around, that marks smaller text, and one that marks text of any size. */
const SHIFT = 0.1
const CLEAR_SHIFT = 0.3

/** Pixels by which an element is set above (positive) or below its line. */
function shiftOf(declared: Declared, fontSize: number): number {
  const align = declared.get('vertical-align') ?? 'baseline'
  const share = percentage(align)
  const aligned = share === null ? pixels(align, fontSize) : share * fontSize
  const relative = declared.get('position') === 'relative'
  const sides = relative
    ? (pixels(declared.get('bottom'), fontSize) ?? 0) - (pixels(declared.get('top'), fontSize) ?? 0)
    : 0
  const transform = declared.get('transform') ?? ''
  const move =
    /\btranslatey\(([^()]*)\)/.exec(transform)?.[1] ??
    /\btranslate\([^(),]*,([^()]*)\)/.exec(transform)?.[1] ??
    declared.get('translate')?.split(/\s+/)[1]
  const part = percentage(move?.trim())
  const moved = (part === null ? pixels(move?.trim(), fontSize) : part * fontSize) ?? 0
  return (aligned ?? 0) + sides - moved
}

/** Whether an element is set above or below the line around it, whose text has the size `outer`, as marks of notes are. */
export function isRaised(declared: Declared, fontSize: number, outer: number): boolean {
  const align = declared.get('vertical-align') ?? 'baseline'
  if (align === 'super' || align === 'sub') return true
  if (/^su(?:per|b)$/.test(declared.get('font-variant-position') ?? '')) return true
  const isSmall = fontSize <= SMALLER * outer
  if (isSmall && /^(?:text-)?(?:top|bottom)$/.test(align)) return true
  if (isSmall && /^(?:absolute|fixed)$/.test(declared.get('position') ?? '')) return true
  const shift = Math.abs(shiftOf(declared, fontSize))
  return shift >= CLEAR_SHIFT * outer || (isSmall && shift >= SHIFT * outer)
}
