import { UsageError } from '../../model/usage-error.js'

/**
 * The packages that a queue needs, loaded only when a queue is used. Throws `UsageError` where they are not installed.
 */
export async function queuePackages() {
  try {
    const [{ Redis }, { Queue, WaitingError, Worker }] = [await import('ioredis'), await import('bullmq')]
    return { Redis, Queue, WaitingError, Worker }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new UsageError('--queue needs the packages bullmq and ioredis: npm install without --omit=optional.', {
      cause: error,
    })
  }
}
