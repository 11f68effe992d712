import { percentage, pixels } from './pixels.js'

/** Pixels of the sizes that are words. */
const WORDS: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  initial: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  'xxx-large': 48,
}

/** What `smaller` and `larger` do. */
const STEP = 1.2

/** The size of the font in pixels of an element within text of size `outer`. */
export function fontSizeOf(value: string | undefined, outer: number): number {
  if (value === undefined) return outer
  if (value === 'smaller') return outer / STEP
  if (value === 'larger') return outer * STEP
  const share = percentage(value)
  return WORDS[value] ?? (share === null ? pixels(value, outer) : share * outer) ?? outer
}
