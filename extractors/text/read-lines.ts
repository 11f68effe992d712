import type { Block } from '../../src/model/extraction.js'
import type { ExtractionFinding } from '../../src/model/findings/finding.js'
import type { Limits } from '../../src/model/limits.js'
import { fullLineLength } from './join-lines.js'
import { plainBlocks } from './plain-blocks.js'
import { readLine } from './read-line.js'
import { tableShapes } from './shapes/index.js'
import type { TextTable } from './shapes/table-shape.js'
import type { SourceLine } from './source-line.js'

/** What the lines of a text say, and what could not be read of its tables. */
export interface LinesReading {
  readonly blocks: readonly Block[]
  readonly findings: readonly ExtractionFinding[]
}

/** The readings of the lines of a text, the likeliest first: one, and more where a shape of tables leaves a choice. */
export function readLines(lines: readonly SourceLine[], limits: Limits): LinesReading[] {
  const parts: (readonly (readonly Block[])[])[] = []
  const findings: ExtractionFinding[] = []
  const plain = lines.map(readLine)
  const full = fullLineLength(plain)
  let from = 0
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at, limits)
    if (!table) {
      at++
      continue
    }
    parts.push([plainBlocks(plain.slice(from, at), full, limits)], [table.blocks, ...(table.others ?? [])])
    findings.push(...table.findings)
    at += table.lines
    from = at
  }
  parts.push([plainBlocks(plain.slice(from), full, limits)])
  const count = Math.max(...parts.map((readings) => readings.length))
  return Array.from({ length: count }, (_, nth) => ({
    blocks: parts.flatMap((readings) => readings[nth] ?? readings.at(-1)!),
    findings,
  }))
}

/** Characters: a longer line is no row of a table, however it is cut. */
const LONGEST_ROW = 20_000

function tableAt(lines: readonly SourceLine[], at: number, limits: Limits): TextTable | undefined {
  const { text } = lines[at]!
  if (text === '' || text.length > LONGEST_ROW) return undefined
  for (const shape of tableShapes) {
    const table = shape(lines, at, limits)
    if (table && table.lines > 0) return table
  }
  return undefined
}
