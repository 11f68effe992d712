/**
 * What a path, a run of text or an image puts on the page: nothing, one colour (0xRRGGBB), or something without one colour
 * (a pattern, a shading, a picture).
 */
export type Paint = 'none' | 'mixed' | number

/** The colour of the paper, on which every page is painted. */
export const PAPER = 0xffffff

/** Two colours that differ by no more than this in red, green and blue look the same; the eye tells about 2 of 100. */
const INDISTINCT = 6

/** Whether a reader cannot tell two colours apart. */
export const looksAlike = (a: number, b: number): boolean =>
  Math.abs((a >> 16) - (b >> 16)) <= INDISTINCT &&
  Math.abs(((a >> 8) & 0xff) - ((b >> 8) & 0xff)) <= INDISTINCT &&
  Math.abs((a & 0xff) - (b & 0xff)) <= INDISTINCT

/** The colour that is seen where `colour` is painted over `ground` with an opacity from 0 to 1. */
export function blended(colour: number, ground: number, opacity: number): number {
  const channel = (shift: number): number => {
    const [over, under] = [(colour >> shift) & 0xff, (ground >> shift) & 0xff]
    return Math.round(under + (over - under) * opacity) << shift
  }
  return channel(16) | channel(8) | channel(0)
}
