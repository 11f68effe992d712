import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readManifest } from '../../src/batch/results/read-manifest.js'
import { temporaryFolder } from './temporary-folder.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const program = join(root, 'dist/src/cli.js')
const sample = (name: string) => join(root, 'samples', name)

/** Starts the program as a user does and waits for its end. */
function nianbao(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd: root,
  })
  return { status, stdout, stderr }
}

test('a run comes to its end where nobody reads its log any more', async () => {
  const folder = await temporaryFolder({ 'in/1.pdf': '%PDF-1.4 a', 'in/2.pdf': '%PDF-1.4 b', 'in/3.pdf': '%PDF-1.4 c' })
  const out = join(folder, 'out')
  const run = spawn(process.execPath, [program, 'extract', join(folder, 'in'), '--out', out, '--jobs', '1'])
  run.stderr.destroy()
  const [status] = await once(run, 'exit')
  expect(status).toBe(1)
  expect((await readManifest(out)).map(({ status }) => status)).toEqual(['failed', 'failed', 'failed'])
})

test('of bad files among good ones each has its line, its code and one line of advice; the rest goes on', async () => {
  const pdf = readFileSync(join(sample('pdf-cell-boxes'), 'report.pdf'))
  const docx = readFileSync(join(sample('docx-v-merge'), 'report.docx'))
  const folder = await temporaryFolder({
    'in/empty.pdf': '',
    'in/not-a-report.html': '<html><body><p>Weather: fine.</p></body></html>',
  })
  const archive = join(folder, 'in')
  writeFileSync(join(archive, 'truncated.pdf'), pdf.subarray(0, 900))
  writeFileSync(join(archive, 'truncated.docx'), docx.subarray(0, 2000))
  writeFileSync(join(archive, 'picture.pdf'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  // a PDF that says it is a Word file: told by its content
  writeFileSync(join(archive, 'good.docx'), pdf)
  const { status, stderr } = nianbao('extract', archive, '--out', join(folder, 'out'))
  const lines = await readManifest(join(folder, 'out'))
  expect(status).toBe(1)
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(lines.map(({ path, error }) => [path, error?.code ?? null])).toEqual([
    ['empty.pdf', 'empty-file'],
    ['good.docx', null],
    ['not-a-report.html', 'not-a-report'],
    ['picture.pdf', 'unsupported-format'],
    ['truncated.docx', 'damaged'],
    ['truncated.pdf', 'damaged'],
  ])
  expect(lines.filter(({ error }) => error?.message.includes('\n'))).toEqual([])
  expect(lines.find(({ path }) => path === 'good.docx')).toMatchObject({ status: 'ok' })
})

// how each command answers is in commands/run-command.test.ts; here, that a process ends so
test('what is typed wrong is one line and exit status 2', () => {
  const { status, stdout, stderr } = nianbao('extract', 'there-is-no-such-folder')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^nianbao: There is no file or folder there-is-no-such-folder\.\n$/)
})

test('help goes to standard output, with exit status 0', () => {
  const { status, stdout, stderr } = nianbao('extract', '--help')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Usage: nianbao extract')
})
