import { appendFile, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFolder } from '../../../../src/batch/runs/check-folder.js'
import { extractFolder } from '../../../../src/batch/runs/extract-folder.js'
import { verifyFolder } from '../../../../src/batch/runs/verify-folder.js'
import { fakeReader } from '../../fake-reader.js'
import { inProcessRunner } from '../../in-process-runner.js'
import { temporaryFolder } from '../../temporary-folder.js'

async function extracted() {
  const root = await temporaryFolder({
    'in/a/1.txt': 'report 12',
    'in/a/1.txt.meta.json': '{"url":"https://x.example/"}',
    'in/a/2.txt': 'flawed 13',
    'in/a/3.txt': 'fail damaged',
    'in/b.txt': 'report 12',
  })
  const out = join(root, 'out')
  await extractFolder([join(root, 'in')], { out }, inProcessRunner(fakeReader(), 1))
  const said = async () => (await verifyFolder({ out })).differences.map(({ path, what }) => `${path}: ${what}`)
  return { root, out, said }
}

describe('verifyFolder', () => {
  it('finds nothing to say of what a run wrote, nor of what check wrote after it', async () => {
    const { out, said } = await extracted()
    expect(await said()).toEqual([])
    await checkFolder({ out, language: 'en' })
    expect(await said()).toEqual([])
  })

  it('knows folders by the names that they were given by, also those of links', async () => {
    const { root } = await extracted()
    await mkdir(join(root, 'more'))
    await writeFile(join(root, 'more/c.txt'), 'report 14')
    await symlink(join(root, 'more'), join(root, 'link'))
    const out = join(root, 'both')
    const runner = inProcessRunner(fakeReader(), 1)
    await extractFolder([join(root, 'link'), join(root, 'in')], { out }, runner)
    expect((await verifyFolder({ out })).differences).toEqual([])
  })

  const sourceGone = 'Its file is not there any more, or may not be read.'
  it.each<[string, (root: string) => Promise<unknown>, string[]]>([
    [
      'a source that changed',
      (root) => appendFile(join(root, 'in/a/3.txt'), ' '),
      ['a/3.txt: Its file has other bytes than those that were read.'],
    ],
    [
      'a source that is gone',
      (root) => rm(join(root, 'in/b.txt')),
      [`b.txt: ${sourceGone}`, 'b.txt: There is no such input any more.'],
    ],
    [
      'a source that is new',
      (root) => writeFile(join(root, 'in/c.txt'), ''),
      ['c.txt: It has no line in the manifest.'],
    ],
    [
      'notes that changed',
      (root) => writeFile(join(root, 'in/a/1.txt.meta.json'), '{}'),
      [
        'a/1.txt: The notes beside it are others than those that were read.',
        'a/1.txt.meta.json: Its file has other bytes than those that were read.',
      ].slice(0, 1),
    ],
    [
      'a report that changed',
      (root) => appendFile(join(root, 'out/reports/b.txt.json'), ' '),
      ['b.txt: Its report has other bytes than those that were written.'],
    ],
    [
      'a report that is gone',
      (root) => rm(join(root, 'out/reports/b.txt.json')),
      ['b.txt: Its report is not there, or may not be read.'],
    ],
    [
      'a stray file',
      (root) => writeFile(join(root, 'out/reports/a/x.json'), ''),
      ['reports/a/x.json: No line names this file.'],
    ],
    [
      'a folder of a run',
      (root) => mkdir(join(root, 'out/.run')),
      ['.run: A run is at work here, or one left this behind.'],
    ],
    [
      'a figure changed in a table',
      async (root) => {
        const path = join(root, 'out/observations.csv')
        await writeFile(path, (await readFile(path, 'utf8')).replace(',12,', ',13,'))
      },
      ['observations.csv: It is not what the reports and the manifest make of it.'],
    ],
    [
      'a finding left out',
      (root) => writeFile(join(root, 'out/findings.jsonl'), ''),
      ['findings.jsonl: It is not what the reports and the manifest make of it.'],
    ],
    [
      'a line left out',
      async (root) => {
        const path = join(root, 'out/manifest.jsonl')
        await writeFile(path, (await readFile(path, 'utf8')).replace(/^.*"b\.txt".*\n/m, ''))
      },
      ['b.txt: It has no line in the manifest.', 'reports/b.txt.json: No line names this file.'],
    ],
    [
      'a line twice',
      async (root) => {
        const path = join(root, 'out/manifest.jsonl')
        await writeFile(path, (await readFile(path, 'utf8')).replace(/^(.*"a\/3\.txt".*\n)/m, '$1$1'))
      },
      ['a/3.txt: It has two lines in the manifest.'],
    ],
    [
      'a status that is not so',
      async (root) => {
        const path = join(root, 'out/manifest.jsonl')
        await writeFile(path, (await readFile(path, 'utf8')).replace('"status":"failed"', '"status":"ok"'))
      },
      ['a/3.txt: It has neither a report nor an error.'],
    ],
  ])('names %s', async (_, change, expected) => {
    const { root, said } = await extracted()
    await change(root)
    expect(await said()).toEqual(expect.arrayContaining(expected))
    expect((await said()).length).toBeGreaterThanOrEqual(expected.length)
  })

  it('names a run that was begun and not finished', async () => {
    const { root, out, said } = await extracted()
    const stop = new AbortController()
    await writeFile(join(root, 'in/b.txt'), 'report 15')
    await extractFolder(
      [join(root, 'in')],
      { out, stop: stop.signal, tell: ({ event }) => event === 'file' && stop.abort('SIGINT') },
      inProcessRunner(fakeReader(), 1),
    )
    expect(await said()).toContain('run.json: A later run was begun and not finished; give its command again.')
  })
})
