import type { Box } from '../../src/model/box.js'

/** How a line is stroked; lengths in points, `grey` from 0 (black) to 1 (white). */
export interface Stroke {
  readonly width: number
  readonly grey?: number
  /** Lengths of dashes and gaps in turn. */
  readonly dash?: readonly number[]
  /** Whether dashes end in half circles. */
  readonly round?: boolean
}

/** Degrees by which the content lies turned to the left in the file. */
export type Turn = 0 | 90 | 180 | 270

/** A page as it is to be read: `width` and `height` in points, its content upright. */
export interface PageShape {
  readonly width: number
  readonly height: number
  readonly turn: Turn
  /** Whether the page's `/Rotate` entry turns it back when it is shown. */
  readonly turnedBack: boolean
}

export interface TextSetting {
  /** Nothing outside of it is shown. */
  readonly clip?: Box
  /** Text rendering mode: 0 fill, 2 fill and stroke, 3 invisible (ISO 32000-1, table 106). */
  readonly mode?: 0 | 2 | 3
  readonly grey?: number
}

/** Draws a PDF page by page, in points from the top left of the page as it is to be read. */
export interface Pen {
  readonly newPage: (shape: PageShape) => void
  readonly widthOf: (text: string, size: number) => number
  /** One line of text whose line box begins at `top`. */
  readonly text: (text: string, x: number, top: number, size: number) => void
  readonly line: (fromX: number, fromY: number, toX: number, toY: number, stroke: Stroke) => void
  /** A Bézier curve that is straight: its control points lie on the line. */
  readonly flatCurve: (fromX: number, fromY: number, toX: number, toY: number, stroke: Stroke) => void
  readonly fillBox: (box: Box, grey: number) => void
  readonly strokeBox: (box: Box, stroke: Stroke) => void
  readonly within: (setting: TextSetting, draw: () => void) => void
  /** The bytes of the file. */
  readonly finish: () => Promise<Uint8Array>
}

/** Where along a flat curve its control points lie. */
export const CONTROL_POINTS = [0.3, 0.7] as const
