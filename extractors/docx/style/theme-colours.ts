import { blended, type Colour, channelsOf, fromChannels, hexColour, PAPER } from '../../colour.js'
import { attributeOf } from '../../xml/attribute-of.js'
import { childOf, elementsOf, firstWithin } from '../../xml/elements-of.js'
import type { XmlElement } from '../../xml/parse-xml.js'

/** The colours of a theme by the names that text and grounds use for them. */
export type ThemeColours = ReadonlyMap<string, Colour>

/** Names in use for the colours of a theme, by what the theme calls them. (ECMA-376 part 1, 17.18.97 ST_ThemeColor) */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  dk1: ['dark1', 'text1'],
  lt1: ['light1', 'background1'],
  dk2: ['dark2', 'text2'],
  lt2: ['light2', 'background2'],
  hlink: ['hyperlink'],
  folHlink: ['followedHyperlink'],
}

/** The colours of a theme part; none where there is no theme. */
export function themeColours(theme: XmlElement | null): ThemeColours {
  const colours = new Map<string, Colour>()
  const scheme = theme && firstWithin(theme, 'a:clrScheme')
  for (const entry of scheme ? elementsOf(scheme) : []) {
    const name = entry.name.slice(2)
    const stated = childOf(entry, 'a:srgbClr') ?? childOf(entry, 'a:sysClr')
    const colour = stated && hexColour(attributeOf(stated, 'lastClr') ?? attributeOf(stated, 'val'))
    if (typeof colour === 'number') for (const known of NAMES[name] ?? [name]) colours.set(known, colour)
  }
  return colours
}

/** Share, from 0 to 1, that two hexadecimal digits state. */
const shareOf = (hex: string | null): number | null =>
  hex !== null && /^[\da-f]{1,2}$/i.test(hex) ? Number.parseInt(hex, 16) / 255 : null

/** The attributes in which an element states a colour: itself, or one of the theme, made lighter or darker. */
export interface ColourAttributes {
  readonly own: string
  readonly theme: string
  readonly tint: string
  readonly shade: string
}

/** The colour that an element states: 'auto' where the program chooses one that can be seen, null where none is stated. */
export function statedColour(
  element: XmlElement,
  { own, theme, tint, shade }: ColourAttributes,
  colours: ThemeColours,
): Colour | 'auto' | null {
  const named = colours.get(attributeOf(element, theme) ?? '')
  if (named === undefined) {
    const value = attributeOf(element, own)
    return value === 'auto' ? 'auto' : hexColour(value)
  }
  const lighter = shareOf(attributeOf(element, tint))
  const darker = shareOf(attributeOf(element, shade))
  if (lighter !== null) return blended(named, PAPER, lighter)
  return darker === null ? named : fromChannels(channelsOf(named).map((channel) => channel * darker))
}
