import { closeSync, openSync, readSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArchiveFinding } from '../../checks/archive/index.js'
import type { Finding } from '../../model/findings/finding.js'
import { UsageError } from '../../model/usage-error.js'

/** A line of `findings.jsonl`. */
type Row = { readonly path: string | null } & (Finding | ArchiveFinding)

/** The findings that a run wrote, of which those of single reports stay on the disk until they are asked for. */
export interface StoredFindings {
  /** Those between reports. */
  readonly between: readonly ArchiveFinding[]
  /** Those of the report of the input at `path`, in their order. */
  readonly of: (path: string) => Finding[]
  /** The inputs whose reports have findings of their own. */
  readonly paths: Iterable<string>
  readonly close: () => void
}

interface ByteRange {
  readonly start: number
  length: number
}

/**
 * Looks through `findings.jsonl` in `out` and remembers where the findings of each report stand: a few bytes a report, so that an
 * archive need not fit into memory. Throws `UsageError`.
 */
export async function storedFindings(out: string): Promise<StoredFindings> {
  const path = join(out, 'findings.jsonl')
  const between: ArchiveFinding[] = []
  const stretches = new Map<string, ByteRange[]>()
  let offset = 0
  try {
    for await (const line of linesOf(path)) {
      const row = JSON.parse(line.toString('utf8')) as Row
      if ('files' in row) between.push(withoutPath(row))
      else if (row.path !== null) extend(stretches, row.path, offset, line.length + 1)
      offset += line.length + 1
    }
  } catch (error) {
    const { code = 'it is no JSON' } = error as NodeJS.ErrnoException
    throw new UsageError(`Cannot read ${path} (${code}); run nianbao check, or extract the archive again.`, {
      cause: error,
    })
  }
  const file = openSync(path, 'r')
  return {
    between,
    paths: stretches.keys(),
    of: (report) =>
      (stretches.get(report) ?? []).flatMap(({ start, length }) => {
        const bytes = Buffer.alloc(length)
        const read = readSync(file, bytes, 0, length, start)
        const lines = bytes.toString('utf8', 0, read).trimEnd().split('\n')
        return lines.map((line) => withoutPath(JSON.parse(line) as { readonly path: string } & Finding))
      }),
    close: () => closeSync(file),
  }
}

const withoutPath = <Found extends object>({ path: _, ...found }: Found & { readonly path: string | null }) =>
  found as Omit<Found, 'path'>

/** Findings of one report stand together, as a rule; a stretch grows as long as they do. */
function extend(stretches: Map<string, ByteRange[]>, path: string, start: number, length: number): void {
  const own = stretches.get(path)
  const last = own?.at(-1)
  if (last && last.start + last.length === start) last.length += length
  else if (own) own.push({ start, length })
  else stretches.set(path, [{ start, length }])
}

const LINE_END = 0x0a

/** The lines of a file as bytes, without their ends. */
async function* linesOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path)
  let rest = Buffer.alloc(0)
  for await (const chunk of file.createReadStream() as AsyncIterable<Buffer>) {
    let from = 0
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, from)) {
      yield bytes.subarray(from, end)
      from = end + 1
    }
    rest = Buffer.from(bytes.subarray(from))
  }
  if (rest.length > 0) yield rest
}
