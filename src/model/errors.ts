/** Why a file gave no report; the code stands in the manifest. */
export type ErrorCode =
  | 'empty-file'
  | 'unsupported-format'
  | 'encrypted'
  | 'damaged'
  | 'no-text-layer'
  | 'garbled-text'
  | 'too-large'
  | 'limit-reached'
  | 'timed-out'
  | 'out-of-memory'
  | 'worker-crashed'
  | 'changed-while-read'
  | 'unreadable-file'
  | 'not-a-report'
  | 'link-outside'
  | 'not-a-file'
  | 'internal'

/** A file cannot be used. The message is one line and says what to do next. */
export class ExtractionError extends Error {
  override readonly name = 'ExtractionError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** The command line, or an argument of the library, is wrong, or the run itself cannot work. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
