import type { Runner } from '../runner.js'
import { collateInProcess } from './collate-in-process.js'
import { documentPool } from './document-pool.js'

/** Does the work of a run in processes of this machine. */
export const processRunner: Runner = { readers: documentPool, collate: collateInProcess }
