import type { ManifestLine } from '../outputs/manifest-line.js'
import { type Deferred, deferred } from './deferred.js'
import type { Fault } from './document/fault.js'
import type { Decision, Seen } from './document/job.js'
import type { Input } from './inputs/input.js'
import type { DocumentCorrections } from './inputs/run-corrections.js'

/** The result of the first input with some bytes: a report, a fault, or nothing. */
type FirstResult =
  | { readonly report: string; readonly year: number | null; readonly form: string | null }
  | { readonly fault: Fault }
  | null

/** Decides what to do with the inputs of a run, as their bytes become known. */
export interface Decisions {
  readonly of: (input: Input, seen: Seen) => Promise<Decision>
  /** Tells the result of an input, once, when it is on the disk: the report at its path, a fault, or nothing. */
  readonly settle: (input: Input, result: FirstResult) => void
}

/** Hexadecimal digits of a hash that are compared: 128 bits. */
const DIGITS = 32

const keyOf = ({ sha256, format, sidecar }: Seen): string =>
  `${format} ${sha256.slice(0, DIGITS)} ${sidecar?.slice(0, DIGITS) ?? ''}`

/** The decision by the line of an earlier run; null where the bytes, the sidecar or the corrections are not the same. */
function fromEarlier(
  line: ManifestLine | undefined,
  input: Input,
  seen: Seen,
  corrected: DocumentCorrections | null,
): Decision | null {
  if (!line || line.sha256 !== seen.sha256 || line.format !== seen.format || line.sidecar !== seen.sidecar) return null
  if (line.error) return { do: 'refuse', fault: { ...line.error, skipped: line.status === 'skipped' } }
  if (line.report !== input.report || line.reportSha256 === null) return null
  if (line.corrections !== (corrected?.sha256 ?? null)) return null
  return { do: 'keep', reportSha256: line.reportSha256, corrections: corrected?.list ?? [] }
}

/**
 * Decides by the lines of an earlier run that may be kept, and by what the same bytes gave in this run: they are read once, and
 * other inputs with the same bytes wait for the first.
 */
export function decisions(
  earlier: ReadonlyMap<string, ManifestLine>,
  correctionsOf: (sha256: string) => DocumentCorrections | null,
): Decisions {
  const byBytes = new Map<string, Deferred<FirstResult>>()
  /** The keys that an input in hand has to settle: several where its file changed between two tries. */
  const inHand = new Map<Input, Set<string>>()

  return {
    async of(input, seen) {
      const corrected = correctionsOf(seen.sha256)
      const extract: Decision = { do: 'extract', corrections: corrected?.list ?? [] }
      const before = fromEarlier(earlier.get(input.path), input, seen, corrected)
      const key = keyOf(seen)
      const mine = inHand.get(input)
      if (mine?.has(key)) return before ?? extract
      // its file changed between two tries: the bytes that it had gave nothing
      for (const other of mine ?? []) byBytes.get(other)?.resolve(null)
      const first = byBytes.get(key)
      if (!first) {
        byBytes.set(key, deferred())
        inHand.set(input, new Set([...(mine ?? []), key]))
        return before ?? extract
      }
      if (before) return before
      const result = await first.promise
      if (result === null) return extract
      if ('fault' in result) return { do: 'refuse', fault: result.fault }
      const { report: from, year, form } = result
      return { do: 'copy', from, year, form, corrections: extract.corrections }
    },
    settle(input, result) {
      for (const key of inHand.get(input) ?? []) byBytes.get(key)?.resolve(result)
      inHand.delete(input)
    },
  }
}
