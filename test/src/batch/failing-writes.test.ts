import type * as promises from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { UsageError } from '../../../src/model/usage-error.js'
import { fakeReader } from '../fake-reader.js'
import { inProcessRunner } from '../in-process-runner.js'
import { temporaryFolder } from '../temporary-folder.js'
import type { FailingDisk } from './failing-disk.js'
import { outputTree } from './output-tree.js'

const shared = vi.hoisted(() => ({ disk: null as FailingDisk | null }))

vi.mock('node:fs/promises', async (original) => {
  const { failingDisk } = await import('./failing-disk.js')
  const { disk, module } = failingDisk(await original<typeof promises>())
  shared.disk = disk
  return { ...module, default: module }
})

const { cp, rm, writeFile } = await vi.importActual<typeof promises>('node:fs/promises')
const { extractFolder } = await import('../../../src/batch/runs/extract-folder.js')

/** An archive, the results of a run over it, and then a change of it. */
async function changedArchive() {
  const root = await temporaryFolder({
    'in/a/1.txt': 'report 12',
    'in/a/2.txt': 'report 12',
    'in/b/3.txt': 'fail damaged',
    'in/c/4.txt': 'flawed 14',
  })
  const extract = (out: string) => extractFolder([join(root, 'in')], { out, jobs: 2 }, inProcessRunner(fakeReader()))
  await extract(join(root, 'before'))
  await writeFile(join(root, 'in/a/1.txt'), 'flawed 15')
  await writeFile(join(root, 'in/d.txt'), 'report 16')
  await rm(join(root, 'in/c/4.txt'))
  return { root, extract }
}

describe.each(['ENOSPC', 'EIO', 'EACCES'])('an operation of the writer fails once with %s', (code) => {
  it('each file is whole, the run ends in one clear line or comes to its end, and the next run puts all right', async () => {
    const { root, extract } = await changedArchive()
    const before = await outputTree(join(root, 'before'))
    const clean = join(root, 'clean')
    await extract(clean)
    const after = await outputTree(clean)

    const ended: string[] = []
    for (let at = 1; ; at++) {
      const out = join(root, `out-${at}`)
      await cp(join(root, 'before'), out, { recursive: true })
      Object.assign(shared.disk!, { plan: { below: out, at, code }, count: 0, failed: null })
      const error = await extract(out).then(
        () => null,
        (thrown: unknown) => thrown,
      )
      const { failed } = shared.disk!
      shared.disk!.plan = null
      if (failed === null) break
      if (error !== null) {
        expect(error, `${failed}, number ${at}`).toBeInstanceOf(UsageError)
        expect((error as Error).message).toMatch(/^Cannot (write|read) .*[^.]\.$/)
        ended.push(failed)
      }
      for (const [name, text] of Object.entries(await outputTree(out))) {
        if (!name.startsWith('.run/')) expect([before[name], after[name]], `${name} after ${failed}`).toContain(text)
      }
      await extract(out)
      expect(await outputTree(out), `after ${failed}, number ${at}`).toEqual(after)
      await rm(out, { recursive: true })
    }
    // what a run cannot do without ends it
    expect([...new Set(ended)]).toEqual(
      expect.arrayContaining(['mkdir', 'open', 'writeFile', 'rename', 'appendFile', 'sync']),
    )
    expect(ended.length).toBeGreaterThan(30)
  })
})
