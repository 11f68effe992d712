import { access, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CommandContext } from '../../../src/commands/command-context.js'
import { runCommand } from '../../../src/commands/run-command.js'
import { ExtractionError } from '../../../src/model/extraction-error.js'
import { fakeReader } from '../fake-reader.js'
import { inProcessRunner } from '../in-process-runner.js'
import { temporaryFolder } from '../temporary-folder.js'

/** Runs a command line with a reader that reads words, and catches what it says. */
async function nianbao(args: readonly string[], more: Partial<CommandContext> = {}) {
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
    ...more,
  })
  return { status, ...said }
}

const archive = {
  'in/a.txt': 'report 12',
  'in/b.txt': 'flawed 13',
  'in/c.txt': 'fail encrypted',
  'in/d.txt': 'skip not-a-report',
}

describe('wrong usage', () => {
  it.each([
    [[], /^nianbao: No command was given; nianbao --help lists them\.\n$/],
    [['extrct'], /^nianbao: unknown command 'extrct' \(Did you mean extract\?\)\n$/],
    [['extract'], /^nianbao: No file or folder to read was named\.\n$/],
    [['extract', '--jbs', '2', '.'], /^nianbao: unknown option '--jbs'.*\n$/],
    [['extract', '--out'], /^nianbao: option '--out <folder>' argument missing\n$/],
    [['extract', 'no/such/file'], /^nianbao: There is no file or folder no\/such\/file\.\n$/],
    [['extract', '--files-from', 'no/such/list'], /^nianbao: Cannot read the list no\/such\/list \(ENOENT\)\.\n$/],
    [['scan'], /^nianbao: missing required argument 'file-or-folder'\n$/],
    [['inspect'], /^nianbao: missing required argument 'file'\n$/],
    [['score', 'a', 'b'], /^nianbao: too many arguments.*\n$/],
    [['score', 'no/such/folder'], /^nianbao: Cannot list the folder no\/such\/folder \(ENOENT\)\.\n$/],
    [
      ['check', '--out', 'no/such/folder'],
      /^nianbao: There are no results in no\/such\/folder \(no run\.json\); extract an archive first\.\n$/,
    ],
    [['schema', '--strict'], /^nianbao: unknown option '--strict'\n$/],
  ])('%j is one clear line and status 2', async (args, line) => {
    const { status, out, err } = await nianbao(args)
    expect(err).toMatch(line)
    expect([status, out]).toEqual([2, ''])
  })

  it('refuses a folder with nothing in it and an output folder that is a file', async () => {
    const root = await temporaryFolder({ 'empty/': '', 'in/a.txt': 'report 1', file: '' })
    const empty = await nianbao(['extract', join(root, 'empty'), '--out', join(root, 'out')])
    expect([empty.status, empty.err.split('\n').length]).toEqual([2, 2])
    await expect(access(join(root, 'out'))).rejects.toThrow()
    const file = await nianbao(['extract', join(root, 'in'), '--out', join(root, 'file')])
    expect(file.err).toMatch(/^nianbao: Cannot write .*: a file is in the way; name another folder with --out\.\n$/)
    expect(file.status).toBe(2)
    expect((await nianbao(['score', join(root, 'in')])).status).toBe(2)
  })
})

describe('help', () => {
  it('goes to standard output with status 0, for each command', async () => {
    const top = await nianbao(['--help'])
    expect([top.status, top.err]).toEqual([0, ''])
    for (const command of ['extract', 'check', 'scan', 'inspect', 'score', 'schema']) {
      expect(top.out).toContain(`  ${command}`)
      const { status, out, err } = await nianbao([command, '--help'])
      expect([status, err]).toEqual([0, ''])
      expect(out).toContain(`Usage: nianbao ${command}`)
    }
    expect((await nianbao(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('extract', () => {
  it('says what became of the files and how to go on', async () => {
    const root = await temporaryFolder({ ...archive, 'in/e.txt': 'fail damaged', 'in/f.txt': 'fail encrypted' })
    const { status, out, err } = await nianbao(['extract', join(root, 'in'), '--out', join(root, 'out')])
    expect(status).toBe(1)
    expect(err).toBe(
      ['c.txt: encrypted', 'e.txt: damaged', 'f.txt: encrypted']
        .map((text) => `failed ${text}: Cannot use ${text.slice(7)}.\n`)
        .join(''),
    )
    expect(out).toBe(`6 files, 1 with the bytes of another
  ok       1  read, no error found
  flawed   1  read, with errors found
  failed   3  could not be read
  skipped  1  no report: not-a-report 1

Most frequent findings
  same-bytes    info   1  in 2 reports: The same file occurs more than once.
  sum-mismatch  error  1  in 1 report: Printed figures contradict a sum that the form prescribes.

Failed
  encrypted  2  Cannot use encrypted. (c.txt and 1 more)
  damaged    1  Cannot use damaged. (e.txt)

Results in ${join(root, 'out')}: manifest.jsonl says what became of each file
`)
  })

  it('ends with 0 where nothing failed, unless errors were found and --strict', async () => {
    const root = await temporaryFolder({ 'in/a.txt': 'flawed 12', 'in/b.txt': 'skip not-a-report' })
    const args = ['extract', join(root, 'in'), '--out', join(root, 'out')]
    expect((await nianbao(args)).status).toBe(0)
    expect((await nianbao([...args, '--strict'])).status).toBe(1)
  })

  it('keeps to what failed with --quiet', async () => {
    const root = await temporaryFolder(archive)
    const { status, out, err } = await nianbao(['extract', '--quiet', join(root, 'in'), '--out', join(root, 'out')], {
      columns: 80,
    })
    expect([status, out, err]).toEqual([1, '', 'failed c.txt: encrypted: Cannot use encrypted.\n'])
  })

  it('logs one JSON object a line', async () => {
    const root = await temporaryFolder(archive)
    const { err } = await nianbao(['extract', '--log-json', join(root, 'in'), '--out', join(root, 'out')])
    const events = err
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(
      events.filter(({ event }) => event !== 'collate').map(({ event, path, status }) => [event, path, status]),
    ).toEqual([
      ['start', undefined, undefined],
      ['reading', 'a.txt', undefined],
      ['reading', 'b.txt', undefined],
      ['file', 'a.txt', 'ok'],
      ['reading', 'c.txt', undefined],
      ['file', 'b.txt', 'flawed'],
      ['reading', 'd.txt', undefined],
      ['file', 'c.txt', 'failed'],
      ['file', 'd.txt', 'skipped'],
    ])
    expect(events.find(({ event, path }) => event === 'file' && path === 'c.txt')).toMatchObject({
      error: { code: 'encrypted' },
      done: 3,
      files: 4,
    })
  })

  it('reads what a list names, and what the globs let through', async () => {
    const root = await temporaryFolder(archive)
    const at = (name: string) => join(root, name)
    await writeFile(at('list'), `\ufeff${at('in/a.txt')}\r\n\n${at('in/b.txt')}\n`)
    await nianbao(['extract', '--files-from', at('list'), '--out', at('out')])
    const paths = async () => (await readFile(at('out/manifest.jsonl'), 'utf8')).match(/(?<="path":")[^"]*/g)
    expect(await paths()).toEqual(['a.txt', 'b.txt'])
    await nianbao(['extract', '--include', 'a*', '--include', 'd*', '--exclude', 'd.txt', at('in'), '--out', at('out')])
    expect(await paths()).toEqual(['a.txt'])
  })

  it('ends with the status of the signal that stopped it, and says so', async () => {
    const root = await temporaryFolder(archive)
    for (const [signal, expected] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const stop = new AbortController()
      stop.abort(signal)
      const args = ['extract', join(root, 'in'), '--out', join(root, 'out')]
      const { status, out } = await nianbao(args, { stop: stop.signal })
      expect(status).toBe(expected)
      expect(out).toContain('Stopped: 4 files were not read. Give the same command again to go on from here.')
    }
  })

  it('lets no file name act on the terminal', async () => {
    const root = await temporaryFolder({ 'in/a\u001b[2J\n.txt': 'fail damaged' })
    const { out, err } = await nianbao(['extract', join(root, 'in'), '--out', join(root, 'out')])
    expect(err).toBe('failed a\\u{1b}[2J\\u{a}.txt: damaged: Cannot use damaged.\n')
    expect(out).not.toContain('\u001b')
  })
})

describe('check', () => {
  const extracted = async (files: Record<string, string> = archive) => {
    const root = await temporaryFolder(files)
    const out = join(root, 'out')
    await nianbao(['extract', join(root, 'in'), '--out', out])
    return { root, out }
  }

  it('says what stands in the reports and between them', async () => {
    const { out } = await extracted({ 'in/a.txt': 'report 12', 'in/b.txt': 'report 12', 'in/c.txt': 'report 13' })
    const before = await readFile(join(out, 'findings.jsonl'), 'utf8')
    const said = await nianbao(['check', '--out', out, '--strict'])
    expect(said).toEqual({
      status: 0,
      err: '',
      out: `3 reports of 2 agencies, 2024; 1 not counted, as another of that agency and year is

Findings
  same-bytes  info  1  in 2 reports: The same file occurs more than once.

Rewritten in ${out}: findings.jsonl, manifest.jsonl, reports.csv, run.json
`,
    })
    expect(await readFile(join(out, 'findings.jsonl'), 'utf8')).toBe(before)
    expect((await nianbao(['check', '--out', out, '--quiet'])).out).toBe('')
    await nianbao(['check', '--out', out, '--lang', 'en'])
    expect(await readFile(join(out, 'findings.jsonl'), 'utf8')).toContain('2 files have the same bytes: a.txt, b.txt')
  })

  it('drops what the rules do not find any more', async () => {
    const { out } = await extracted()
    expect(await readFile(join(out, 'findings.jsonl'), 'utf8')).toContain('sum-mismatch')
    await nianbao(['check', '--out', out])
    expect(await readFile(join(out, 'findings.jsonl'), 'utf8')).toBe('')
    expect(await readFile(join(out, 'manifest.jsonl'), 'utf8')).not.toContain('flawed')
    expect(await readFile(join(out, 'reports.csv'), 'utf8')).toMatch(/^b\.txt,ok,/m)
  })

  it('reads the names of agencies beside the archive and says which line of them is wrong', async () => {
    const { root, out } = await extracted({ ...archive, 'in/agencies.csv': 'as printed,as meant\n' })
    expect(await readFile(join(out, 'manifest.jsonl'), 'utf8')).toContain('Names of agencies')
    await writeFile(join(root, 'in/agencies.csv'), 'as printed,as meant\n甲\n')
    for (const args of [['check'], ['extract', join(root, 'in')]]) {
      const { status, err } = await nianbao([...args, '--out', out])
      expect([status, err]).toEqual([
        2,
        expect.stringMatching(/agencies\.csv, line 2: two columns are wanted, not 1\.\n$/),
      ])
    }
    const list = await nianbao(['check', '--out', out, '--agencies', join(root, 'none.csv')])
    expect(list.err).toMatch(/^nianbao: There is no file .*none\.csv with names of agencies\.\n$/)
  })

  it('leaves everything as it is where a report is gone', async () => {
    const { out } = await extracted()
    const before = await readFile(join(out, 'manifest.jsonl'), 'utf8')
    await rm(join(out, 'reports/b.txt.json'))
    const { status, err } = await nianbao(['check', '--out', out])
    expect([status, err]).toEqual([2, expect.stringMatching(/b\.txt\.json \(ENOENT\); extract the archive again\.\n$/)])
    expect(await readFile(join(out, 'manifest.jsonl'), 'utf8')).toBe(before)
    expect((await readdir(out)).filter((name) => name.includes('tmp'))).toEqual([])
  })
})

describe('scan', () => {
  it('says what is there', async () => {
    const root = await temporaryFolder({ ...archive, 'in/e.txt': 'report 12' })
    const { status, out, err } = await nianbao(['scan', join(root, 'in')])
    expect([status, err]).toEqual([0, ''])
    expect(out).toBe(`5 files

Format
  text  5

Year of the reports
  2024  3

Form
  F2021  3

Same bytes
  duplicates  1
      e.txt = a.txt

Not read as a report
  encrypted  1
      c.txt
  not-a-report  1
      d.txt
`)
  })
})

describe('inspect', () => {
  it('prints where the page is', async () => {
    const file = join(await temporaryFolder({ 'a.pdf': '' }), 'a.pdf')
    const inspect = async (path: string, out: string, options: object) =>
      [path, out, ...Object.values(options)].join(' ')
    expect(await nianbao(['inspect', file, '--out', 'x', '--password', 'y'], { inspect })).toEqual({
      status: 0,
      out: `${file} x auto y\n`,
      err: '',
    })
  })

  it('says in one line why there is none', async () => {
    const file = join(await temporaryFolder({ 'a.pdf': '' }), 'a.pdf')
    const inspect = () => Promise.reject(new ExtractionError('encrypted', 'Give the password with --password.'))
    expect(await nianbao(['inspect', file], { inspect })).toEqual({
      status: 1,
      out: '',
      err: `failed ${file}: encrypted: Give the password with --password.\n`,
    })
  })

  it('takes one file that is there', async () => {
    const folder = await temporaryFolder()
    expect((await nianbao(['inspect', folder])).err).toBe(`nianbao: ${folder} is a folder; inspect shows one file.\n`)
    expect(await nianbao(['inspect', join(folder, 'gone')])).toMatchObject({ status: 2, out: '' })
  })
})

describe('score', () => {
  const truth = (more: object = {}) =>
    JSON.stringify({
      form: 'F2021',
      year: 2024,
      agency: '甲县人民政府',
      tables: { t3_requests: { newReceived: { total: 12 } } },
      remarks: 'left alone',
      ...more,
    })

  it('ends with 0 only where all is right', async () => {
    const root = await temporaryFolder({ 'x/report.txt': 'report 12', 'x/truth.json': truth(), 'README.md': '' })
    expect(await nianbao(['score', root])).toEqual({
      status: 0,
      err: '',
      out: `x: 1 of 1 right, 0 wrong, 0 absent, 0 silent, 0 quiet
total of 1 case: 1 of 1 right, 0 wrong, 0 absent, 0 silent, 0 quiet
1 of 1 all right
`,
    })
  })

  it('names whatever is not right', async () => {
    const root = await temporaryFolder({
      'a/report.txt': 'report 13',
      'a/truth.json': truth({ year: null, agency: null, sections: [{ number: 1, characters: 5 }] }),
      'b/report.txt': 'report 12',
      'c/report.txt': 'fail encrypted',
      'c/truth.json': truth(),
      'd/truth.json': truth(),
      'e/report.htm': 'report 12',
      'e/report.pdf': 'report 12',
      'e/truth.json': '{"form":',
      'f/notes.txt': 'no case',
    })
    const { status, out } = await nianbao(['score', root])
    expect(status).toBe(1)
    expect(out).toMatch(/^e\/report\.htm: 0 of 0 right.*\n {4}truth\.json cannot be used: .*\n/m)
    expect(
      out.replace(/(truth\.json cannot be used:).*/g, '$1'),
    ).toBe(`a: 0 of 1 right, 1 wrong, 0 absent, 1 silent, 0 quiet
    year: expected null, got 2024
    agency: expected null, got 甲县人民政府
    sections: expected 1, got none
    /tables/t3_requests/newReceived/total  expected 12, got 13 (wrong, silent)
b: 0 of 0 right, 0 wrong, 0 absent, 0 silent, 0 quiet
    there is no truth.json beside the report
c: 0 of 1 right, 0 wrong, 1 absent, 0 silent, 0 quiet
    no report: encrypted: Cannot use encrypted.
d: 0 of 0 right, 0 wrong, 0 absent, 0 silent, 0 quiet
    there is no report beside truth.json
e/report.htm: 0 of 0 right, 0 wrong, 0 absent, 0 silent, 0 quiet
    truth.json cannot be used:
e/report.pdf: 0 of 0 right, 0 wrong, 0 absent, 0 silent, 0 quiet
    truth.json cannot be used:
total of 6 cases: 0 of 2 right, 1 wrong, 1 absent, 1 silent, 0 quiet
0 of 6 all right
`)
  })
})

describe('a fault of our own', () => {
  it('shows its stack and ends with 2', async () => {
    const file = join(await temporaryFolder({ 'a.pdf': '' }), 'a.pdf')
    const inspect = () => Promise.reject(new TypeError('odd'))
    const { status, err } = await nianbao(['inspect', file], { inspect })
    expect(status).toBe(2)
    expect(err).toMatch(/^nianbao: a fault of the program, please report it: TypeError: odd\n\s+at /)
  })
})
