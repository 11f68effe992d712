import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DocumentReader } from '../../../../src/batch/document/document-reader.js'
import { extractFolder } from '../../../../src/batch/runs/extract-folder.js'
import { retryFailed } from '../../../../src/batch/runs/retry-failed.js'
import { fakeReader } from '../../fake-reader.js'
import { inProcessRunner } from '../../in-process-runner.js'
import { temporaryFolder } from '../../temporary-folder.js'
import { outputTree } from '../output-tree.js'

async function extracted(files: Record<string, string>) {
  const root = await temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`in/${name}`, text])),
  )
  const out = join(root, 'out')
  const reader = fakeReader()
  const runner = inProcessRunner(reader, 1)
  await extractFolder([join(root, 'in')], { out }, runner)
  reader.read.length = 0
  return { root, out, reader, runner }
}

const archive = {
  'a.txt': 'report 12',
  'b.txt': 'fail timed-out',
  'c.txt': 'fail encrypted',
  'd.txt': 'skip not-a-report',
  '100%25.txt': 'fail damaged',
}

describe('retryFailed', () => {
  it('reads again what failed, all or for one reason, and nothing else', async () => {
    const { out, reader, runner } = await extracted(archive)
    const before = await outputTree(out)
    expect(await retryFailed({ out }, runner)).toMatchObject({ retried: 3, left: 0, statuses: { failed: 3, ok: 1 } })
    expect(reader.read.sort()).toEqual(['100%2525.txt', 'b.txt', 'c.txt'])
    expect(await outputTree(out)).toEqual(before)
    reader.read.length = 0
    expect((await retryFailed({ out, failed: 'timed-out' }, runner)).retried).toBe(1)
    expect(reader.read).toEqual(['b.txt'])
    expect((await retryFailed({ out, failed: 'worker-crashed' }, runner)).retried).toBe(0)
  })

  it('finds the files of several folders, whatever their names', async () => {
    const root = await temporaryFolder({ 'x/a%20b/1.txt': 'fail damaged', 'y/a%20b/1.txt': 'fail damaged 2' })
    const out = join(root, 'out')
    const runner = inProcessRunner(fakeReader(), 1)
    await extractFolder([join(root, 'x/a%20b'), join(root, 'y/a%20b')], { out }, runner)
    expect(await retryFailed({ out }, runner)).toMatchObject({ retried: 2, left: 0 })
  })

  it('does not try what has no place for its report', async () => {
    const root = await temporaryFolder()
    // together over what a path may have, the archive alone not
    const folder = join(root, 'in', ...Array.from({ length: 19 }, () => 'x'.repeat(190)))
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'a.txt'), 'report 12')
    const out = join(root, 'o'.repeat(200), 'o'.repeat(200), 'o'.repeat(200))
    const runner = inProcessRunner(fakeReader(), 1)
    const before = await extractFolder([join(root, 'in')], { out }, runner)
    expect(before.failures.map(({ code }) => code)).toEqual(['unreadable-file'])
    const { failures } = await retryFailed({ out }, runner)
    expect(failures).toEqual(before.failures)
  })

  it('takes what now succeeds into all files, as a run would that had read it so', async () => {
    const { root, out, runner } = await extracted(archive)
    await writeFile(join(root, 'in/b.txt'), 'flawed 13')
    await retryFailed({ out, failed: 'timed-out' }, runner)
    const fresh = join(root, 'fresh')
    await extractFolder([join(root, 'in')], { out: fresh }, runner)
    expect(await outputTree(out)).toEqual(await outputTree(fresh))
  })

  it('reads with the limits of the run, but for those that are given', async () => {
    const { root, out } = await extracted({ 'a.txt': 'fail limit-reached' })
    const given: unknown[] = []
    const reader = fakeReader()
    const recording: DocumentReader = {
      ...reader,
      extractReport: (source, options) => {
        given.push(options.limits)
        return reader.extractReport(source, options)
      },
    }
    const runner = inProcessRunner(recording, 1)
    await extractFolder([join(root, 'in')], { out, limits: { pages: 7, 'xml-depth': 8 }, fresh: true }, runner)
    await retryFailed({ out, limits: { pages: 9 } }, runner)
    expect(given).toEqual([
      { pages: 7, 'xml-depth': 8 },
      { pages: 9, 'xml-depth': 8 },
    ])
  })

  it('finds the files where results and archive were moved together, from several roots', async () => {
    const root = await temporaryFolder({ 'x/in/a.txt': 'fail damaged', 'y/in/b.txt': 'fail encrypted' })
    const reader = fakeReader()
    const runner = inProcessRunner(reader, 1)
    await extractFolder([join(root, 'x/in'), join(root, 'y/in')], { out: join(root, 'out') }, runner)
    const moved = join(await temporaryFolder(), 'moved')
    await rename(root, moved)
    reader.read.length = 0
    expect((await retryFailed({ out: join(moved, 'out') }, runner)).retried).toBe(2)
    expect(reader.read.sort()).toEqual(['in-2/b.txt', 'in/a.txt'])
  })

  it('leaves it to a later run under the limits of the run to read again what it read under others', async () => {
    const { root, out, reader, runner } = await extracted(archive)
    await writeFile(join(root, 'in/b.txt'), 'report 13')
    await retryFailed({ out, timeout: 300 }, runner)
    const lines = async () => (await readFile(join(out, 'manifest.jsonl'), 'utf8')).split('\n').filter(Boolean)
    expect((await lines()).filter((line) => line.includes('retriedUnder'))).toHaveLength(3)
    reader.read.length = 0
    // more time changes no report that was read; a verdict over time is of its time
    await extractFolder([join(root, 'in')], { out }, runner)
    expect(reader.read).toEqual([])
    await writeFile(join(root, 'in/c.txt'), 'fail out-of-memory')
    await extractFolder([join(root, 'in')], { out }, runner)
    await retryFailed({ out, maxMemory: 4000, limits: { pages: 7 } }, runner)
    reader.read.length = 0
    await extractFolder([join(root, 'in')], { out }, runner)
    expect(reader.read.sort()).toEqual(['100%2525.txt', 'c.txt'])
    expect((await lines()).filter((line) => line.includes('"pages"'))).toEqual([])
  })

  it('keeps what a stopped retry had done, and needs a finished run', async () => {
    const { root, out, runner } = await extracted(archive)
    const stop = new AbortController()
    for (const name of ['b.txt', 'c.txt', '100%25.txt']) await writeFile(join(root, 'in', name), 'report 14')
    const stopped = await retryFailed(
      { out, stop: stop.signal, tell: ({ event }) => event === 'reading' && stop.abort('SIGINT') },
      runner,
    )
    expect(stopped).toMatchObject({ retried: 1, left: 2 })
    expect(await retryFailed({ out }, runner)).toMatchObject({ retried: 2, left: 0, statuses: { ok: 4, failed: 0 } })

    const halted = new AbortController()
    await writeFile(join(root, 'in/a.txt'), 'report 15')
    await extractFolder(
      [join(root, 'in')],
      { out, stop: halted.signal, tell: ({ event }) => event === 'reading' && halted.abort('SIGINT') },
      runner,
    )
    await expect(retryFailed({ out }, runner)).rejects.toThrow(/was not finished; run the same extract command again/)
  })
})
