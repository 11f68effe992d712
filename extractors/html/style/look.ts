import type { HiddenReason } from '../../../src/model/hidden-reason.js'
import { type Colour, isUnseenOn } from '../../colour.js'
import { fontSizeOf } from './font-size-of.js'
import { hiddenBox } from './hidden-box.js'
import { isDistorted } from './is-distorted.js'
import { isRaised } from './is-raised.js'
import { type Paint, painted, paintOf } from './paint.js'
import type { Declared } from './parse-declarations.js'
import { percentage, pixels } from './pixels.js'

/** How an element looks by the cascade, so far as it decides what a reader sees of it. */
export interface Look {
  readonly display: string
  /** Why nothing in the element is to be seen, whatever it holds; null where that is not so. */
  readonly sunk: HiddenReason | null
  /** Why the text that stands directly in it is not to be seen; null where it is. */
  readonly unseen: HiddenReason | null
  readonly struck: boolean
  /** It stands smaller above or below its line, as marks of notes do. */
  readonly raised: boolean
  /** Its text does not surely go on from what stands before it: it is laid elsewhere, or may not be seen. */
  readonly apart: boolean
  /** There is a gap before or behind it, as between words. */
  readonly setOff: boolean
  /** Its letters are to be seen, but do not read as they are written. */
  readonly distorted: boolean
  /** Its letters run from right to left, whatever they are. */
  readonly reversed: boolean
  readonly direction: string
  /** Pixels of the narrowest box around it that cuts off what sticks out at its side. */
  readonly room: number
  readonly preformatted: boolean
  readonly visibility: string
  /** Pixels. */
  readonly fontSize: number
  /** Null where it cannot be told. */
  readonly colour: Paint | null
  /** The colour behind its text; null where a picture is, or where it cannot be told. */
  readonly ground: Colour | null
  /** Whether that colour is stated in the page, so that no other file decides it. */
  readonly groundStated: boolean
  /** Pixels by which its first line is moved. */
  readonly indent: number
  /** Its letters have shadows, which show where they themselves do not. */
  readonly shadowed: boolean
  /** What the element itself declares. */
  readonly declared: Declared
  /** The custom properties that hold in it. */
  readonly custom: Declared
}

/** Text of fewer pixels than this cannot be read. */
const LEAST_SIZE = 2.5

/** Share of a colour below which nobody sees it. */
const LEAST_ALPHA = 0.05

/** Pixels by which a line moved to one side is out of the page. */
const OFF_PAGE = 900

const NOTHING: Declared = new Map()

/** What stands around the root of a page: black on white, unless sheets in other files (`external`) say otherwise. */
export const rootLook = (external: boolean): Look => ({
  display: 'block',
  sunk: null,
  unseen: null,
  struck: false,
  raised: false,
  apart: false,
  setOff: false,
  distorted: false,
  reversed: false,
  direction: 'ltr',
  room: Number.POSITIVE_INFINITY,
  preformatted: false,
  visibility: 'visible',
  fontSize: 16,
  colour: { colour: 0, alpha: 1 },
  ground: 0xffffff,
  groundStated: !external,
  indent: 0,
  shadowed: false,
  declared: NOTHING,
  custom: NOTHING,
})

const INHERITED = /^(?:inherit|unset|revert|revert-layer|currentcolor)$/

/** The look of an element of the `display` that its kind has, within one of the look `parent`. */
export function lookOf(parent: Look, ownDisplay: string, declared: Declared, custom: Declared): Look {
  const stated = (property: string): string | undefined => {
    const value = declared.get(property)
    return value === undefined || INHERITED.test(value) ? undefined : value
  }
  const display = stated('display') ?? ownDisplay
  const fontSize = fontSizeOf(stated('font-size'), parent.fontSize)
  const sunk = parent.sunk ?? hiddenBox(declared, display, fontSize)
  const visibility = stated('visibility')?.replace('initial', 'visible') ?? parent.visibility
  const colour = colourOf(stated('-webkit-text-fill-color') ?? stated('color'), parent.colour)
  const ground = groundOf(declared, parent.ground)
  const indent = indentOf(stated('text-indent'), declared, fontSize, parent.indent)
  const shadowed = stated('text-shadow') === undefined ? parent.shadowed : stated('text-shadow') !== 'none'
  const groundStated = parent.groundStated || ground !== parent.ground
  const outOfFlow = isOutOfFlow(declared)
  const isInline = /^(?:inline|contents|ruby)/.test(display)
  const direction = stated('direction') ?? parent.direction
  const passedOn = parent.struck && !outOfFlow && !/^inline-/.test(display)
  const faded = shadowed ? null : fadedText(colour, ground)
  const isUnsure = faded === 'ground-colour' && !groundStated
  return {
    display,
    sunk,
    unseen: sunk ?? unseenText(visibility, fontSize, indent) ?? (isUnsure ? null : faded),
    struck: passedOn || /\bline-through\b/.test(declared.get('text-decoration-line') ?? ''),
    raised: /^inline/.test(display) && (parent.raised || isRaised(declared, fontSize, parent.fontSize)),
    apart:
      outOfFlow ||
      isUnsure ||
      (declared.size > 0 && isLaidElsewhere(declared, fontSize)) ||
      (colour === null && parent.colour !== null) ||
      (direction === 'rtl' && display === 'inline-block') ||
      isItemApart(parent, declared),
    setOff:
      isInline &&
      declared.size > 0 &&
      GAPS.some((side) => (pixels(declared.get(side), fontSize) ?? 0) >= GAP * fontSize),
    distorted: parent.distorted || isDistorted(declared, fontSize),
    reversed:
      (isInline && parent.reversed) || (direction === 'rtl' && /-?override$/.test(declared.get('unicode-bidi') ?? '')),
    direction,
    room: Math.min(parent.room, roomOf(declared, display, fontSize)),
    preformatted: /^(?:pre|break-spaces)/.test(stated('white-space') ?? (parent.preformatted ? 'pre' : '')),
    visibility,
    fontSize,
    colour,
    ground,
    groundStated,
    indent,
    shadowed,
    declared,
    custom,
  }
}

const isOutOfFlow = (declared: Declared): boolean =>
  /^(?:absolute|fixed)$/.test(declared.get('position') ?? '') || (declared.get('float') ?? 'none') !== 'none'

/** Share of its size by which text is moved, or set off by a gap, so that it is no part of the word beside it. */
const GAP = 0.4

const GAPS = ['margin-left', 'margin-right', 'padding-left', 'padding-right']

/** Whether an element is moved to one side, or shows only in part. */
function isLaidElsewhere(declared: Declared, fontSize: number): boolean {
  const isMoved =
    declared.get('position') === 'relative' &&
    ['left', 'right'].some((side) => Math.abs(pixels(declared.get(side), fontSize) ?? 0) >= GAP * fontSize)
  const mask = declared.get('mask-image') ?? declared.get('-webkit-mask-image') ?? 'none'
  return isMoved || mask !== 'none'
}

/** Whether the items of a container stand in another order than in the source, with gaps, or one below the other. */
function isItemApart({ display, declared }: Look, own: Declared): boolean {
  if (!/flex|grid/.test(display)) return false
  const isApart =
    /grid/.test(display) ||
    /column|reverse/.test(declared.get('flex-direction') ?? '') ||
    /space-/.test(declared.get('justify-content') ?? '') ||
    /[1-9]/.test(declared.get('column-gap') ?? '')
  return isApart || (own.get('order') ?? '0') !== '0'
}

/** Pixels of a box beyond which what stands in it is cut off; boundless where nothing is. */
function roomOf(declared: Declared, display: string, fontSize: number): number {
  if (declared.size === 0 || display === 'inline' || /^(?:contents|table-)/.test(display))
    return Number.POSITIVE_INFINITY
  if (!/^(?:hidden|clip)$/.test(declared.get('overflow-x') ?? '')) return Number.POSITIVE_INFINITY
  const widths = ['width', 'max-width'].map((side) => pixels(declared.get(side), fontSize))
  return Math.min(...widths.map((width) => width ?? Number.POSITIVE_INFINITY))
}

function unseenText(visibility: string, fontSize: number, indent: number): HiddenReason | null {
  if (visibility !== 'visible') return 'invisible'
  if (fontSize < LEAST_SIZE) return 'too-small'
  return Math.abs(indent) >= OFF_PAGE ? 'off-page' : null
}

function fadedText(colour: Paint | null, ground: Colour | null): HiddenReason | null {
  if (colour === null) return null
  if (colour.alpha < LEAST_ALPHA) return 'transparent'
  return ground !== null && isUnseenOn(painted(colour, ground), ground) ? 'ground-colour' : null
}

const colourOf = (value: string | undefined, inherited: Paint | null): Paint | null =>
  value === undefined ? inherited : paintOf(value)

/** The colour behind the text of an element. */
function groundOf(declared: Declared, behind: Colour | null): Colour | null {
  const image = declared.get('background-image') ?? 'none'
  const value = declared.get('background-color')
  const paint = value === undefined ? null : paintOf(value)
  if (image !== 'none') return null
  if (value === undefined || INHERITED.test(value)) return behind
  if (paint === null) return null
  if (paint.alpha >= 1) return paint.colour
  return behind === null ? null : painted(paint, behind)
}

/** An indent by the whole width moves a line out of a box that clips what sticks out. */
function indentOf(value: string | undefined, declared: Declared, fontSize: number, inherited: number): number {
  if (value === undefined) return inherited
  const share = percentage(value)
  if (share !== null) return share >= 1 && (declared.get('overflow-x') ?? 'visible') !== 'visible' ? OFF_PAGE : 0
  return pixels(value, fontSize) ?? 0
}
