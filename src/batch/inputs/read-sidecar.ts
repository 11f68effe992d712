import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import * as z from 'zod'

/** The keys of a sidecar that are read. Some crawlers write `date` for `published`. */
const Sidecar = z.object({
  url: z.string().nullish(),
  published: z.string().nullish(),
  date: z.string().nullish(),
  agency: z.string().nullish(),
})

/** Bytes of the largest file that may be a sidecar: more than any address with its notes needs. */
const LARGEST = 65_536

/** What the sidecar of a report says, as whoever fetched the report noted it. */
export interface SidecarNotes {
  /** The address it came from. */
  readonly url: string | null
  /** The day of its publication, as it is written there. */
  readonly published: string | null
  /** The agency whose report it is. */
  readonly agency: string | null
  /** SHA-256 of the sidecar; null where there is none, or it cannot be read. */
  readonly sha256: string | null
  /** There is a sidecar, but it cannot be used. */
  readonly unusable: boolean
}

const nothing: SidecarNotes = { url: null, published: null, agency: null, sha256: null, unusable: false }

/** Reads the sidecar `<file>.meta.json`. Without one all notes are null. Never throws. */
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
