import { spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { outputTree } from '../src/batch/output-tree.js'
import { temporaryFolder } from '../src/temporary-folder.js'
import { writeKillArchive } from './kill-archive.js'
import { extract, root } from './started-run.js'

const mount = (...args: readonly string[]): boolean => spawnSync('mount', args).status === 0

test('a disk that fills up ends the run in one line; with more room it goes on as if nothing had been', async (context) => {
  const folder = await temporaryFolder()
  const [archive, disk] = [join(folder, 'archive'), join(folder, 'disk')]
  await mkdir(disk)
  if (!mount('-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk)) {
    console.log('skipped: this test makes a small disk (mount -t tmpfs), which wants root on Linux')
    return context.skip()
  }
  onTestFinished(() => void spawnSync('umount', [disk]))
  writeKillArchive(archive, join(root, 'samples'))
  const out = join(disk, 'out')
  for (const room of ['size=4m', 'size=6m', 'size=8m']) {
    mount('-o', `remount,${room}`, disk)
    const { how, err } = await extract(archive, out, '--quiet').ended
    expect(how).toBe(2)
    expect(err.trim().split('\n').at(-1)).toMatch(
      /^nianbao: Cannot write .*: no space is left on the disk; free some, or/,
    )
    for (const [name, text] of Object.entries(await outputTree(out))) {
      if (name.startsWith('reports/')) expect(() => JSON.parse(text), name).not.toThrow()
      else expect(name).toMatch(/^\.run\/(journal|earlier)\.jsonl$/)
    }
  }
  mount('-o', 'remount,size=512m', disk)
  expect((await extract(archive, out, '--quiet').ended).how).toBe(1)
  await extract(archive, join(folder, 'beside/undisturbed'), '--quiet').ended
  expect(await outputTree(out)).toEqual(await outputTree(join(folder, 'beside/undisturbed')))
})
