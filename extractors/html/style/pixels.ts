import { calculated } from './calculated.js'

/** Pixels of the units of CSS; those of the font and the window are counted apart. */
const PIXELS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  q: 2.4 / 2.54,
  rem: 16,
}

/** The window in which a page is taken to be seen, in pixels. */
export const WINDOW = { width: 1200, height: 800 } as const

const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z%]*)$/i

const FUNCTION = /^(?:calc|min|max|clamp)\(/

/**
 * A length of CSS in pixels; null where the value is none, or depends on the layout. `em` and what is counted in it is taken
 * from `fontSize`, percentages from `whole` where there is one. A number without a unit counts pixels, as in old pages.
 */
export function pixels(value: string | undefined, fontSize: number, whole?: number): number | null {
  if (value === undefined) return null
  const match = NUMBER.exec(value)
  if (!match) return FUNCTION.test(value) ? calculated(value, (part) => pixels(part, fontSize, whole)) : null
  const number = Number(match[1])
  const unit = match[2]!.toLowerCase()
  if (unit === '' || number === 0) return number
  if (unit === '%') return whole === undefined ? null : (number / 100) * whole
  if (unit === 'em') return number * fontSize
  if (unit === 'ex' || unit === 'ch') return (number * fontSize) / 2
  if (unit === 'vw') return (number / 100) * WINDOW.width
  if (unit === 'vh') return (number / 100) * WINDOW.height
  const size = PIXELS[unit]
  return size === undefined ? null : number * size
}

/** The share that a percentage states: 0.5 of 50%; null for anything else. */
export function percentage(value: string | undefined): number | null {
  const match = value === undefined ? null : NUMBER.exec(value)
  return match && match[2] === '%' ? Number(match[1]) / 100 : null
}
