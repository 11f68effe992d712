import { type LimitName, type Limits, limitNames } from '../../model/limits.js'
import { UsageError } from '../../model/usage-error.js'

const isLimit = (name: string): name is LimitName => (limitNames as readonly string[]).includes(name)

/** Adds a limit written `name=value` to those before it. Throws `UsageError` for a name or a value that there is not. */
export function parseLimit(written: string, before: Partial<Limits> = {}): Partial<Limits> {
  const [name = '', value, ...rest] = written.split('=')
  if (value === undefined || rest.length > 0) {
    throw new UsageError(`--limit ${written}: write it as name=value, such as --limit pages=10000.`)
  }
  if (!isLimit(name)) {
    throw new UsageError(`--limit ${written}: there is no limit ${name}; the limits are ${limitNames.join(', ')}.`)
  }
  const most = Number(value)
  if (!/^\d+$/.test(value) || most < 1 || !Number.isSafeInteger(most)) {
    throw new UsageError(`--limit ${written}: the value of ${name} is a whole number from 1 on.`)
  }
  return { ...before, [name]: most }
}
