import { isUnseenOn } from '../../colour.js'
import type { LeftOutReason } from '../../left-out.js'
import type { Ground } from './ground.js'
import type { RunFormat } from './run-format.js'

/** What the levels of a document say about how a piece of text is set, from the outermost to the innermost. */
export interface FormatLevels {
  readonly defaults: RunFormat
  readonly table: RunFormat
  readonly paragraph: RunFormat
  readonly character: RunFormat
  readonly direct: RunFormat
}

/** Half points of text that nobody can read, and percent of a letter's width likewise. */
const UNSEEN_SIZE = 2
const UNSEEN_WIDTH = 5

/** Letters drawn together by this share of their size lie over one another. */
const OVERLAP = 0.35

/** Size of text where nothing states one, in half points. (ECMA-376 part 1, 17.3.2.38) */
const USUAL_SIZE = 20

/**
 * Whether a property is on that styles toggle: directly as stated, else on where an odd number of the styles has it on, and
 * always where the defaults have. (ECMA-376 part 1, 17.7.3)
 */
function toggled({ defaults, table, paragraph, character, direct }: FormatLevels, key: 'vanish' | 'strike'): boolean {
  const own = direct[key]
  if (own !== undefined) return own
  return defaults[key] === true || [table, paragraph, character].filter((level) => level[key] === true).length % 2 === 1
}

/** How a piece of text is set. Lengths are in points. */
export interface Appearance {
  /** Why it is not seen, or that it is struck out; null for text that is seen. */
  readonly leftOut: LeftOutReason | null
  readonly size: number
  readonly shift: number
  readonly isScript: boolean
  readonly font: string | null
  /** It has the colour of what is painted behind it alone, and shows as a bar. */
  readonly isBar: boolean
  /** Its letters lie over one another. */
  readonly isCrammed: boolean
}

/** What the innermost of the levels that say something of a property says. */
function stated<Key extends keyof RunFormat>(levels: FormatLevels, key: Key): RunFormat[Key] | undefined {
  const { defaults, table, paragraph, character, direct } = levels
  for (const level of [direct, character, paragraph, table, defaults]) {
    const value = level[key]
    if (value !== undefined) return value
  }
  return undefined
}

/** How text that these levels describe looks on a ground. */
export function appearanceOf(levels: FormatLevels, ground: Ground): Appearance {
  const size = stated(levels, 'size') ?? USUAL_SIZE
  const script = stated(levels, 'script')
  const leftOut = reasonOf(levels, size, ground)
  return {
    leftOut,
    isBar: leftOut === 'ground-colour' && typeof behindLetters(levels) === 'number',
    isCrammed: (stated(levels, 'spacing') ?? 0) / 20 <= -OVERLAP * (size / 2),
    size: size / 2,
    shift: (stated(levels, 'shift') ?? 0) / 2,
    isScript: script === 'superscript' || script === 'subscript',
    font: stated(levels, 'font') ?? null,
  }
}

/** What is painted behind the letters alone, as by a marker pen. */
const behindLetters = (levels: FormatLevels): Ground | null =>
  stated(levels, 'highlight') ?? stated(levels, 'shading') ?? null

function reasonOf(levels: FormatLevels, size: number, ground: Ground): LeftOutReason | null {
  if (toggled(levels, 'vanish')) return 'not-displayed'
  if (size <= UNSEEN_SIZE || (stated(levels, 'width') ?? 100) <= UNSEEN_WIDTH) return 'too-small'
  const isOutlined = stated(levels, 'outlined') === true
  const fill = stated(levels, 'fill')
  if (fill === 'none' && !isOutlined) return 'transparent'
  const colour = fill ?? stated(levels, 'colour') ?? 'auto'
  const behind = behindLetters(levels) ?? ground
  if (!isOutlined && typeof colour === 'number' && behind !== 'unknown' && isUnseenOn(colour, behind))
    return 'ground-colour'
  return toggled(levels, 'strike') || stated(levels, 'doubleStrike') ? 'struck' : null
}
