/** A colour as 0xRRGGBB. */
export type Colour = number

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

/** A colour between two; `share` is that of the first, from 0 to 1. */
export function mixed(one: Colour, other: Colour, share: number): Colour {
  const others = channelsOf(other)
  return fromChannels(channelsOf(one).map((channel, at) => channel * share + others[at]! * (1 - share)))
}

/** Whether text of one colour cannot be seen on a ground of the other. */
export function isUnseenOn(text: Colour, ground: Colour): boolean {
  const grounds = channelsOf(ground)
  return channelsOf(text).every((channel, at) => Math.abs(channel - grounds[at]!) <= UNSEEN_DIFFERENCE)
}
