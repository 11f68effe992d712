import { readSource } from '../source.js'
import type { Reader } from './reader.js'

/**
 * The reader of this program: the bytes from the disk, the report from the pipeline. The pipeline brings all readers of
 * formats with it, a second of work, so it is loaded with the first document: help and wrong arguments do without.
 */
export const documentReader: Reader = {
  readSource,
  extractReport: async (source, options) => (await import('../pipeline.js')).extractReport(source, options),
}
