import { cp, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { temporaryFolder } from './temporary-folder.js'

/**
 * For what several tests of a file begin with and is dear to make: `make` fills a folder when the first of them asks, and each
 * test gets a copy of it, which it may change and which is gone when it is over.
 */
export function copiesOf(make: (folder: string) => Promise<void>): () => Promise<string> {
  let original: Promise<string> | undefined
  async function made(): Promise<string> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'nianbao-')))
    await make(folder)
    return folder
  }
  afterAll(async () => {
    if (original) await rm(await original, { recursive: true, force: true })
  })
  return async () => {
    original ??= made()
    const copy = await temporaryFolder()
    await cp(await original, copy, { recursive: true })
    return copy
  }
}
