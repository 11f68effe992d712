import type { LeftOutReason } from '../left-out.js'
import type { Piece } from '../word/word-block.js'
import { attributeOf } from '../xml/attribute-of.js'
import { childOf, isElement } from '../xml/elements-of.js'
import type { XmlElement } from '../xml/parse-xml.js'
import { type Content, contentOf } from './content-of.js'
import type { DocumentContext, Frame } from './document-context.js'
import { readMath } from './read-math.js'
import { type ReadRun, readRun, runAppearance } from './read-run.js'
import { shadingGround } from './style/ground.js'
import { lineHeightOf, numberingOf, type TextStyle } from './style/read-styles.js'

/** Lines of this height, in twentieths of a point, show nothing of their text. */
const FLAT = 40

/** Says that letters run against their direction, so that they do not read as they are written. */
const REVERSED: Piece = { text: '', leftOut: null, size: 0, shift: 0, mark: null, ink: 'distorted', floats: false }

export interface ReadParagraph extends ReadRun {
  /** Its end is deleted or hidden, so that the next paragraph goes on with it. */
  readonly goesOn: boolean
  /** The number that is printed before it, with the space after it; empty for none. */
  readonly number: string
}

/** The pieces of a formula. */
function mathPieces(
  { element, isDeleted }: Content,
  paragraph: TextStyle,
  frame: Frame,
  context: DocumentContext,
): Piece[] {
  return readMath(element).map(({ text, isScript, properties }) => {
    const { leftOut, size, shift } = runAppearance(properties, paragraph, frame, context)
    const unseen = frame.leftOut ?? (isDeleted ? 'deleted-text' : leftOut)
    return { text, leftOut: unseen, size, shift, mark: isScript ? 'script' : null, ink: 'formula', floats: false }
  })
}

/** Whether the end of a paragraph, told by the `w:rPr` of its `w:pPr`, is not shown. */
function isEndLeftOut(mark: XmlElement | undefined, style: TextStyle, frame: Frame, context: DocumentContext): boolean {
  if (!mark) return false
  if (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom')) return true
  return runAppearance(mark, style, frame, context).leftOut === 'not-displayed'
}

/** Reads a `w:p`. The numbers of lists count on, so each is to be read once and in order. */
export function readParagraph({ element, isDeleted }: Content, around: Frame, context: DocumentContext): ReadParagraph {
  const properties = childOf(element, 'w:pPr')
  const named = properties && childOf(properties, 'w:pStyle')
  const style = context.styles.paragraph(named ? attributeOf(named, 'val') : null)
  const isFlat = (lineHeightOf(properties) ?? style.lineHeight ?? FLAT + 1) <= FLAT
  const own: LeftOutReason | null = isDeleted ? 'deleted-text' : isFlat ? 'clipped' : null
  const shading = shadingGround(properties && childOf(properties, 'w:shd'), context.colours)
  const frame: Frame = {
    ...around,
    ground: shading ?? style.ground ?? around.ground,
    leftOut: around.leftOut ?? own,
  }
  const runs = contentOf(element, isDeleted).map((content): ReadRun => {
    const { name } = content.element
    if (name === 'w:r') return readRun(content, style, frame, context)
    const isFormula = name === 'm:oMath' || name === 'm:oMathPara'
    return { pieces: isFormula ? mathPieces(content, style, frame, context) : [], boxes: [] }
  })
  const isReversed = element.children.some(
    (child) => isElement(child) && child.name === 'w:bdo' && attributeOf(child, 'val') === 'rtl',
  )
  if (isReversed) runs.push({ pieces: [REVERSED], boxes: [] })
  const goesOn = isEndLeftOut(properties && childOf(properties, 'w:rPr'), style, frame, context)
  const { list, level } = numberingOf(properties)
  const isNumbered = !goesOn && frame.leftOut === null
  return {
    pieces: runs.flatMap(({ pieces }) => pieces),
    boxes: runs.flatMap(({ boxes }) => boxes),
    goesOn,
    number: isNumbered ? context.numberParagraph(list ?? style.list, level ?? style.level ?? 0) : '',
  }
}
