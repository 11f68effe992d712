import { type Colour, hexColour, PAPER } from '../../colour.js'
import { attributeOf } from '../../xml/attribute-of.js'
import { childOf, elementsOf } from '../../xml/elements-of.js'
import type { XmlElement } from '../../xml/parse-xml.js'
import type { ThemeColours } from './theme-colours.js'

/** What letters are filled with; 'none' for letters that show nothing of themselves, 'unknown' for gradients and the like. */
export type LetterFill = Colour | 'none' | 'unknown'

/** Transparency at which nothing is seen, in thousandths of a percent. */
const TRANSPARENT = 95_000

const THEME_NAMES: Readonly<Record<string, string>> = {
  bg1: 'background1',
  bg2: 'background2',
  tx1: 'text1',
  tx2: 'text2',
}

/** Colours of a document without a theme. */
const USUAL: Readonly<Record<string, Colour>> = {
  background1: PAPER,
  light1: PAPER,
  lt1: PAPER,
  text1: 0,
  dark1: 0,
  dk1: 0,
}

/** The fill that a `w14:textFill` states. ([MS-DOCX] 2.6.1) */
export function letterFill(fill: XmlElement, colours: ThemeColours): LetterFill {
  if (childOf(fill, 'w14:noFill')) return 'none'
  const colour = elementsOf(childOf(fill, 'w14:solidFill') ?? fill)[0]
  if (!colour) return 'unknown'
  const changes = elementsOf(colour)
  const alpha = changes.find(({ name }) => name === 'w14:alpha')
  if (alpha && Number(attributeOf(alpha, 'val')) >= TRANSPARENT) return 'none'
  if (changes.some((change) => change !== alpha)) return 'unknown'
  const value = attributeOf(colour, 'val') ?? ''
  if (colour.name === 'w14:srgbClr') return hexColour(value) ?? 'unknown'
  const name = THEME_NAMES[value] ?? value
  return colours.get(name) ?? USUAL[name] ?? 'unknown'
}
