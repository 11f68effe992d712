import { extractReport } from '../pipeline.js'
import { readSource } from '../source.js'
import type { Reader } from './reader.js'

/** The reader of this program: the bytes from the disk, the report from the pipeline. */
export const documentReader: Reader = { readSource, extractReport }
