/** Every input is accounted for and none failed. */
export const DONE = 0
/** An input failed, a score is not full, or `--strict` found errors. */
export const FAILED = 1
/** Wrong usage, or the run itself could not work. */
export const UNUSABLE = 2

/** 128 and the number of the signal, as shells count it: 130 for SIGINT, 143 for SIGTERM. */
export const stoppedBy = (signal: unknown): number => (signal === 'SIGTERM' ? 143 : 130)
