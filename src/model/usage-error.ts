/** The command line, or an argument of the library, is wrong, or the run itself cannot work. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
