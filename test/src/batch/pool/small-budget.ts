import type { Budget } from '../../../../src/batch/pool/budget.js'

/** A budget that a test can use up. */
export const smallBudget: Budget = { cpu: 1, step: 1, silence: 60, memory: 400 }
