import { pixels, WINDOW } from './pixels.js'

/** Features of the window of a desktop computer that are words. */
const FEATURES: Readonly<Record<string, readonly string[]>> = {
  orientation: ['landscape'],
  hover: ['hover'],
  'any-hover': ['hover'],
  pointer: ['fine'],
  'any-pointer': ['fine'],
  'prefers-color-scheme': ['light'],
  'prefers-reduced-motion': ['no-preference'],
  'forced-colors': ['none'],
  scripting: ['enabled'],
  update: ['fast'],
  'display-mode': ['browser'],
}

const SIZES: Readonly<Record<string, number>> = {
  width: WINDOW.width,
  height: WINDOW.height,
  'device-width': WINDOW.width,
  'device-height': WINDOW.height,
  resolution: 1,
  'device-pixel-ratio': 1,
  '-webkit-device-pixel-ratio': 1,
  color: 8,
  monochrome: 0,
}

const sizeOf = (value: string): number | null =>
  pixels(value, 16) ?? (/^[\d.]+(?:dppx|x)$/.test(value) ? Number.parseFloat(value) : null)

/** Whether a feature in brackets holds: (min-width: 768px), (400px <= width < 900px), (hover: hover), (color). */
function holdsFeature(feature: string): boolean {
  const range = /^(?:([\w.]+)\s*([<>]=?)\s*)?([a-z-]+)\s*(?:([<>]=?|=|:)\s*([\w.\s/-]+))?$/.exec(feature)
  if (!range) return false
  const [, low, below = '', name = '', relation = '', value = ''] = range
  const bound = /^(-webkit-)?(min|max)-(.+)$/.exec(name)
  const own = SIZES[bound ? `${bound[1] ?? ''}${bound[3]}` : name]
  if (own === undefined) return FEATURES[name]?.includes(value.trim()) ?? false
  const compare = (left: number, by: string, right: number): boolean =>
    by === '<'
      ? left < right
      : by === '<='
        ? left <= right
        : by === '>'
          ? left > right
          : by === '>='
            ? left >= right
            : left === right
  const size = sizeOf(value.trim())
  if (bound) return size !== null && (bound[2] === 'min' ? own >= size : own <= size)
  const from = low === undefined ? null : sizeOf(low)
  if (low !== undefined && (from === null || !compare(from, below, own))) return false
  if (relation === '') return low !== undefined || own > 0
  return size !== null && compare(own, relation, size)
}

/** The parts of a condition that `word` joins outside of brackets. */
function partsBy(word: 'and' | 'or', condition: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const token of condition.match(/[()]|\s+|[^\s()]+/g) ?? []) {
    if (token === '(') depth++
    if (token === ')') depth--
    if (depth === 0 && token === word) {
      parts.push(part.trim())
      part = ''
    } else part += token
  }
  return [...parts, part.trim()]
}

/** Conditions within conditions deeper than this are taken not to hold. */
const DEEPEST = 8

function holds(condition: string, leaf: (text: string) => boolean, depth = 0): boolean {
  if (depth > DEEPEST) return false
  const either = partsBy('or', condition)
  if (either.length > 1) return either.some((part) => holds(part, leaf, depth + 1))
  const both = partsBy('and', condition)
  if (both.length > 1) return both.every((part) => holds(part, leaf, depth + 1))
  const negated = /^not\b\s*(.*)$/s.exec(condition)
  if (negated) return !holds(negated[1]!, leaf, depth + 1)
  const inner = /^\((.*)\)$/s.exec(condition)?.[1]?.trim()
  if (inner !== undefined && /^(?:\(|not\b)/.test(inner)) return holds(inner, leaf, depth + 1)
  return leaf(condition)
}

const holdsMedium = (part: string): boolean =>
  part.startsWith('(') ? holdsFeature(part.slice(1, -1).trim()) : /^(?:all|screen)$/.test(part)

/**
 * Whether a list of media queries holds for a screen of a desktop computer. What it asks for that is not known does not hold.
 * https://www.w3.org/TR/mediaqueries-4/
 */
export function matchesScreen(queries: string): boolean {
  const list = queries
    .toLowerCase()
    .split(',')
    .map((query) => query.trim())
  return list.some((query) => query === '' || holds(query.replace(/^only\s+/, ''), holdsMedium))
}

/** Whether a browser of today supports what `@supports` asks for: all but what only one old browser ever knew. */
export const isSupported = (condition: string): boolean =>
  holds(condition.toLowerCase().trim(), (part) => !/^\(\s*(?:[\w-]+\s*:\s*)?-(?:ms|moz|o|khtml)-/.test(part))
