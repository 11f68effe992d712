import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const sample = (name: string) => join(root, 'samples', name)

/** Starts the program as a user does and waits for its end. */
function nianbao(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/src/cli.js'), ...args], {
    encoding: 'utf8',
    cwd: root,
  })
  return { status, stdout, stderr }
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const manifestOf = (out: string) =>
  readFileSync(join(out, 'manifest.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as {
          path: string
          status: string
          sha256: string | null
          error: { code: string; message: string } | null
        },
    )

test('the samples are extracted with exit status 0, truth files and the README skipped', () => {
  const out = join(folder, 'samples-out')
  expect(nianbao('extract', 'samples', '--out', out).status).toBe(0)
  const lines = manifestOf(out)
  expect(lines).toHaveLength(
    readdirSync(join(root, 'samples'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      .length,
  )
  expect(lines.filter(({ path, status }) => (status === 'skipped') !== !/\/report\.\w+$/.test(path))).toEqual([])
  expect(lines.filter(({ status }) => status === 'failed')).toEqual([])
})

test('a run comes to its end where nobody reads its log any more', async () => {
  const [input, out] = [join(folder, 'unheard'), join(folder, 'unheard-out')]
  mkdirSync(input)
  for (const name of ['1.pdf', '2.pdf', '3.pdf']) writeFileSync(join(input, name), `%PDF-1.4 ${name}`)
  const run = spawn(process.execPath, [join(root, 'dist/src/cli.js'), 'extract', input, '--out', out, '--jobs', '1'])
  run.stderr.destroy()
  const [status] = await once(run, 'exit')
  expect(status).toBe(1)
  expect(manifestOf(out).map(({ status }) => status)).toEqual(['failed', 'failed', 'failed'])
})

describe('a folder with bad files among good ones', () => {
  const expected: Readonly<Record<string, string>> = {
    'empty.pdf': 'empty-file',
    'not-a-report.html': 'not-a-report',
    'picture.pdf': 'unsupported-format',
    'truncated.docx': 'damaged',
    'truncated.pdf': 'damaged',
  }

  test('every file has its line, its code and one line of advice; the rest goes on', () => {
    const archive = join(folder, 'archive')
    mkdirSync(archive)
    const pdf = readFileSync(join(sample('pdf-cell-boxes'), 'report.pdf'))
    const docx = readFileSync(join(sample('docx-v-merge'), 'report.docx'))
    writeFileSync(join(archive, 'empty.pdf'), '')
    writeFileSync(join(archive, 'truncated.pdf'), pdf.subarray(0, 900))
    writeFileSync(join(archive, 'truncated.docx'), docx.subarray(0, 2000))
    writeFileSync(join(archive, 'picture.pdf'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    writeFileSync(join(archive, 'not-a-report.html'), '<html><body><p>Weather: fine.</p></body></html>')
    // a PDF that says it is a Word file: told by its content
    copyFileSync(join(sample('pdf-cell-boxes'), 'report.pdf'), join(archive, 'good.docx'))
    const out = join(folder, 'archive-out')
    const { status, stderr } = nianbao('extract', archive, '--out', out)
    const lines = manifestOf(out)
    expect(status).toBe(1)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(
      Object.fromEntries(lines.filter(({ error }) => error).map(({ path, error }) => [path, error!.code])),
    ).toEqual(expected)
    expect(lines.filter(({ error }) => error?.message.includes('\n'))).toEqual([])
    expect(lines.find(({ path }) => path === 'good.docx')).toMatchObject({ status: 'ok', error: null })
  })
})

describe('what is typed wrong is one line and exit status 2', () => {
  test.each([
    [['extract', 'there-is-no-such-folder']],
    [['extract']],
    [['extrct', 'samples']],
    [['extract', 'samples', '--nonsense']],
    [['score', 'docs']],
    [['inspect', 'there-is-no-such.pdf']],
  ])('%j', (args) => {
    const { status, stdout, stderr } = nianbao(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trim()).not.toBe('')
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

test('the help names every command, and each command has its own', () => {
  const { stdout } = nianbao('--help')
  for (const command of ['extract', 'scan', 'inspect', 'score', 'schema']) {
    expect(stdout).toContain(command)
    expect(nianbao(command, '--help').status).toBe(0)
  }
})
