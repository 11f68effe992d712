import { isAbsent, isBlock, isInvisible, isPreformatted, isRaised } from './display.js'
import { attribute, type DomElement, flow } from './dom-element.js'

/** A line as one reads it: runs of white space, no-break spaces among them, as one space, none at the ends. */
export const tidyLine = (text: string): string => text.replace(/[ \t\n\v\f\r\u00a0]+/g, ' ').trim()

/** Number of characters, white space not counted. */
export function countCharacters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x20 && code !== 0xa0 && code !== 0x3000) count++
  }
  return count
}

/** What an input field shows: the text in it. */
export function fieldText(element: DomElement): string {
  if (element.name !== 'input') return ''
  return /^(?:|text|number|tel|search)$/i.test(attribute(element, 'type')) ? attribute(element, 'value') : ''
}

interface Lines {
  readonly lines: readonly string[]
  /** Whether a `<br>` or a line end of preformatted text, and not only the ends of blocks, divided them. */
  readonly broken: boolean
}

function shownLines(root: DomElement, isGrid: (table: DomElement) => boolean): Lines {
  const lines: string[] = []
  let line = ''
  let broken = false
  let preformatted = 0
  let invisible = 0
  let withinGrids = 0
  const end = (byBreak: boolean): void => {
    const text = tidyLine(line)
    line = ''
    if (text === '') return
    lines.push(text)
    broken ||= byBreak
  }
  for (const event of flow(root, isAbsent)) {
    if (event.kind === 'text') {
      if (invisible > 0 || withinGrids > 0) continue
      const [first = '', ...rest] = preformatted > 0 ? event.text.split(/\r\n?|\n/) : [event.text]
      line += first
      for (const next of rest) {
        end(true)
        line = next
      }
      continue
    }
    const { element } = event
    const step = event.kind === 'open' ? 1 : -1
    if (element.name === 'table' && isGrid(element)) {
      end(true)
      withinGrids += step
    }
    if (isPreformatted(element)) preformatted += step
    if (isInvisible(element)) invisible += step
    if (isBlock(element)) end(false)
    else if (withinGrids > 0) continue
    else if (element.name === 'br') end(true)
    else if (isRaised(element)) line += ' '
    if (step > 0 && invisible === 0 && withinGrids === 0) line += fieldText(element)
  }
  return { lines, broken }
}

/**
 * The text of a table cell as a browser shows it: one line per block or `<br>`, joined by "\n", white space collapsed; hidden
 * and struck-out words and the tables within for which `isGrid` holds are left out. Blocks of one character each are one word:
 * Word writes such cells when the text is set vertically or was pasted. What is raised or lowered stands apart by a space, so
 * that a figure with a footnote mark, `12<sup>1</sup>`, does not become 121.
 */
export function shownText(cell: DomElement, isGrid: (table: DomElement) => boolean): string {
  const { lines, broken } = shownLines(cell, isGrid)
  const oneByOne = !broken && lines.length > 1 && lines.every((line) => [...line].length === 1)
  return lines.join(oneByOne ? '' : '\n')
}
