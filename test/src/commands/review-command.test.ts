import { describe, expect, test } from 'vitest'
import { checkFolder } from '../../../src/batch/runs/check-folder.js'
import { runCommand } from '../../../src/commands/run-command.js'
import { cleanArchive } from '../../made-archive/made-archive.js'
import { writeArchive } from '../../made-archive/write-archive.js'
import { fakeReader } from '../fake-reader.js'
import { inProcessRunner } from '../in-process-runner.js'
import { temporaryFolder } from '../temporary-folder.js'

/** Runs a command line and catches what it says. */
async function nianbao(...args: readonly string[]) {
  const said = { out: '', err: '' }
  const status = await runCommand(args, {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    columns: null,
    stop: new AbortController().signal,
    reader: fakeReader(),
    runner: inProcessRunner(fakeReader(), 1),
    inspect: () => Promise.reject(new Error('nothing to inspect here')),
  })
  return { status, ...said }
}

describe('nianbao review', () => {
  test.each([
    [['--out', 'no/such/folder'], /^nianbao: There are no results in no\/such\/folder .*\n$/],
    [['--images-limit', 'many'], /^nianbao: .*--images-limit.*\n$/],
    [['--port', '70000'], /^nianbao: .*--port.*\n$/],
    [['archive'], /^nianbao: too many arguments.*\n$/],
  ])('%j is one clear line and status 2', async (args, line) => {
    const { status, out, err } = await nianbao('review', ...args)
    expect(err).toMatch(line)
    expect([status, out]).toEqual([2, ''])
  })

  test('says what it wrote, and which page to open', async () => {
    const out = await temporaryFolder()
    writeArchive(cleanArchive(1), out)
    await checkFolder({ out })
    const said = await nianbao('review', '--out', out)
    expect(said.out).toMatch(/^70 reports of 10 agencies\.\nNo page images: .*\nOpen .*\/review\/index\.html\n$/)
    expect(said).toMatchObject({ status: 0, err: '' })
    expect((await nianbao('review', '--out', out, '--quiet')).out).toBe('')
  })

  test('has its help', async () => {
    const { out } = await nianbao('review', '--help')
    for (const said of ['--archive', '--no-images', '--serve', 'corrections.jsonl', '127.0.0.1'])
      expect(out).toContain(said)
  })
})
