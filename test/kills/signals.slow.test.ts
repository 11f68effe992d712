import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { outputTree } from '../src/batch/output-tree.js'
import { temporaryFolder } from '../src/temporary-folder.js'
import { writeKillArchive } from './kill-archive.js'
import { extract, root } from './started-run.js'

test('SIGINT and SIGTERM end a run cleanly, say how to go on, and what goes on ends as if nothing had been', async () => {
  const folder = await temporaryFolder()
  const [archive, out] = [join(folder, 'archive'), join(folder, 'out')]
  writeKillArchive(archive, join(root, 'samples'))
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    const run = extract(archive, out, '--log-json')
    // a few documents in
    await new Promise<void>((resolve) => {
      run.process.stderr!.on('data', (bytes: Buffer) => {
        if (bytes.includes('"status":"ok"')) resolve()
      })
    })
    run.process.kill(signal)
    const ended = await run.ended
    expect(ended.how).toBe(status)
    expect(ended.out).toMatch(
      /\nStopped: \d+ files were not read\. Give the same command again to go on from here\.\n$/,
    )
    expect((await readdir(out)).sort()).toEqual(['.run', 'reports'])
    expect(await readdir(join(out, '.run'))).not.toContain('waiting')
  }
  const resumed = await extract(archive, out).ended
  expect(resumed.how).toBe(1)
  expect(resumed.out).toMatch(/^300 files, \d+ as an earlier run left them/)
  await extract(archive, join(folder, 'undisturbed')).ended
  expect(await outputTree(out)).toEqual(await outputTree(join(folder, 'undisturbed')))
})
