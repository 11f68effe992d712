import { execFileSync } from 'node:child_process'
import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findInputs } from '../../../../src/batch/inputs/find-inputs.js'
import { UsageError } from '../../../../src/model/usage-error.js'
import { temporaryFolder } from '../../temporary-folder.js'

const found = async (paths: string[], selection = {}) =>
  (await findInputs(paths, { out: null, ...selection })).map(({ path, fault }) => [path, fault?.code ?? null])

describe('findInputs', () => {
  it('lists every file by the bytes of its path, whatever the order of the folders', async () => {
    const root = await temporaryFolder({ 'b/2.pdf': '', 'b.pdf': '', 'a/1.pdf': '', '年.pdf': '', 'Z.pdf': '' })
    expect((await found([root])).map(([path]) => path)).toEqual(['Z.pdf', 'a/1.pdf', 'b.pdf', 'b/2.pdf', '年.pdf'])
  })

  it('accounts for what it does not open', async () => {
    const root = await temporaryFolder({
      'in/a.pdf': 'x',
      'in/.DS_Store': 'x',
      'in/.git/config': 'x',
      'in/a.pdf.meta.json': '{}',
      'in/alone.meta.json': '{}',
      'in/deep/b.pdf': 'x',
      'outside.pdf': 'x',
    })
    const at = (path: string) => join(root, 'in', path)
    await symlink(join(root, 'outside.pdf'), at('out.pdf'))
    await symlink('a.pdf', at('same.pdf'))
    await symlink('deep', at('folder'))
    await symlink('..', at('deep/up'))
    await symlink('gone', at('gone.pdf'))
    await symlink('loop.pdf', at('loop.pdf'))
    execFileSync('mkfifo', [at('pipe.pdf')])
    expect(await found([join(root, 'in')])).toEqual([
      ['.DS_Store', 'unsupported-format'],
      ['.git', 'not-a-file'],
      ['a.pdf', null],
      ['a.pdf.meta.json', 'unsupported-format'],
      ['alone.meta.json', null],
      ['deep/b.pdf', null],
      ['deep/up', 'not-a-file'],
      ['folder', 'not-a-file'],
      ['gone.pdf', 'not-a-file'],
      ['loop.pdf', 'not-a-file'],
      ['out.pdf', 'link-outside'],
      ['pipe.pdf', 'not-a-file'],
      ['same.pdf', null],
    ])
  })

  it('writes a name that is no UTF-8 with %XX and keeps its bytes for opening it', async () => {
    const root = await temporaryFolder()
    const name = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xb1, 0xa8, 0x2e, 0x70, 0x64, 0x66])])
    await writeFile(name, 'x')
    const [input] = await findInputs([root], { out: null })
    expect(input).toMatchObject({ path: '%B1%A8.pdf', report: 'reports/%B1%A8.pdf.json', bytes: 1 })
    expect(input!.file).toEqual(name)
  })

  it('starts the paths with the name of the root where there are several, -2 for the second of a name', async () => {
    const root = await temporaryFolder({ 'p/x/a.pdf': '', 'q/x/a.pdf': '', 'r/b.pdf': '', 'r/c.pdf': '' })
    const at = (path: string) => join(root, path)
    expect((await found([at('p/x'), at('q/x'), at('r/b.pdf'), at('r/c.pdf')])).map(([path]) => path)).toEqual([
      'r/b.pdf',
      'r/c.pdf',
      'x-2/a.pdf',
      'x/a.pdf',
    ])
    expect((await found([at('r/b.pdf'), at('r/c.pdf')])).map(([path]) => path)).toEqual(['b.pdf', 'c.pdf'])
  })

  it('counts a file once that is named twice', async () => {
    const root = await temporaryFolder({ 'a/b/c.pdf': '', 'a/.hidden/d.pdf': '' })
    const at = (path: string) => join(root, path)
    expect(await found([at('a'), at('a'), at('a/b/c.pdf'), at('a/.hidden')])).toEqual([
      ['.hidden/d.pdf', null],
      ['a/.hidden', 'not-a-file'],
      ['a/b/c.pdf', null],
    ])
  })

  it('never enters the output folder, and follows a link that is given', async () => {
    const root = await temporaryFolder({ 'in/a.pdf': '', 'in/out/reports/a.pdf.json': '{}', 'in/sub/out/x.pdf': '' })
    await symlink(join(root, 'in'), join(root, 'link'))
    const selection = { out: join(root, 'link', 'out') }
    expect(await found([join(root, 'link')], selection)).toEqual([
      ['a.pdf', null],
      ['sub/out/x.pdf', null],
    ])
    await expect(found([join(root, 'in/out')], selection)).rejects.toThrow(/lies in the output folder/)
    await expect(found([join(root, 'in/out/reports')], selection)).rejects.toThrow(UsageError)
  })

  it('takes what the globs say', async () => {
    const root = await temporaryFolder({ 'a.pdf': '', 'a.htm': '', 'old/b.pdf': '', 'new/c.pdf': '', 'new/d.pdf': '' })
    expect(await found([root], { include: ['*.pdf'], exclude: ['old', 'new/d*'] })).toEqual([
      ['a.pdf', null],
      ['new/c.pdf', null],
    ])
  })

  it('refuses paths that give nothing', async () => {
    const root = await temporaryFolder({ 'empty/': '', 'a.pdf': '' })
    await symlink('gone', join(root, 'link'))
    await expect(found([])).rejects.toThrow('No file or folder')
    await expect(found([join(root, 'gone')])).rejects.toThrow('There is no file or folder')
    await expect(found([join(root, 'link')])).rejects.toThrow('leads to nothing')
    await expect(found([join(root, 'a.pdf/b')])).rejects.toThrow(UsageError)
    await expect(found([join(root, 'empty')])).rejects.toThrow('nothing to read')
    await expect(found([root], { include: ['*.docx'] })).rejects.toThrow('nothing to read')
  })

  it('gives a pipe that is named its line', async () => {
    const root = await temporaryFolder()
    execFileSync('mkfifo', [join(root, 'pipe')])
    expect(await found([join(root, 'pipe')])).toEqual([['pipe', 'not-a-file']])
  })
})
