import type { Budget } from './budget.js'
import type { ProcessUsage } from './process-usage.js'

/**
 * What a document has used so far. The process that reads it is looked at from time to time and counts its processor time
 * from its own start, so the document's share is known only from the first look on.
 */
export interface DocumentUsage {
  /** Processor seconds of the process at the first look, and at the last sign of life; null before the first look. */
  readonly begun: number | null
  readonly step: number | null
  /** Milliseconds on the clock when the process was last heard of; null while it waits for a decision. */
  readonly heard: number | null
  /** The process at the last look. */
  readonly process: ProcessUsage
}

/** A document that begins at `now`, in milliseconds on the clock. */
export const startUsage = (now: number): DocumentUsage => ({
  begun: null,
  step: null,
  heard: now,
  process: { cpu: 0, megabytes: 0 },
})

/** After a sign of life: a new step begins. */
export const afterBeat = (usage: DocumentUsage, now: number): DocumentUsage => ({
  ...usage,
  step: usage.begun === null ? null : usage.process.cpu,
  heard: now,
})

/** While the process waits for a decision, its silence does not count. */
export const whileWaiting = (usage: DocumentUsage): DocumentUsage => ({ ...usage, heard: null })

/** The decision was made, and the process goes on. */
export const afterWaiting = (usage: DocumentUsage, now: number): DocumentUsage => ({ ...usage, heard: now })

/** After a look at the process. */
export const afterLook = (usage: DocumentUsage, process: ProcessUsage): DocumentUsage => ({
  ...usage,
  begun: usage.begun ?? process.cpu,
  step: usage.step ?? process.cpu,
  process,
})

/** The part of the budget that a document has gone over; null where it keeps to all of it. */
export function overrun(
  { begun, step, heard, process }: DocumentUsage,
  budget: Budget,
  now: number,
): keyof Budget | null {
  if (process.cpu - (begun ?? process.cpu) > budget.cpu) return 'cpu'
  if (process.cpu - (step ?? process.cpu) > budget.step) return 'step'
  if (process.megabytes > budget.memory) return 'memory'
  return heard !== null && now - heard > budget.silence * 1000 ? 'silence' : null
}

/** What the document itself has used. The memory is that of its process. */
export const usedBy = ({ begun, process }: DocumentUsage): ProcessUsage => ({
  ...process,
  cpu: process.cpu - (begun ?? process.cpu),
})
