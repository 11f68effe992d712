import type { Extractor } from '../../src/model/extraction.js'
import { LimitReached } from '../../src/model/limit-reached.js'
import { type LimitName, limitsOf } from '../../src/model/limits.js'
import { decodeText } from '../decode-text.js'
import { readLines } from './read-lines.js'
import { sourceLines } from './source-line.js'

/**
 * Reads a text. Tables whose cells are marked are read by the shape that marks them (`shapes/`), the lines between as plain ones:
 * rows where tabs or wide gaps part their pieces, else paragraphs. Throws `ExtractionError` (`limit-reached`).
 */
export const extractText: Extractor = async (source, options) => {
  const limits = limitsOf(options)
  const enforceLimit = (name: LimitName, count: number): void => {
    if (count > limits[name]) throw new LimitReached(name, limits, 'split it')
  }
  const { text, findings } = decodeText(source.bytes)
  enforceLimit('text-characters', text.length)
  const written = text.split(/\r\n|[\r\n\f]/)
  enforceLimit('text-lines', written.length)
  const lines = sourceLines(written)
  options.heartbeat?.(null)
  return readLines(lines, limits).map((read) => ({
    blocks: read.blocks,
    findings: [...findings, ...read.findings],
    pages: null,
    title: null,
  }))
}
