import type { Report } from '../forms/report.js'
import type { ReadOptions, SourceFile } from '../model/content.js'
import { UsageError } from '../model/errors.js'
import { type Fault, faultOf } from './fault.js'
import type { Input } from './input.js'
import { programVersion } from './program-version.js'
import { readSidecar } from './read-sidecar.js'
import type { Reader } from './reader.js'

/** What became of an input: its report, the same as that of an earlier input with the same bytes and notes, or why there is none. */
export type Outcome =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'same'; readonly as: Input }
  | { readonly kind: 'fault'; readonly fault: Fault }

export interface Reading {
  readonly input: Input
  /** The file as read; null where its bytes could not be had. */
  readonly source: SourceFile | null
  readonly outcome: Outcome
  /** The first input with the same bytes, where this is not it. */
  readonly repeats: Input | null
  /** There is a sidecar beside the file, but it cannot be used. */
  readonly sidecarUnusable: boolean
  /** Milliseconds on the clock. */
  readonly ms: number
}

/** What certain bytes gave: who had them first, the fault, or who had them first with which notes beside. */
interface Known {
  readonly first: Input
  readonly fault: Fault | null
  readonly byNotes: Map<string, Input>
}

/** A fault for whatever `read` throws, but for wrong arguments, which end the run. */
async function attempt<T>(read: () => Promise<T>): Promise<{ value: T } | { fault: Fault }> {
  try {
    return { value: await read() }
  } catch (error) {
    if (error instanceof UsageError) throw error
    return { fault: faultOf(error) }
  }
}

/**
 * Reads the inputs one after the other, the same bytes only once. No file ends it: whatever one throws is its outcome.
 * It stops before the next file once `stop` is aborted.
 */
export async function* readInputs(
  inputs: readonly Input[],
  reader: Reader,
  options: ReadOptions,
  stop?: AbortSignal,
): AsyncGenerator<Reading> {
  const known = new Map<string, Known>()

  async function read(input: Input): Promise<Omit<Reading, 'ms'>> {
    const nothing = { input, source: null, repeats: null, sidecarUnusable: false }
    if (input.fault) return { ...nothing, outcome: { kind: 'fault', fault: input.fault } }
    const opened = await attempt(() => reader.readSource(input.file, options))
    if ('fault' in opened) return { ...nothing, outcome: { kind: 'fault', fault: opened.fault } }

    const source = { ...opened.value, path: input.path }
    const sidecar = await readSidecar(input.file)
    const key = `${source.format} ${source.sha256}`
    const notes = JSON.stringify([sidecar.url, sidecar.published])
    const before = known.get(key)
    const read = { input, source, repeats: before?.first ?? null, sidecarUnusable: sidecar.unusable }
    if (before?.fault) return { ...read, outcome: { kind: 'fault', fault: before.fault } }
    const as = before?.byNotes.get(notes)
    if (as) return { ...read, outcome: { kind: 'same', as } }

    const { url, published } = sidecar
    const made = await attempt(() =>
      reader.extractReport(source, { ...options, program: programVersion, url, published }),
    )
    if ('fault' in made) {
      known.set(key, { first: input, fault: made.fault, byNotes: new Map() })
      return { ...read, outcome: { kind: 'fault', fault: made.fault } }
    }
    if (before) before.byNotes.set(notes, input)
    else known.set(key, { first: input, fault: null, byNotes: new Map([[notes, input]]) })
    return { ...read, outcome: { kind: 'report', report: made.value } }
  }

  for (const input of inputs) {
    if (stop?.aborted) return
    const start = performance.now()
    yield { ...(await read(input)), ms: Math.round(performance.now() - start) }
  }
}
