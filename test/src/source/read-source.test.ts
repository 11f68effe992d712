import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultLimits } from '../../../src/model/limits.js'
import { readSource } from '../../../src/source/read-source.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-source-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const failure = (path: string): Promise<unknown> =>
  readSource(path).then(
    () => null,
    (error: unknown) => error,
  )

describe('readSource', () => {
  it('gives the bytes, their hash and the format that they tell', async () => {
    const path = join(folder, 'page.txt')
    await writeFile(path, '<html><p>1</p></html>')
    expect(await readSource(path)).toEqual({
      path,
      bytes: new TextEncoder().encode('<html><p>1</p></html>'),
      sha256: createHash('sha256').update('<html><p>1</p></html>').digest('hex'),
      format: 'html',
    })
  })

  it('reads a file whose name is no valid UTF-8', async () => {
    const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xb1, 0xa8]), Buffer.from('.txt')])
    await writeFile(path, 'text')
    expect(await readSource(path)).toMatchObject({ format: 'text' })
  })

  it('follows a link to a file', async () => {
    await writeFile(join(folder, 'target'), 'text')
    await symlink('target', join(folder, 'link'))
    expect(await readSource(join(folder, 'link'))).toMatchObject({ format: 'text' })
  })

  it('fails over a file that is not there, one that leads nowhere, and an empty one', async () => {
    await symlink('loop', join(folder, 'loop'))
    await writeFile(join(folder, 'empty.pdf'), '')
    expect(await failure(join(folder, 'missing.pdf'))).toMatchObject({ code: 'unreadable-file', skipped: false })
    expect(await failure(join(folder, 'loop'))).toMatchObject({ code: 'unreadable-file', skipped: false })
    expect(await failure(join(folder, 'empty.pdf'))).toMatchObject({ code: 'empty-file', skipped: false })
  })

  it.skipIf(process.getuid?.() === 0)('fails over a file that may not be read', async () => {
    const path = join(folder, 'secret.txt')
    await writeFile(path, 'text')
    await chmod(path, 0)
    expect(await failure(path)).toMatchObject({ code: 'unreadable-file', skipped: false })
  })

  it('passes over what is no file, without waiting for it', async () => {
    await mkdir(join(folder, 'folder.pdf'))
    expect(await failure(join(folder, 'folder.pdf'))).toMatchObject({ code: 'not-a-file', skipped: true })
  })

  it.skipIf(process.platform === 'win32')('passes over a pipe that nobody writes to', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.pdf')])
    expect(await failure(join(folder, 'pipe.pdf'))).toMatchObject({ code: 'not-a-file', skipped: true })
  })

  it('fails over a file that is too large without reading it', async () => {
    const path = join(folder, 'large.pdf')
    await writeFile(path, '')
    await truncate(path, defaultLimits['file-bytes'] + 1)
    expect(await failure(path)).toMatchObject({ code: 'too-large', skipped: false })
  })

  it('reads as large a file as it is told to', async () => {
    const path = join(folder, 'five.txt')
    await writeFile(path, '12345')
    expect(await readSource(path, { limits: { 'file-bytes': 5 } })).toMatchObject({ format: 'text' })
    await expect(readSource(path, { limits: { 'file-bytes': 4 } })).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('--limit file-bytes='),
    })
  })
})
