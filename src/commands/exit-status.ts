/** What the process returns to the shell. */
export const exitStatus = {
  /** Every input is accounted for and none failed. */
  done: 0,
  /** An input failed, a score is not full, or `--strict` found errors. */
  failed: 1,
  /** Wrong usage, or the run itself could not work. */
  unusable: 2,
} as const

/** 128 and the number of the signal, as shells count it: 130 for SIGINT, 143 for SIGTERM. */
export const stoppedBy = (signal: unknown): number => (signal === 'SIGTERM' ? 143 : 130)
