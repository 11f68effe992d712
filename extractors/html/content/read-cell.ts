import type { Cell } from '../../../src/model/grid.js'
import type { InkKind } from '../../../src/model/hidden-reason.js'
import type { LeftOutReason } from '../../left-out.js'
import { tidyLine } from '../../tidy-line.js'
import { attribute, type DomElement, flow } from '../dom/dom-element.js'
import type { Look } from '../style/look.js'
import type { GeneratedPart, PageLooks } from '../style/page-looks.js'
import { coversIn } from './covers-in.js'
import { generatedText } from './generated-text.js'
import { isReplaced, readInk } from './read-ink.js'

/** Text that is not to be seen, or is struck out. */
export interface HiddenPiece {
  readonly reason: LeftOutReason
  readonly text: string
}

/** What a cell, or a caption, shows. */
export interface ShownCell {
  /** Its lines as one reads them; those that a line break ends may be empty. */
  readonly lines: readonly string[]
  /** Text: the lines that show something, joined by "\n". */
  readonly shown: Pick<Cell, 'text' | 'note' | 'ink' | 'statedFor'>
  readonly hidden: readonly HiddenPiece[]
}

/** Elements whose text is never shown, and the readings of characters that stand small beside them. */
export const isCode = ({ name }: DomElement): boolean => /^(?:script|style|template|noscript|rt|rp)$/.test(name)

/** Why the text that stands directly in an element of this look is no part of what the page says; null where it is. */
export const reasonToLeaveOut = ({ unseen, struck }: Look): LeftOutReason | null => unseen ?? (struck ? 'struck' : null)

/** Digits whose sizes differ by more than this, in parts of the larger, are no one number. */
const SAME_SIZE = 0.8

interface Line {
  readonly text: string
  /** A line break ends it, not only the end of a block. */
  readonly broken: boolean
}

/** What the digits at the end of a line are like, to be compared with those that follow. */
interface Run {
  readonly size: number
  readonly classes: string
}

/**
 * Reads what a cell of a table shows: a line for each block and each `<br>`, white space collapsed. Hidden and struck-out text
 * is told apart, so are marks raised or lowered beside the text, and what is no text. Tables within for which `isTable` holds
 * are no part of it. Text that may not go on from what stands before it begins a new line, or stands behind a space, so
 * that no two figures become one.
 */
export function readCell(cell: DomElement, looks: PageLooks, isTable: (element: DomElement) => boolean): ShownCell {
  return readPlain(cell, looks) ?? readParts(cell, looks, isTable)
}

const NO_PIECES: readonly HiddenPiece[] = []

/** A cell that holds nothing but text, as most do. */
function readPlain(cell: DomElement, looks: PageLooks): ShownCell | null {
  const [child, ...others] = cell.children
  if (child === undefined) return looks.generates(cell) ? null : { lines: [], shown: { text: '' }, hidden: NO_PIECES }
  if (others.length > 0 || child.type !== 'text' || looks.generates(cell)) return null
  const look = looks.of(cell)
  if (look.preformatted || look.distorted || look.reversed || Number.isFinite(look.room)) return null
  if (reasonToLeaveOut(look) !== null) return null
  const text = tidyLine((child as { data: string }).data)
  return { lines: text === '' ? [] : [text], shown: { text }, hidden: NO_PIECES }
}

function readParts(cell: DomElement, looks: PageLooks, isTable: (element: DomElement) => boolean): ShownCell {
  const lines: Line[] = []
  const hidden: HiddenPiece[] = []
  const classes: string[] = []
  let line = ''
  let marks = ''
  let ink: InkKind | undefined
  let instead: InkKind | undefined
  let statedFor: InkKind | undefined
  let last: Run = { size: 0, classes: '' }
  let within = 0
  let reversedFrom = 0
  const { ground } = looks.of(cell)
  const covers = coversIn(cell, looks)

  const endLine = (broken: boolean): void => {
    const text = tidyLine(line)
    line = ''
    if (text !== '' || broken) lines.push({ text, broken })
  }
  const show = (text: string, look: Look): void => {
    if (look.raised) {
      marks += text
      return
    }
    const run = { size: look.fontSize, classes: classes.at(-1) ?? '' }
    if (/\d$/.test(line) && /^\d/.test(text) && !isOneNumber(last, run, looks.external)) line += ' '
    if (text.trim() !== '') last = run
    line += text
  }
  /** Puts text that runs from right to left before what stands of it already. */
  const showReversed = (text: string): void => {
    line = line.slice(0, reversedFrom) + [...text].reverse().join('') + line.slice(reversedFrom)
  }
  const addText = (text: string, owner: DomElement): void => {
    const look = looks.of(owner)
    const reason = reasonToLeaveOut(look) ?? covers.over(owner)
    if (reason !== null) {
      if (text.trim() === '') return
      hidden.push({ reason, text: tidyLine(text) })
      instead ??= inkInstead(reason, look.ground !== ground)
      return
    }
    if (look.distorted || (Number.isFinite(look.room) && widthOf(text, look) > look.room)) ink ??= 'distorted'
    if (look.reversed) {
      showReversed(text)
      return
    }
    const [first = '', ...rest] = look.preformatted ? text.split(/\r\n?|\n/) : [text]
    show(first, look)
    for (const next of rest) {
      endLine(true)
      show(next, look)
    }
  }
  const addInk = (element: DomElement, look: Look): void => {
    const shown = look.unseen === null ? readInk(element, looks) : null
    if (!shown) return
    if (shown.text === null) {
      ink ??= shown.kind
      return
    }
    const isPart = shown.kind === 'picture' || shown.kind === 'formula'
    show(isPart ? shown.text : ` ${shown.text} `, look)
    if (shown.note) marks += ` ${shown.note} `
    statedFor ??= shown.kind
  }
  const addGenerated = (part: GeneratedPart | undefined, element: DomElement, look: Look): void => {
    if (!part || look.unseen !== null) return
    const text = generatedText(part.content, element)
    if (text === null || /\p{Co}/u.test(text)) ink ??= /url\(/.test(part.content) ? 'picture' : 'generated'
    else if (text.trim() !== '') {
      if (part.apart) endLine(false)
      show(text, look)
      if (part.apart) endLine(false)
      statedFor ??= 'generated'
    }
  }

  for (const event of flow(cell, isCode)) {
    if (event.kind === 'text') {
      if (within === 0) addText(event.text, event.owner)
      continue
    }
    const { element, kind } = event
    const look = looks.of(element)
    const step = kind === 'open' ? 1 : -1
    if (element !== cell && isTable(element)) {
      if (within === 0 && line.trim() !== '') endLine(true)
      within += step
    }
    if (within > 0 && !isReplaced(element)) continue
    if (isReplaced(element)) {
      if (kind === 'open' && within === 0) addInk(element, look)
      within += step
      continue
    }
    if (look.sunk !== null) continue
    if (kind === 'close') addGenerated(looks.generated(element).after, element, look)
    if (element.name === 'br') {
      if (kind === 'open') endLine(true)
    } else if (look.raised) {
      line += ' '
      marks += ' '
    } else if (look.apart || !/^(?:inline|contents)/.test(look.display)) endLine(false)
    if (look.setOff && /\d\s*$/.test(line)) line += ' '
    if (look.reversed && kind === 'open' && !looks.of(element.parent as DomElement).reversed) reversedFrom = line.length
    if (kind === 'open') {
      classes.push(attribute(element, 'class') || (classes.at(-1) ?? ''))
      addGenerated(looks.generated(element).before, element, look)
      if (element !== cell && hasPicture(look)) ink ??= 'picture'
    } else classes.pop()
  }
  endLine(false)
  if (covers.doubtful) ink ??= 'cover'
  return shownCell({ lines, hidden, marks, ink, instead, statedFor })
}

/** Share of the size of the font that is the least width of a digit in a line. */
const DIGIT_WIDTH = 0.45

/** Pixels that the longest number in a text needs at least. */
const widthOf = (text: string, { fontSize }: Look): number =>
  Math.max(0, ...[...text.matchAll(/\d+/g)].map(([digits]) => digits.length)) * DIGIT_WIDTH * fontSize

/** Whether digits that follow each other without a space are one number. Sheets in other files may hide what has a class. */
const isOneNumber = (one: Run, other: Run, external: boolean): boolean =>
  Math.min(one.size, other.size) >= SAME_SIZE * Math.max(one.size, other.size) &&
  (!external || one.classes === other.classes)

/** Whether an element without text shows a picture behind it. */
const hasPicture = ({ declared, display, sunk }: Look): boolean =>
  sunk === null && display !== 'inline' && /url\(/.test(declared.get('background-image') ?? '')

interface Found {
  readonly lines: readonly Line[]
  readonly hidden: readonly HiddenPiece[]
  readonly marks: string
  readonly ink: InkKind | undefined
  /** What is seen where text is not, if there is no text at all. */
  readonly instead: InkKind | undefined
  readonly statedFor: InkKind | undefined
}

/** What is seen in the place of text that is not read: a line through it, a cover, a bar in the colour of the letters. */
function inkInstead(reason: LeftOutReason, onBar: boolean): InkKind | undefined {
  if (reason === 'struck') return 'struck'
  return reason === 'covered' || (reason === 'ground-colour' && onBar) ? 'cover' : undefined
}

function shownCell({ lines: own, hidden, marks, ink: found, instead, statedFor }: Found): ShownCell {
  const mark = tidyLine(marks)
  const isMarkOnly = own.every(({ text }) => text === '') && mark !== ''
  const lines = isMarkOnly ? [mark] : own.map(({ text }) => text)
  const text = joined(
    lines,
    own.some(({ broken }) => broken),
  )
  // a small digit alone may be the figure, or the mark of a note at a blank
  const isMarkOfNote = isMarkOnly && /^\d$/.test(mark)
  const ink = found ?? (isMarkOfNote ? 'raised' : text === '' ? instead : undefined)
  const shown = {
    text,
    ...(isMarkOnly || mark === '' ? {} : { note: mark }),
    ...(ink ? { ink } : {}),
    ...(statedFor ? { statedFor } : {}),
  }
  return { lines, shown, hidden }
}

/** Blocks of one character each are one word, as where text is set vertically; digits one above the other are several figures. */
function joined(lines: readonly string[], broken: boolean): string {
  const shown = lines.filter((line) => line !== '')
  const oneByOne = !broken && shown.length > 1 && shown.every((line) => [...line].length === 1 && !/\d/.test(line))
  return shown.join(oneByOne ? '' : '\n')
}
