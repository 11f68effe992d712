import { continuity } from './continuity.js'
import { jumps } from './jumps.js'
import type { Pair, PairOutcome, PairRuleKind } from './pair.js'
import { prose } from './prose.js'

export { regionOutcomes, regionSum } from './region-sum.js'

/** The rules between two reports of one agency for years that follow each other. */
export const pairRuleKinds: readonly PairRuleKind[] = [continuity, jumps, prose]

/** How every instance of every rule between two years stands. */
export const evaluatePair = (pair: Pair): PairOutcome[] => pairRuleKinds.flatMap(({ evaluate }) => evaluate(pair))
