/** The function by which a colour is stated, and the numbers in it, shares as parts of `whole`. */
const STATED = /^(lab|lch|oklab|oklch|hwb|color)\(([^()]*)\)$/

const numberOf = (part: string | undefined, whole: number): number => {
  if (part === undefined || part === 'none') return 0
  return part.endsWith('%') ? (Number.parseFloat(part) / 100) * whole : Number.parseFloat(part)
}

const gamma = (linear: number): number =>
  255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055)

/** https://www.w3.org/TR/css-color-4/#color-conversion-code */
function fromOklab(lightness: number, a: number, b: number): number[] {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ].map(gamma)
}

function fromLab(lightness: number, a: number, b: number): number[] {
  const y = (lightness + 16) / 116
  const inverse = (value: number): number => (value ** 3 > 0.008856 ? value ** 3 : (116 * value - 16) / 903.3)
  const [x50, y50, z50] = [0.9642957 * inverse(y + a / 500), inverse(y), 0.8251046 * inverse(y - b / 200)]
  return [
    3.1341359 * x50 - 1.6173863 * y50 - 0.4906619 * z50,
    -0.9787955 * x50 + 1.9162544 * y50 + 0.0334427 * z50,
    0.0719554 * x50 - 0.2289767 * y50 + 1.4053861 * z50,
  ].map(gamma)
}

function fromHwb(hue: number, white: number, black: number): number[] {
  if (white + black >= 1) return [0, 0, 0].map(() => (255 * white) / (white + black))
  return [0, 8, 4].map((turn) => {
    const place = (turn + hue / 30) % 12
    return 255 * ((0.5 - 0.5 * Math.max(-1, Math.min(place - 3, 9 - place, 1))) * (1 - white - black) + white)
  })
}

const inTurns = (length: number, hue: number): [number, number] => [
  length * Math.cos((hue * Math.PI) / 180),
  length * Math.sin((hue * Math.PI) / 180),
]

/**
 * Red, green and blue from 0 to 255, and the share that covers what is behind, of a colour that is stated by its lightness, as
 * in `oklch(70% .1 30)`, or in a space of colours close to that of screens; null for anything else.
 */
export function perceptualColour(value: string): { readonly channels: number[]; readonly alpha: number } | null {
  const [, name, inside] = STATED.exec(value) ?? []
  if (name === undefined || inside === undefined) return null
  const [stated = '', alphaStated] = inside.split('/')
  const parts = stated.trim().split(/[\s,]+/)
  const alpha = alphaStated === undefined ? 1 : numberOf(alphaStated.trim(), 1)
  const [first, second, third] = name === 'color' ? parts.slice(1) : parts
  const channels = ((): number[] | null => {
    if (name === 'oklab') return fromOklab(numberOf(first, 1), numberOf(second, 0.4), numberOf(third, 0.4))
    if (name === 'oklch') return fromOklab(numberOf(first, 1), ...inTurns(numberOf(second, 0.4), numberOf(third, 360)))
    if (name === 'lab') return fromLab(numberOf(first, 100), numberOf(second, 125), numberOf(third, 125))
    if (name === 'lch') return fromLab(numberOf(first, 100), ...inTurns(numberOf(second, 150), numberOf(third, 360)))
    if (name === 'hwb') return fromHwb(numberOf(first, 360), numberOf(second, 1), numberOf(third, 1))
    const all = [first, second, third].map((part) => numberOf(part, 1))
    if (parts[0] === 'srgb-linear') return all.map(gamma)
    return /^(?:srgb|display-p3)$/.test(parts[0] ?? '') ? all.map((part) => part * 255) : null
  })()
  if (!channels || channels.some(Number.isNaN) || Number.isNaN(alpha)) return null
  return { channels: channels.map((channel) => Math.max(0, Math.min(255, Math.round(channel)))), alpha }
}
