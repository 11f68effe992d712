/** A colour as 0xRRGGBB. */
export type Colour = number

/** The colour of paper, on which every page is painted. */
export const PAPER: Colour = 0xffffff

/** Steps of 255 in each of red, green and blue that nobody tells apart in thin strokes: F3F3F3 on white. */
const UNSEEN_DIFFERENCE = 12

/** The colour that six hexadecimal digits state; null for anything else. */
export const hexColour = (hex: string | null): Colour | null =>
  hex !== null && /^#?[\da-f]{6}$/i.test(hex) ? Number.parseInt(hex.replace('#', ''), 16) : null

export const channelsOf = (colour: Colour): [red: number, green: number, blue: number] => [
  (colour >> 16) & 0xff,
  (colour >> 8) & 0xff,
  colour & 0xff,
]

export const fromChannels = (channels: readonly number[]): Colour =>
  channels.reduce((colour, channel) => colour * 256 + Math.min(255, Math.max(0, Math.round(channel))), 0)

/** The colour that is seen where `over` is painted on `ground` with an opacity from 0 to 1. */
export function blended(over: Colour, ground: Colour, opacity: number): Colour {
  if (opacity >= 1) return over
  const channel = (shift: number): number => {
    const [above, beneath] = [(over >> shift) & 0xff, (ground >> shift) & 0xff]
    return Math.round(above * opacity + beneath * (1 - opacity)) << shift
  }
  return channel(16) | channel(8) | channel(0)
}

/** Steps of 255 in each of red, green and blue by which two shades of one ink differ at most: the blacks of writers. */
const SAME_INK = 64

const areWithin = (a: Colour, b: Colour, most: number): boolean =>
  Math.abs((a >> 16) - (b >> 16)) <= most &&
  Math.abs(((a >> 8) & 0xff) - ((b >> 8) & 0xff)) <= most &&
  Math.abs((a & 0xff) - (b & 0xff)) <= most

/** Whether text of one colour cannot be seen on a ground of the other. */
export const isUnseenOn = (text: Colour, ground: Colour): boolean => areWithin(text, ground, UNSEEN_DIFFERENCE)

/** Whether two texts pass for one in the same colour. */
export const isSameInk = (a: Colour, b: Colour): boolean => areWithin(a, b, SAME_INK)
