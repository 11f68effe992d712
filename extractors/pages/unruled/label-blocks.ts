import { middleY } from '../../../src/model/box.js'
import { LEVEL } from '../measures/row-measures.js'
import type { TextLine } from '../text/text-lines.js'
import type { FigureLevel } from './figure-levels.js'

/**
 * The lines of a cell in blocks, one beside each level, as labels stand beside the figures of their rows: level with the middle
 * of each label, its first line or its last. Undefined where they do not.
 */
export function labelBlocks(lines: readonly TextLine[], levels: readonly FigureLevel[]): TextLine[][] | undefined {
  if (lines.length < levels.length) return undefined
  return byMiddle(lines, levels) ?? byFirstLine(lines, levels) ?? byLastLine(lines, levels)
}

const isLevel = (y: number, level: FigureLevel, { size }: TextLine): boolean => Math.abs(y - level.y) <= LEVEL * size

function byMiddle(lines: readonly TextLine[], levels: readonly FigureLevel[]): TextLine[][] | undefined {
  const blocks: TextLine[][] = []
  let start = 0
  for (const [index, level] of levels.entries()) {
    const last = index === levels.length - 1
    const middleTo = (end: number) => (middleY(lines[start]!.box) + middleY(lines[end]!.box)) / 2
    let end = last ? lines.length - 1 : start
    if (end >= lines.length) return undefined
    // a line more moves the middle down
    while (!last && end + 1 < lines.length && Math.abs(middleTo(end + 1) - level.y) < Math.abs(middleTo(end) - level.y))
      end++
    if (start >= lines.length || !isLevel(middleTo(end), level, lines[start]!)) return undefined
    blocks.push(lines.slice(start, end + 1))
    start = end + 1
  }
  return blocks
}

function byFirstLine(lines: readonly TextLine[], levels: readonly FigureLevel[]): TextLine[][] | undefined {
  const starts = levels.map((level) => lines.findIndex((line) => isLevel(middleY(line.box), level, line)))
  if (starts[0] !== 0 || !isAscending(starts)) return undefined
  return starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length))
}

function byLastLine(lines: readonly TextLine[], levels: readonly FigureLevel[]): TextLine[][] | undefined {
  const ends = levels.map((level) => lines.findIndex((line) => isLevel(middleY(line.box), level, line)))
  if (ends[0] === -1 || ends.at(-1) !== lines.length - 1 || !isAscending(ends)) return undefined
  return ends.map((end, index) => lines.slice(index === 0 ? 0 : ends[index - 1]! + 1, end + 1))
}

const isAscending = (indexes: readonly number[]): boolean =>
  indexes.every((index, at) => at === 0 || index > indexes[at - 1]!)
