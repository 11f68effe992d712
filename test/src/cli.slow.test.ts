import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readManifest } from '../../src/batch/results/read-manifest.js'
import { temporaryFolder } from './temporary-folder.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

test('the samples are extracted with exit status 0, truth files and the README skipped', async () => {
  const out = await temporaryFolder()
  const program = join(root, 'dist/src/cli.js')
  const { status, stderr } = spawnSync(process.execPath, [program, 'extract', 'samples', '--out', out], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  const lines = await readManifest(out)
  const files = readdirSync(join(root, 'samples'), { recursive: true, withFileTypes: true })
  expect(lines).toHaveLength(files.filter((entry) => entry.isFile()).length)
  expect(lines.filter(({ path, status }) => (status === 'skipped') !== !/\/report\.\w+$/.test(path))).toEqual([])
  expect(lines.filter(({ status }) => status === 'failed')).toEqual([])
})
