import type { Colour } from '../../colour.js'
import { attributeOf } from '../../xml/attribute-of.js'
import { elementsOf, firstWithin } from '../../xml/elements-of.js'
import type { XmlElement } from '../../xml/parse-xml.js'
import { type Ground, highlightGround, shadingGround } from './ground.js'
import { type LetterFill, letterFill } from './letter-fill.js'
import { type ColourAttributes, statedColour, type ThemeColours } from './theme-colours.js'

/** What one place (a run, a style, the defaults) says about how text is set, as far as it tells what a reader sees of it. */
export interface RunFormat {
  readonly vanish?: boolean
  readonly strike?: boolean
  readonly doubleStrike?: boolean
  readonly colour?: Colour | 'auto'
  /** The fill of the letters that recent programs write, which goes before `colour`. */
  readonly fill?: LetterFill
  readonly shading?: Ground | null
  readonly highlight?: Ground | null
  /** In half points, as is `shift`, how far text is raised. */
  readonly size?: number
  readonly shift?: number
  readonly script?: string
  /** How far letters are set apart, in twentieths of a point. */
  readonly spacing?: number
  /** Lines around the letters show them, whatever they are filled with. */
  readonly outlined?: boolean
  /** Width of the letters in percent. */
  readonly width?: number
  /** The font of Latin letters and digits. */
  readonly font?: string
}

const COLOUR: ColourAttributes = { own: 'val', theme: 'themeColor', tint: 'themeTint', shade: 'themeShade' }

/** Whether a property that can be on or off is on. (ECMA-376 part 1, 22.9.2.7 ST_OnOff) */
export const isOn = (property: XmlElement): boolean => !/^(?:0|false|off)$/.test(attributeOf(property, 'val') ?? '')

const statedValue = (property: XmlElement): string => attributeOf(property, 'val') ?? ''

/** What each property says. (ECMA-376 part 1, 17.3.2) */
const READERS: Readonly<Record<string, (property: XmlElement, colours: ThemeColours) => RunFormat>> = {
  'w:vanish': (property) => ({ vanish: isOn(property) }),
  'w:strike': (property) => ({ strike: isOn(property) }),
  'w:dstrike': (property) => ({ doubleStrike: isOn(property) }),
  'w:color': (property, colours) => known('colour', statedColour(property, COLOUR, colours)),
  'w14:textFill': (property, colours) => ({ fill: letterFill(property, colours) }),
  'w:shd': (property, colours) => ({ shading: shadingGround(property, colours) }),
  'w:highlight': (property) => ({ highlight: highlightGround(property) }),
  'w:sz': (property) => numeric('size', statedValue(property)),
  'w:position': (property) => numeric('shift', statedValue(property)),
  'w:spacing': (property) => numeric('spacing', statedValue(property)),
  'w:outline': (property) => ({ outlined: isOn(property) }),
  'w:emboss': (property) => ({ outlined: isOn(property) }),
  'w:imprint': (property) => ({ outlined: isOn(property) }),
  'w14:textOutline': (property) => (firstWithin(property, 'w14:solidFill') ? { outlined: true } : {}),
  'w:w': (property) => numeric('width', statedValue(property)),
  'w:vertAlign': (property) => ({ script: statedValue(property) }),
  'w:rFonts': (property) => known('font', attributeOf(property, 'ascii') ?? attributeOf(property, 'hAnsi')),
}

const known = <Key extends 'colour' | 'font'>(key: Key, value: RunFormat[Key] | null): RunFormat =>
  value === null ? {} : { [key]: value }

/** Lengths are in half points where they name no unit. (22.9.2.14 ST_UniversalMeasure) */
function numeric(key: 'size' | 'shift' | 'width' | 'spacing', value: string): RunFormat {
  const number = Number.parseFloat(value)
  if (!Number.isFinite(number)) return {}
  return { [key]: /pt$/.test(value) ? number * (key === 'spacing' ? 20 : 2) : number }
}

/** What a `w:rPr` says; former formats (`w:rPrChange`) lie deeper and do not count. */
export const runFormat = (properties: XmlElement | undefined, colours: ThemeColours): RunFormat =>
  properties
    ? Object.assign({}, ...elementsOf(properties).map((property) => READERS[property.name]?.(property, colours)))
    : {}
