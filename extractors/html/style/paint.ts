import colorString from 'color-string'
import { memoizeText } from '../../../src/model/memoize.js'
import { blended, type Colour, fromChannels, PAPER } from '../../colour.js'
import { perceptualColour } from './perceptual-colour.js'

/** A colour and how much of it covers what is behind, from 0 to 1. */
export interface Paint {
  readonly colour: Colour
  readonly alpha: number
}

const BLACK: Paint = { colour: 0, alpha: 1 }
const WHITE: Paint = { colour: PAPER, alpha: 1 }

const SYSTEM: ReadonlyMap<string, Paint> = new Map([
  ...['window', 'canvas', 'field', 'background', 'infobackground'].map((name): [string, Paint] => [name, WHITE]),
  ...['windowtext', 'canvastext', 'fieldtext', 'black', 'infotext', 'initial'].map((name): [string, Paint] => [
    name,
    BLACK,
  ]),
])

const MOST_KNOWN = 500

function work(value: string): Paint | null {
  const system = SYSTEM.get(value)
  if (system) return system
  const schemes = /^light-dark\(([^,()]*(?:\([^()]*\))?[^,()]*),/.exec(value)
  if (schemes) return work(schemes[1]!.trim())
  const perceptual = perceptualColour(value)
  if (perceptual) return { colour: fromChannels(perceptual.channels), alpha: perceptual.alpha }
  const stated = colorString.get(value)
  if (!stated || stated.model === 'hwb') return null
  const [first = 0, second = 0, third = 0, alpha = 1] = stated.value
  const channels = stated.model === 'hsl' ? fromHsl(first, second / 100, third / 100) : [first, second, third]
  return { colour: fromChannels(channels), alpha }
}

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
const fromHsl = (hue: number, saturation: number, lightness: number): number[] =>
  [0, 8, 4].map((turn) => {
    const place = (turn + hue / 30) % 12
    const reach = saturation * Math.min(lightness, 1 - lightness)
    return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)))
  })

/** The colour that a value of CSS, or an attribute of an old page, states; null where it states none that can be told. */
export const paintOf: (value: string) => Paint | null = memoizeText(work, MOST_KNOWN)

/** What is to be seen of a paint on a ground. */
export const painted = ({ colour, alpha }: Paint, ground: Colour): Colour => blended(colour, ground, alpha)
