import { blended, type Colour, PAPER } from '../../colour.js'
import { attributeOf } from '../../xml/attribute-of.js'
import type { XmlElement } from '../../xml/parse-xml.js'
import { type ColourAttributes, statedColour, type ThemeColours } from './theme-colours.js'

/** The colour that text lies on; 'unknown' where that is a pattern, a picture or a drawn shape. */
export type Ground = Colour | 'unknown'

const INK: ColourAttributes = { own: 'color', theme: 'themeColor', tint: 'themeTint', shade: 'themeShade' }
const FILL: ColourAttributes = { own: 'fill', theme: 'themeFill', tint: 'themeFillTint', shade: 'themeFillShade' }

const BLACK = 0x000000

/** The ground that a `w:shd` paints; null for none. (ECMA-376 part 1, 17.18.78 ST_Shd) */
export function shadingGround(shading: XmlElement | undefined, colours: ThemeColours): Ground | null {
  if (!shading) return null
  const pattern = attributeOf(shading, 'val') ?? 'clear'
  if (pattern === 'nil') return null
  const stated = statedColour(shading, FILL, colours)
  if (pattern === 'clear') return stated === 'auto' ? null : stated
  const fill = stated === 'auto' || stated === null ? PAPER : stated
  const ink = statedColour(shading, INK, colours)
  const painted = ink === 'auto' || ink === null ? BLACK : ink
  if (pattern === 'solid') return painted
  const percent = /^pct(\d+)$/.exec(pattern)?.[1]
  return percent === undefined ? 'unknown' : blended(painted, fill, Number(percent) / 100)
}

/** The colours of a marker pen. (17.18.40 ST_HighlightColor) */
const HIGHLIGHTS: Readonly<Record<string, Colour>> = {
  black: 0x000000,
  blue: 0x0000ff,
  cyan: 0x00ffff,
  darkBlue: 0x00008b,
  darkCyan: 0x008b8b,
  darkGray: 0xa9a9a9,
  darkGreen: 0x006400,
  darkMagenta: 0x8b008b,
  darkRed: 0x8b0000,
  darkYellow: 0x808000,
  green: 0x00ff00,
  lightGray: 0xd3d3d3,
  magenta: 0xff00ff,
  red: 0xff0000,
  white: 0xffffff,
  yellow: 0xffff00,
}

/** The ground that a `w:highlight` paints; null for none. */
export const highlightGround = (highlight: XmlElement | undefined): Ground | null =>
  highlight ? (HIGHLIGHTS[attributeOf(highlight, 'val') ?? ''] ?? null) : null
