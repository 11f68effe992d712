import type { Random } from './random.js'

/** How the borders of a table are drawn; lengths in points. */
export interface BorderStyle {
  /** Lines as long as they go, one per cell edge (shared ones twice), one per slot edge, or a closed box per cell. */
  readonly layout: 'long lines' | 'cell edges' | 'slot edges' | 'cell boxes'
  readonly mark: 'strokes' | 'curves' | 'fills' | 'dashes' | 'dots' | 'images'
  readonly width: number
  /** Distance of the two lines of a double line, 0 for single ones. */
  readonly double: number
  /** Length of a dash or dot and of the blank behind it. */
  readonly dash: { readonly on: number; readonly off: number }
  /** Dashes and dots are filled shapes instead of strokes. */
  readonly filledDashes: boolean
  /** Coordinates are multiples of this. */
  readonly rounding: number
  /** Lines end up to this much before or behind their ends. */
  readonly slack: number
  /** Outer borders that are not drawn. */
  readonly open: { readonly left: boolean; readonly right: boolean; readonly top: boolean; readonly bottom: boolean }
  /** How the borders between the slots of a cell that spans several are kept from sight. */
  readonly inner: 'not drawn' | 'white boxes' | 'white strokes' | 'white fills'
  /** Borders are what white cells leave of a dark ground, as `<table bgcolor cellspacing=1>` prints. */
  readonly ground: boolean
  /** Rows at the top that are shaded before anything is drawn. */
  readonly shadedRows: number
}

/** Ems by which a line may end before or behind its end. */
const MOST_SLACK = 0.15

/** Ems; a row holds a line of text, which is set no closer. */
const LOWEST_ROW = 1.05

/** Ems; of thicker dots no three find room at the shortest edge of a cell. */
const THICKEST_DOT = 0.2

/**
 * A random style for a table whose text has an em of `size` points. Bounds: the blank within a dashed line and the
 * slack of a line are smaller than the smallest cell, which is one em high and wide; the lines of a double line are closer
 * than any text could stand between them, and no white area is fitted between double lines. A dashed or dotted line may end a
 * blank short of its end, so it does not show where an open side is.
 */
export function randomBorderStyle(random: Random, size: number): BorderStyle {
  const wished = random.pick([0.1, 0.25, 0.48, 0.5, 0.75, 1, 1.5, 2])
  const mark = random.pick(['strokes', 'strokes', 'fills', 'fills', 'dashes', 'dots', 'curves', 'images'] as const)
  const width = mark === 'dots' ? Math.min(wished, size * THICKEST_DOT) : wished
  const solid = mark !== 'dashes' && mark !== 'dots'
  const open = () => random.chance(0.12)
  const openSide = () => solid && open()
  const inner = random.chance(0.75)
    ? 'not drawn'
    : random.pick(['white boxes', 'white strokes', 'white fills'] as const)
  const style: BorderStyle = {
    layout: random.pick(['long lines', 'long lines', 'cell edges', 'slot edges', 'cell boxes']),
    mark,
    width,
    double:
      random.chance(0.15) && (inner === 'not drawn' || inner === 'white strokes')
        ? Math.min(size * 0.33, 3, width * random.between(1.5, 3))
        : 0,
    dash: randomDash(random, mark === 'dots', width, size),
    filledDashes: random.chance(0.5),
    rounding: random.pick([0.001, 0.001, 0.01, 0.05, 0.24, 0.5]),
    slack: random.chance(0.3) ? random.between(0, size * MOST_SLACK) : 0,
    open: { left: openSide(), right: openSide(), top: open(), bottom: open() },
    inner,
    ground: random.chance(0.06),
    shadedRows: random.chance(0.25) ? random.whole(1, 4) : 0,
  }
  return mark === 'dots' ? withThreeDots(style, size) : style
}

/** Any edge of a cell, however short, shows at least two dashes in part; a dash is twice as long as it is thick. */
function randomDash(random: Random, dots: boolean, width: number, size: number): BorderStyle['dash'] {
  const least = Math.max(size * 0.12, width)
  const on = dots ? least : Math.max(2 * width, Math.min(size * 0.45, least * random.between(2, 4)))
  return { on, off: Math.min(size * (dots ? 0.35 : 0.45), least * random.between(1, dots ? 2 : 3)) }
}

/**
 * The style with its dots so close that any edge of a cell shows three, the last of them to two thirds at least (see
 * paint-line.ts): two may be those of a double line, or of the lines above and below.
 */
function withThreeDots(style: BorderStyle, size: number): BorderStyle {
  const { on, off } = style.dash
  const shortest = LOWEST_ROW * size - 2 * style.slack
  return { ...style, dash: { on, off: Math.min(off, (shortest - (2 + 2 / 3) * on) / 2) } }
}
