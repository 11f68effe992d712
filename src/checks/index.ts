import type { Check } from './check.js'
import { checkColumns } from './columns.js'
import { checkCounts } from './counts.js'
import { checkSums } from './sums.js'

/** The checks within one report, in the order of their findings. */
export const checks: readonly Check[] = [checkSums, checkColumns, checkCounts]
