/** Why a file gave no report; the code is in the manifest. */
export const errorCodes = [
  'empty-file',
  'unsupported-format',
  'not-yet-readable',
  'encrypted',
  'damaged',
  'no-text-layer',
  'garbled-text',
  'too-large',
  'limit-reached',
  'timed-out',
  'out-of-memory',
  'worker-crashed',
  'changed-while-read',
  'unreadable-file',
  'not-a-report',
  'link-outside',
  'not-a-file',
  'internal',
] as const
export type ErrorCode = (typeof errorCodes)[number]

export interface ExtractionErrorOptions extends ErrorOptions {
  /** The file is no report (a program, an archive, a stylesheet), so passing it over is no failure. */
  readonly skipped?: boolean
  /** SHA-256 in hex of the file's bytes, where they could be read. */
  readonly sha256?: string
}

/** A file cannot be used. The message is one line and says what to do next. */
export class ExtractionError extends Error {
  override readonly name = 'ExtractionError'
  readonly code: ErrorCode
  /** True: the manifest says `skipped`; false: `failed`. */
  readonly skipped: boolean
  readonly sha256: string | null

  constructor(code: ErrorCode, message: string, options?: ExtractionErrorOptions) {
    super(message, options)
    this.code = code
    this.skipped = options?.skipped ?? false
    this.sha256 = options?.sha256 ?? null
  }
}
