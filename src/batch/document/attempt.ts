import { UsageError } from '../../model/usage-error.js'
import { type Fault, faultOf } from './fault.js'

/** A fault for whatever `read` throws, but for wrong arguments, which end the run. */
export async function attempt<T>(read: () => Promise<T>): Promise<{ value: T } | { fault: Fault }> {
  try {
    return { value: await read() }
  } catch (error) {
    if (error instanceof UsageError) throw error
    return { fault: faultOf(error) }
  }
}
