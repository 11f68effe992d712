import type { Block } from '../../src/model/extraction.js'
import type { ExtractionFinding } from '../../src/model/findings/finding.js'
import type { Limits } from '../../src/model/limits.js'
import type { Locator } from '../../src/model/locator.js'
import { type LinesReading, readLines } from '../text/read-lines.js'
import { sourceLines } from '../text/source-line.js'
import { reasonToLeaveOut } from './content/read-cell.js'
import { type DomElement, flow } from './dom/dom-element.js'
import type { PageLooks } from './style/page-looks.js'

interface DrawnBlock {
  readonly block: Block
  readonly findings: readonly ExtractionFinding[]
}

/**
 * The blocks of a `<pre>` in which tables are drawn with characters; null where there are none, or where some of its text is not
 * to be seen. Everything in it has the place of the element, `at`.
 */
export function readPreformatted(
  element: DomElement,
  looks: PageLooks,
  at: readonly Locator[],
  limits: Limits,
): readonly DrawnBlock[] | null {
  let text = ''
  for (const event of flow(element)) {
    if (event.kind === 'open' && event.element.name === 'br') text += '\n'
    if (event.kind !== 'text') continue
    if (reasonToLeaveOut(looks.of(event.owner)) !== null && event.text.trim() !== '') return null
    text += event.text
  }
  const written = text.split(/\r\n?|\n/)
  if (written.length > limits['text-lines']) return null
  const [{ blocks, findings }] = readLines(sourceLines(written), limits) as [LinesReading]
  if (!blocks.some(({ kind }) => kind === 'grid')) return null
  return blocks.map((block, index) => ({
    block: placedAt(block, at),
    findings: index === 0 ? findings.map((found) => ({ ...found, at: [...at] })) : [],
  }))
}

const placedAt = (block: Block, at: readonly Locator[]): Block =>
  block.kind === 'paragraph'
    ? { ...block, at }
    : { ...block, grid: { ...block.grid, cells: block.grid.cells.map((cell) => ({ ...cell, at })) } }
