import { readFile, stat } from 'node:fs/promises'
import * as z from 'zod'

/** Notes that an archive keeps beside a report; other keys are left alone. */
const Sidecar = z.object({ url: z.string().nullish(), published: z.string().nullish() })

/** Larger than any page address with its notes, in bytes; what is beyond is not a sidecar. */
const LARGEST = 65_536

/**
 * What stands beside a report: the address it came from, the day it was published as written there, and whether there is
 * something that cannot be used.
 */
export interface SidecarNotes {
  readonly url: string | null
  readonly published: string | null
  readonly unusable: boolean
}

/** Reads `<file>.meta.json`; a missing one says nothing. Never throws. */
export async function readSidecar(file: Buffer): Promise<SidecarNotes> {
  const path = Buffer.concat([file, Buffer.from('.meta.json')])
  try {
    const stats = await stat(path)
    if (!stats.isFile() || stats.size > LARGEST) return { url: null, published: null, unusable: true }
    const { url, published } = Sidecar.parse(JSON.parse(await readFile(path, 'utf8')))
    return { url: url ?? null, published: published ?? null, unusable: false }
  } catch (error) {
    return { url: null, published: null, unusable: (error as NodeJS.ErrnoException).code !== 'ENOENT' }
  }
}
