import { readSource } from '../../source/read-source.js'
import type { Reader } from './reader.js'

const pipeline = () => import('../../pipeline.js')

/**
 * The reader of this program: the bytes from the disk, the report from the pipeline. The pipeline brings all readers of
 * formats with it, a second of work, so it is loaded with the first document, or by `prepare`: help and wrong arguments
 * do without.
 */
export const documentReader: Reader & { readonly prepare: () => Promise<void> } = {
  readSource,
  extractReport: async (source, options) => (await pipeline()).extractReport(source, options),
  prepare: async () => {
    await pipeline()
  },
}
