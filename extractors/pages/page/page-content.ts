import type { Box, Ruling } from '../../../src/model/box.js'
import type { PageEngine, ReadOptions } from '../../../src/model/extraction.js'
import type { Finding } from '../../../src/model/findings/finding.js'
import type { InkKind } from '../../../src/model/hidden-reason.js'
import type { Colour } from '../../colour.js'
import type { LeftOut } from '../../left-out.js'

import type { PagePicture } from './page-picture.js'

/**
 * One visible glyph. `box` is its em box (not its ink), `baseline` the height of the line it stands on, `size` the em in
 * points as displayed. `space` marks a printed blank. `text` is UNKNOWN_CHARACTER where the file does not tell what is seen: a glyph
 * without a Unicode mapping, a letter of a font of pictures, a glyph of a run that is painted over in part.
 */
export interface Glyph {
  readonly text: string
  readonly box: Box
  readonly baseline: number
  readonly size: number
  readonly space: boolean
  /** Its line runs at an angle that is no multiple of 90 degrees. */
  readonly oblique?: true
  /** Its colour, where that is not the one of most of the page's text. */
  readonly colour?: Colour
}

/** Something that a page shows and that is no text: a picture, a drawing, what is laid over text. */
export interface Ink {
  readonly kind: InkKind
  readonly box: Box
  /** What the file says that it reads: the value of a form field. */
  readonly text?: string
}

/** What one page shows, in points from the top left of the page as displayed (rotation applied). */
export interface PageContent {
  /** Counts from 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  /** Every straight horizontal or vertical line that is painted, as it is painted: in pieces, doubled, as thin boxes. */
  readonly rulings: readonly Ruling[]
  /** Boxes filled with a colour: shading, not lines. */
  readonly fills: readonly Box[]
  readonly images: readonly Box[]
  /** What may stand for text where a cell holds it; neither lines nor shading. */
  readonly ink: readonly Ink[]
  /** Text that the file contains and that is not read. */
  readonly leftOut: readonly LeftOut[]
  /** What of the page is left out because of its size, if anything is. */
  readonly findings?: readonly Finding[]
}

/** A PDF opened by one engine. Pages are read one at a time and not kept. */
export interface PagedDocument {
  readonly engine: PageEngine
  readonly pages: number
  /** Title of the document's metadata, null where there is none. */
  readonly title: string | null
  /** Whether it has layers that are switched off; left out where the engine does not tell. */
  readonly hasHiddenLayers?: boolean
  /** Content of page `number`, from 1; throws where the engine cannot read the page, `LimitReached` where it is beyond a limit. */
  readonly page: (number: number) => Promise<PageContent>
  /** Page `number`, from 1, as the engine draws it; undefined where it cannot. Left out by an engine that does not draw. */
  readonly draw?: (number: number) => Promise<PagePicture | undefined>
  readonly close: () => Promise<void>
}

export type OpenOptions = Pick<ReadOptions, 'password' | 'limits'>

/** Opens a PDF with one engine. Throws ExtractionError `encrypted` or `damaged`. */
export type OpenPagedDocument = (bytes: Uint8Array, options?: OpenOptions) => Promise<PagedDocument>
