import type { InkKind } from '../../src/model/hidden-reason.js'
import type { Piece } from '../word/word-block.js'
import { attributeOf } from '../xml/attribute-of.js'
import { childOf, textOf } from '../xml/elements-of.js'
import type { XmlElement } from '../xml/parse-xml.js'
import { type Content, contentOf } from './content-of.js'
import type { DocumentContext, Frame } from './document-context.js'
import { readDrawing } from './read-drawing.js'
import { shownField } from './shown-field.js'
import { type Appearance, appearanceOf } from './style/appearance.js'
import type { TextStyle } from './style/read-styles.js'
import { runFormat } from './style/run-format.js'
import { symbolText } from './symbol-text.js'

/** What a run shows: pieces of text, and boxes of text (`w:txbxContent`) that are set elsewhere. */
export interface ReadRun {
  readonly pieces: readonly Piece[]
  readonly boxes: readonly { readonly content: XmlElement; readonly leftOut: Piece['leftOut'] }[]
}

/** What elements of a run show as text, whatever they hold. */
const AS_TEXT: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
])

/** White space at the ends counts only where the element says so. (XML 1.0, 2.10; ECMA-376 part 1, 17.3.3.31) */
function writtenText(element: XmlElement): string {
  const text = textOf(element)
  return attributeOf(element, 'space') === 'preserve' ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
}

/** How a run (or the mark of a paragraph) with these properties looks in a paragraph of a style. */
export function runAppearance(
  properties: XmlElement | undefined,
  paragraph: TextStyle,
  frame: Frame,
  { styles, colours }: DocumentContext,
): Appearance {
  const style = properties && childOf(properties, 'w:rStyle')
  const character = styles.character(style ? attributeOf(style, 'val') : null).run
  const direct = runFormat(properties, colours)
  return appearanceOf(
    { defaults: styles.defaults, table: frame.table, paragraph: paragraph.run, character, direct },
    frame.ground,
  )
}

/** Reads a `w:r` in a paragraph of a style; `frame` tells what it lies on. */
export function readRun(
  { element: run, isDeleted }: Content,
  paragraph: TextStyle,
  frame: Frame,
  context: DocumentContext,
): ReadRun {
  const look = runAppearance(childOf(run, 'w:rPr'), paragraph, frame, context)
  const leftOut = frame.leftOut ?? (isDeleted ? 'deleted-text' : look.leftOut)
  const { size, shift } = look
  const plain: Omit<Piece, 'text'> = {
    leftOut,
    size,
    shift,
    mark: look.isScript ? 'script' : null,
    ink: null,
    floats: false,
  }
  const pieces: Piece[] = []
  const boxes: ReadRun['boxes'][number][] = []

  const readPart = (part: XmlElement): void => {
    const text = AS_TEXT.get(part.name)
    if (text !== undefined) pieces.push({ ...plain, text })
    else if (context.fields.instructions.has(part)) return
    else if (part.name === 'w:t') pieces.push({ ...plain, text: symbolText(writtenText(part), look.font) })
    else if (part.name === 'w:delText') pieces.push({ ...plain, text: writtenText(part), leftOut: 'deleted-text' })
    else if (part.name === 'w:sym') pieces.push({ ...plain, text: symbolOf(part) })
    else if (part.name === 'w:footnoteReference' || part.name === 'w:endnoteReference') {
      const isCustom = /^(?:1|true|on)$/.test(attributeOf(part, 'customMarkFollows') ?? '')
      if (!isCustom) pieces.push({ ...plain, text: context.numberNote(part.name), mark: 'note' })
    } else if (part.name === 'w:fldChar') {
      const bare = context.fields.bare.get(part)
      const shown = bare && shownField(bare)
      if (shown) pieces.push({ ...plain, ...shown })
    } else if (part.name === 'w:ruby') readRuby(part)
    else if (part.name === 'w:drawing' || part.name === 'w:pict' || part.name === 'w:object') readDrawn(part)
  }
  const readRuby = (ruby: XmlElement): void => {
    for (const [name, mark] of [
      ['w:rubyBase', plain.mark],
      ['w:rt', 'note'],
    ] as const) {
      const part = childOf(ruby, name)
      for (const content of part ? contentOf(part, isDeleted) : []) {
        if (content.element.name !== 'w:r') continue
        const read = readRun(content, paragraph, frame, context)
        pieces.push(...read.pieces.map((piece) => ({ ...piece, mark: mark ?? piece.mark })))
      }
    }
  }
  const readDrawn = (part: XmlElement): void => {
    const { ink, words, boxes: within, isHidden, floats } = readDrawing(part)
    const unseen = leftOut ?? (isHidden ? 'not-displayed' : null)
    if (ink !== null) pieces.push({ ...plain, text: words, ink, floats, leftOut: unseen })
    boxes.push(...within.map((content) => ({ content, leftOut: unseen })))
  }
  for (const { element } of contentOf(run)) readPart(element)
  // what shows beside the letters, or in their place
  const sign = (ink: InkKind, floats: boolean): Piece => ({
    ...plain,
    text: '',
    leftOut: null,
    mark: null,
    ink,
    floats,
  })
  if (pieces.some(({ text }) => text.trim() !== '') && frame.leftOut === null) {
    if (leftOut === 'ground-colour' && look.isBar) pieces.push(sign('cover', true))
    if (leftOut === null && look.isCrammed) pieces.push(sign('distorted', false))
  }
  return { pieces, boxes }
}

/** The character that a `w:sym` shows in a font of symbols. */
function symbolOf(symbol: XmlElement): string {
  const code = Number.parseInt(attributeOf(symbol, 'char') ?? '', 16)
  return Number.isNaN(code) ? '' : symbolText(String.fromCodePoint(code & 0xffff), attributeOf(symbol, 'font'))
}
