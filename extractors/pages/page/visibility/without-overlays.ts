import { type Box, boxHeight, containsPoint, middleX, middleY, type Ruling } from '../../../../src/model/box.js'
import { median } from '../../../../src/model/median.js'
import { isSameInk } from '../../../colour.js'
import { RIM } from '../../measures/page-measures.js'
import type { Glyph } from '../page-content.js'
import type { DisplayList } from '../paint/display-list.js'
import type { Paint } from '../paint/paint.js'
import { glyphPieces } from './glyph-pieces.js'
import type { LeftOutText } from './left-out-text.js'

/** Text of one piece with what tells it from the text around it. */
interface Piece {
  readonly indexes: readonly number[]
  readonly text: string
  /** The box of its first glyph. */
  readonly box: Box
  readonly size: number
  readonly paint: Exclude<Paint, 'none'>
  /** Whether it has the colour of most of the page's text. */
  readonly isOwn: boolean
}

/** The same words this often, in the same size and colour, are a pattern. */
const PATTERN = 3

/** Share of a pattern that lies across lines or over other text; single figures do so where a table is badly set. */
const ACROSS = 0.1

/** Pieces of a pattern that need not lie across anything, since they fill rows and columns of their own. */
const TILES = 9

/** Text this many times as large as the page's usual text may be a watermark by itself. */
const LARGE = 1.6

/** A page with this share of its text at an angle is a crooked scan. */
const CROOKED = 0.9

/**
 * Takes the text off a page that is laid over it and belongs to no line of it: what is set at an angle; and what has another
 * colour than the page's own text, or is much larger, and lies across ruling lines or over other text, once or as a pattern
 * of the same words. A page with nearly all of its text at an angle keeps it: it is a crooked scan.
 */
export function withoutOverlays(display: DisplayList): { display: DisplayList; overlays: readonly LeftOutText[] } {
  const { glyphs, glyphOrders } = display
  const taken = new Set<number>()
  const oblique = glyphs.flatMap(({ oblique }, index) => (oblique ? [index] : []))
  if (oblique.length < CROOKED * glyphs.length) for (const index of oblique) taken.add(index)
  const strange = strangePieces(display)
  for (const index of levelOverlays(strange, display)) taken.add(index)
  const seen = strange.length > 0 ? coloured(strange, display) : glyphs
  if (taken.size === 0) return { display: { ...display, glyphs: seen }, overlays: [] }
  const kept = glyphs.flatMap((_, index) => (taken.has(index) ? [] : [index]))
  const overlays = glyphPieces(display).flatMap((piece): LeftOutText[] => {
    const own = piece.filter((index) => taken.has(index))
    if (own.every((index) => glyphs[index]!.space)) return []
    return [{ paintOrder: glyphOrders[own[0]!]!, reason: 'overlay', glyphs: own.map((index) => glyphs[index]!) }]
  })
  return {
    display: { ...display, glyphs: kept.map((i) => seen[i]!), glyphOrders: kept.map((i) => glyphOrders[i]!) },
    overlays,
  }
}

/** Indexes of level glyphs that are laid over the page. */
function levelOverlays(strange: readonly Piece[], display: DisplayList): readonly number[] {
  const lies = strange.map((piece) => liesAcross(piece, display))
  const groups = new Map<string, number[]>()
  strange.forEach(({ text, size, paint }, index) => {
    const key = `${text} ${size.toFixed(1)} ${paint}`
    groups.set(key, [...(groups.get(key) ?? []), index])
  })
  return [...groups.values()].flatMap((members) => {
    const across = members.filter((index) => lies[index])
    const isPattern =
      members.length >= PATTERN &&
      strange[members[0]!]!.text.length > 1 &&
      (across.length >= ACROSS * members.length || areTiles(members.map((index) => strange[index]!)))
    return (isPattern ? members : across).flatMap((index) => strange[index]!.indexes)
  })
}

/** Whether pieces stand at the crossings of rows and columns all over the page, whether these are full or staggered. */
function areTiles(pieces: readonly Piece[]): boolean {
  const places = (side: 'left' | 'top') => new Set(pieces.map(({ box }) => Math.round(box[side]))).size
  const [across, down] = [places('left'), places('top')]
  return Math.min(across, down) >= PATTERN && pieces.length >= Math.max(TILES, (across * down) / 2)
}

/** The glyphs with their colours, where these are not those of most of the text. */
function coloured(strange: readonly Piece[], { glyphs }: DisplayList): Glyph[] {
  const seen = [...glyphs]
  for (const { indexes, paint, isOwn } of strange) {
    if (!isOwn && paint !== 'mixed') for (const index of indexes) seen[index] = { ...glyphs[index]!, colour: paint }
  }
  return seen
}

/** The pieces in another colour than most of the page's text, or much larger. */
function strangePieces(display: DisplayList): readonly Piece[] {
  const { glyphs, textPaints } = display
  const usual = median(
    glyphs.map(({ size }) => size),
    0,
  )
  const large = LARGE * usual
  const paints = new Set([...textPaints.values()].map(({ paint }) => paint))
  const isPlain = paints.size < 2 && !isFaint(display)
  if (isPlain && !glyphs.some(({ size }) => size > large)) return []
  // of text in one colour only what is large may be laid over the rest
  const pieces = allPieces(display, isPlain ? large : 0)
  const own = ownPaint(pieces)
  return pieces.flatMap((piece): Piece[] => {
    const isOwn = piece.opacity === 1 && (piece.paint === own || alike(piece.paint, own))
    return isOwn && piece.size <= large ? [] : [{ ...piece, isOwn }]
  })
}

type PaintedPiece = Omit<Piece, 'isOwn'> & { readonly opacity: number }

/** The pieces that are larger than `least` points, with their text and how they are painted. */
const allPieces = (display: DisplayList, least: number): readonly PaintedPiece[] =>
  glyphPieces(display).flatMap((indexes): PaintedPiece[] => {
    const { size, box } = display.glyphs[indexes[0]!]!
    if (size <= least) return []
    const paint = display.textPaints.get(display.glyphOrders[indexes[0]!]!) ?? { paint: 'mixed', opacity: 1 }
    const text = indexes.map((index) => display.glyphs[index]!.text).join('')
    return text.trim() === '' ? [] : [{ indexes, text: text.trim(), box, size, ...paint }]
  })

/** The colour of most of the text; words of a pattern count once, however often they are repeated. */
function ownPaint(pieces: readonly PaintedPiece[]): Exclude<Paint, 'none'> {
  const distinct = new Map(pieces.map(({ text, paint }) => [`${paint} ${text}`, { text, paint }]))
  const counts = new Map<Exclude<Paint, 'none'>, number>()
  for (const { text, paint } of distinct.values()) counts.set(paint, (counts.get(paint) ?? 0) + text.length)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'mixed'
}

const isFaint = ({ textPaints }: DisplayList): boolean => [...textPaints.values()].some(({ opacity }) => opacity < 1)

const alike = (a: Exclude<Paint, 'none'>, b: Exclude<Paint, 'none'>): boolean =>
  a !== 'mixed' && b !== 'mixed' && isSameInk(a, b)

/** Whether a piece crosses a horizontal line, or is large and lies over other text. */
function liesAcross({ indexes, size }: Piece, { glyphs, rulings }: DisplayList): boolean {
  const own = new Set(indexes)
  return indexes.some((index) => {
    const { box, space } = glyphs[index]!
    if (space) return false
    if (rulings.some((ruling) => crosses(ruling, box))) return true
    return glyphs.some((other, at) => !own.has(at) && other.size < size / LARGE && isWithin(other, box))
  })
}

const isWithin = ({ box, space }: Glyph, around: Box): boolean =>
  !space && containsPoint(around, middleX(box), middleY(box))

function crosses({ orientation, position, start, end }: Ruling, box: Box): boolean {
  const rim = RIM * boxHeight(box)
  return (
    orientation === 'horizontal' &&
    position > box.top + rim &&
    position < box.bottom - rim &&
    start < box.left &&
    end > box.right
  )
}
