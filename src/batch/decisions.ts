import type { ManifestLine } from '../outputs/output.js'
import type { Fault } from './document/fault.js'
import type { Decision, Seen } from './document/job.js'
import type { Input } from './inputs/input.js'
import type { DocumentCorrections } from './inputs/run-corrections.js'

/** What became of bytes for the first input that had them. */
type Made =
  | { readonly report: string; readonly year: number | null; readonly form: string | null }
  | { readonly fault: Fault }
  | null

/** Bytes with the notes beside them, in hand or done. */
interface Known {
  readonly made: Promise<Made>
  readonly settle: (made: Made) => void
}

/** What is to be done with the inputs of a run, as their bytes become known. */
export interface Decisions {
  readonly of: (input: Input, seen: Seen) => Promise<Decision>
  /** Tells what came of an input: the report at its path, a fault, or nothing; once for each, when it is safe on the disk. */
  readonly settle: (input: Input, made: Made) => void
}

/** Hexadecimal digits of a hash that serve to compare: 128 bits. */
const DIGITS = 32

const keyOf = ({ sha256, format, sidecar }: Seen): string =>
  `${format} ${sha256.slice(0, DIGITS)} ${sidecar?.slice(0, DIGITS) ?? ''}`

function known(): Known {
  let settle: (made: Made) => void = () => undefined
  const made = new Promise<Made>((resolve) => {
    settle = resolve
  })
  return { made, settle }
}

/** What the line of an earlier run makes of the same bytes, notes and corrections; null where they are others. */
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
 * Decides by the lines of an earlier run that may be taken over, and by what the same bytes gave in this one: they are read
 * once; whoever else has them waits for the first.
 */
export function decisions(
  earlier: ReadonlyMap<string, ManifestLine>,
  correctionsOf: (sha256: string) => DocumentCorrections | null,
): Decisions {
  const byBytes = new Map<string, Known>()
  /** What an input in hand has to settle: its keys, more than one where its file changed between two tries. */
  const inHand = new Map<Input, Set<string>>()

  return {
    async of(input, seen) {
      const corrected = correctionsOf(seen.sha256)
      const extract: Decision = { do: 'extract', corrections: corrected?.list ?? [] }
      const before = fromEarlier(earlier.get(input.path), input, seen, corrected)
      const key = keyOf(seen)
      const mine = inHand.get(input)
      if (mine?.has(key)) return before ?? extract
      // its file changed between two tries: nothing comes of the bytes that it had
      for (const other of mine ?? []) byBytes.get(other)?.settle(null)
      const first = byBytes.get(key)
      if (!first) {
        byBytes.set(key, known())
        inHand.set(input, new Set([...(mine ?? []), key]))
        return before ?? extract
      }
      if (before) return before
      const made = await first.made
      if (made === null) return extract
      if ('fault' in made) return { do: 'refuse', fault: made.fault }
      const { report: from, year, form } = made
      return { do: 'copy', from, year, form, corrections: extract.corrections }
    },
    settle(input, made) {
      for (const key of inHand.get(input) ?? []) byBytes.get(key)?.settle(made)
      inHand.delete(input)
    },
  }
}
