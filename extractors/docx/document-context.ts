import type { Limits } from '../../src/model/limits.js'
import type { LeftOutReason } from '../left-out.js'
import type { NumberParagraph } from '../word/number-paragraphs.js'
import type { Fields } from './find-fields.js'
import type { ElementNumbers } from './number-elements.js'
import type { Ground } from './style/ground.js'
import type { Styles } from './style/read-styles.js'
import type { RunFormat } from './style/run-format.js'
import type { ThemeColours } from './style/theme-colours.js'

/** What a document says of itself before its content is read. */
export interface DocumentContext {
  readonly styles: Styles
  readonly colours: ThemeColours
  readonly fields: Fields
  readonly numbers: ElementNumbers
  readonly numberParagraph: NumberParagraph
  /** The number of the next foot note, and that of the next end note: asked once for each, in order. */
  readonly numberNote: (kind: string) => string
  readonly limits: Limits
}

/** What the place of some text in the document says about it. */
export interface Frame {
  readonly ground: Ground
  /** What the style of the table says that it stands in. */
  readonly table: RunFormat
  /** Why nothing in it is read; null where it is shown. */
  readonly leftOut: LeftOutReason | null
  readonly isInCell: boolean
}
