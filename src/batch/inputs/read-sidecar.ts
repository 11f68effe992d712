import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import * as z from 'zod'

/** Notes that an archive keeps beside a report; other keys are left alone. `date` is what some crawlers call `published`. */
const Sidecar = z.object({
  url: z.string().nullish(),
  published: z.string().nullish(),
  date: z.string().nullish(),
  agency: z.string().nullish(),
})

/** Larger than any page address with its notes, in bytes; what is beyond is not a sidecar. */
const LARGEST = 65_536

/** What stands beside a report, as whoever fetched it noted it. */
export interface SidecarNotes {
  /** The address it came from. */
  readonly url: string | null
  /** The day it was published, as written there. */
  readonly published: string | null
  /** Whose report it is. */
  readonly agency: string | null
  /** SHA-256 of the notes; null where there are none, or none that can be read. */
  readonly sha256: string | null
  /** There is something, but it cannot be used. */
  readonly unusable: boolean
}

const nothing: SidecarNotes = { url: null, published: null, agency: null, sha256: null, unusable: false }

/** Reads `<file>.meta.json`; a missing one says nothing. Never throws. */
export async function readSidecar(file: Buffer): Promise<SidecarNotes> {
  const path = Buffer.concat([file, Buffer.from('.meta.json')])
  let sha256: string | null = null
  try {
    const stats = await stat(path)
    if (!stats.isFile() || stats.size > LARGEST) return { ...nothing, unusable: true }
    const bytes = await readFile(path)
    sha256 = createHash('sha256').update(bytes).digest('hex')
    const { url = null, published, date, agency = null } = Sidecar.parse(JSON.parse(bytes.toString('utf8')))
    return { ...nothing, url, published: published ?? date ?? null, agency, sha256 }
  } catch (error) {
    return { ...nothing, sha256, unusable: (error as NodeJS.ErrnoException).code !== 'ENOENT' }
  }
}
