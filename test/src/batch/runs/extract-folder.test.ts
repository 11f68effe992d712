import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DocumentReader } from '../../../../src/batch/document/document-reader.js'
import type { RunEvent } from '../../../../src/batch/run-event.js'
import type { Runner } from '../../../../src/batch/runner.js'
import { extractFolder, type RunOptions } from '../../../../src/batch/runs/extract-folder.js'
import { Report } from '../../../../src/forms/report.js'
import { UsageError } from '../../../../src/model/usage-error.js'
import type { ManifestLine } from '../../../../src/outputs/manifest-line.js'
import { fakeReader } from '../../fake-reader.js'
import { inProcessRunner } from '../../in-process-runner.js'
import { temporaryFolder } from '../../temporary-folder.js'
import { outputTree } from '../output-tree.js'

const lines = async <T>(path: string): Promise<T[]> =>
  (await readFile(path, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

async function run(files: Record<string, string>, options: Partial<RunOptions> = {}) {
  const root = await temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`in/${name}`, text])),
  )
  const reader = fakeReader()
  const out = join(root, 'out')
  const again = (more: Partial<RunOptions> = {}) =>
    extractFolder([join(root, 'in')], { out, jobs: 1, ...options, ...more }, inProcessRunner(reader))
  const summary = await again()
  return { root, out, reader, summary, again, manifest: await lines<ManifestLine>(join(out, 'manifest.jsonl')) }
}

const everything = {
  'a/1.txt': 'report 12',
  'a/2.txt': 'flawed 13',
  'a/3.txt': 'fail encrypted',
  'a/4.txt': 'skip not-a-report',
  'a/5.txt': 'crash',
  'b/1.txt': 'report 12',
  'b/.hidden': 'report 1',
}

/** Begins a run and stops it when one document is read. */
function stoppedAfterOne(again: (more: Partial<RunOptions>) => Promise<unknown>, more: Partial<RunOptions>) {
  const stop = new AbortController()
  return again({ ...more, stop: stop.signal, tell: ({ event }) => event === 'file' && stop.abort() })
}

describe('extractFolder', () => {
  it('reads a document itself where the report of its duplicate was removed meanwhile', async () => {
    const root = await temporaryFolder({ 'in/1.txt': 'report 12', 'in/2.txt': 'report 12' })
    const out = join(root, 'out')
    const reader = fakeReader()
    const { readers, collate } = inProcessRunner(reader, 1)
    const removing: Runner = {
      collate,
      readers: (order) => {
        const { read, ...rest } = readers(order)
        return {
          ...rest,
          read: (job, decide) =>
            read(job, async (seen) => {
              const decision = await decide(seen)
              if (decision.do === 'copy') await rm(join(out, decision.from))
              return decision
            }),
        }
      },
    }
    await expect(extractFolder([join(root, 'in')], { out }, removing)).rejects.toThrow(/Cannot read .*1\.txt\.json/)
    expect(reader.read).toEqual(['1.txt', '2.txt'])
    expect(await extractFolder([join(root, 'in')], { out }, inProcessRunner(reader, 1))).toMatchObject({
      statuses: { ok: 2, failed: 0 },
      kept: 1,
    })
  })

  it('removes the reports of all runs that were not finished, whatever they were made with', async () => {
    const { root, out, again } = await run({ 'b.txt': 'report 12', 'c.txt': 'report 13', 'd.txt': 'report 15' })
    await writeFile(join(root, 'in/a.txt'), 'report 14')
    await stoppedAfterOne(again, { limits: { pages: 7 } })
    await rm(join(root, 'in/a.txt'))
    await stoppedAfterOne(again, { limits: { pages: 8 } })
    await again({ limits: { pages: 8 } })
    expect((await readdir(join(out, 'reports'))).sort()).toEqual(['b.txt.json', 'c.txt.json', 'd.txt.json'])
    expect(await readdir(out)).not.toContain('.run')
  })

  it('does not take the lines of a run that was ended between its files for those of the run before', async () => {
    const root = await temporaryFolder({ 'in/a.txt': 'report 12' })
    const out = join(root, 'out')
    const reader = fakeReader()
    const byEngine: DocumentReader = {
      ...reader,
      extractReport: async (source, options) => {
        const report = await reader.extractReport(source, options)
        return { ...report, made: { ...report.made, engine: options.engine ?? null } }
      },
    }
    const runner = inProcessRunner(byEngine, 1)
    const extract = (engine: 'pdfium' | 'pdfjs', by = runner) => extractFolder([join(root, 'in')], { out, engine }, by)
    await extract('pdfium')
    const before = await outputTree(out)
    const collate: Runner['collate'] = async (order, tell) => {
      await runner.collate(order, tell)
      await writeFile(join(out, 'run.json'), before['run.json']!)
      throw new UsageError('ended')
    }
    await expect(extract('pdfjs', { ...runner, collate })).rejects.toThrow('ended')
    await extract('pdfium')
    expect(await outputTree(out)).toEqual(before)
  })

  it('ends where a report cannot get its name, also while another with its bytes waits for it', async () => {
    const root = await temporaryFolder({ 'in/1.txt': 'report 12', 'in/2.txt': 'report 12' })
    const out = join(root, 'out')
    await mkdir(join(out, 'reports/1.txt.json'), { recursive: true })
    const runner = inProcessRunner(fakeReader(), 1)
    await expect(extractFolder([join(root, 'in')], { out }, runner)).rejects.toThrow(UsageError)
  })

  it('gives every input one line, whatever becomes of it', async () => {
    const { manifest, summary } = await run(everything)
    expect(manifest.map(({ path, status, report, error }) => [path, status, report, error?.code ?? null])).toEqual([
      ['a/1.txt', 'ok', 'reports/a/1.txt.json', null],
      ['a/2.txt', 'flawed', 'reports/a/2.txt.json', null],
      ['a/3.txt', 'failed', null, 'encrypted'],
      ['a/4.txt', 'skipped', null, 'not-a-report'],
      ['a/5.txt', 'failed', null, 'internal'],
      ['b/.hidden', 'skipped', null, 'unsupported-format'],
      ['b/1.txt', 'ok', 'reports/b/1.txt.json', null],
    ])
    expect(summary).toMatchObject({
      files: 7,
      duplicates: 1,
      left: 0,
      statuses: { ok: 2, flawed: 1, failed: 2, skipped: 2 },
      findings: [
        { code: 'same-bytes', severity: 'info', count: 1, reports: 2 },
        { code: 'sum-mismatch', severity: 'error', count: 1, reports: 1 },
      ],
      skipped: { 'not-a-report': 1, 'unsupported-format': 1 },
    })
    expect(Object.keys(manifest[0]!)).toEqual([
      'path',
      'sha256',
      'bytes',
      'format',
      'sidecar',
      'corrections',
      'status',
      'report',
      'reportSha256',
      'cells',
      'findings',
      'archive',
      'canonical',
      'repeats',
      'supersededBy',
      'matchedAs',
      'error',
      'ms',
    ])
    expect(manifest[1]!.findings).toEqual({ error: 1, warning: 0, info: 0 })
    for (const { error } of manifest) expect(error?.message ?? '').not.toContain('\n')
  })

  it('keeps the stack of what nobody expected', async () => {
    const events: RunEvent[] = []
    const { manifest } = await run({ '1.txt': 'crash' }, { tell: (event) => events.push(event) })
    expect(manifest[0]!.error!.message).toMatch(/^Unexpected TypeError: nothing there at .*fake-reader\.ts:\d+/)
    const told = events.find(({ event }) => event === 'file')
    expect(told).toMatchObject({ done: 1, files: 1, stack: expect.stringContaining('fake-reader') })
  })

  it('reads the same bytes once and gives each path its report', async () => {
    const { out, reader } = await run({ ...everything, 'c/same.txt': 'fail encrypted' })
    expect(reader.read.filter((path) => path.endsWith('1.txt'))).toEqual(['a/1.txt'])
    expect(reader.read).not.toContain('c/same.txt')
    const report = Report.parse(JSON.parse(await readFile(join(out, 'reports/b/1.txt.json'), 'utf8')))
    expect(report.source.path).toBe('b/1.txt')
    const csv = await readFile(join(out, 'observations.csv'), 'utf8')
    expect(csv.match(/^[ab]\/1\.txt,.*,12,,12,件,2,10,20,30\.5,40$/gm)).toHaveLength(2)
  })

  it('writes the same bytes again, and only those of the last run', async () => {
    const { root, out, again } = await run(everything)
    const first = await outputTree(out)
    expect(Object.keys(first)).toEqual([
      'findings.jsonl',
      'manifest.jsonl',
      'observations.csv',
      'reports.csv',
      'reports/a/1.txt.json',
      'reports/a/2.txt.json',
      'reports/b/1.txt.json',
      'run.json',
    ])
    await again()
    expect(await outputTree(out)).toEqual(first)
    await rm(join(root, 'in/b'), { recursive: true })
    await writeFile(join(root, 'in/a/2.txt'), 'fail damaged')
    await writeFile(join(out, 'reports/note.json'), 'not ours')
    await again()
    expect((await readdir(join(out, 'reports'), { recursive: true })).sort()).toEqual([
      'a',
      'a/1.txt.json',
      'note.json',
    ])
  })

  it('removes nothing outside reports/ whatever an earlier manifest says', async () => {
    const { root, out, again } = await run({ '1.txt': 'report 1' })
    const others = ['../in/1.txt', 'reports/../run.json', 'reports/../../in/1.txt.json', 'run.json']
    await writeFile(join(root, 'in/1.txt.json'), 'skip not-a-report')
    await writeFile(
      join(out, 'manifest.jsonl'),
      [...others.map((report) => JSON.stringify({ report })), '{torn'].join('\n'),
    )
    await again()
    expect(Object.keys(await outputTree(out))).toContain('run.json')
    expect((await readdir(join(root, 'in'))).sort()).toEqual(['1.txt', '1.txt.json'])
  })

  it('never reads the output folder, also where it lies inside the input', async () => {
    const root = await temporaryFolder({ 'a.txt': 'report 1' })
    const options = { out: join(root, 'out') }
    await extractFolder([root], options, inProcessRunner(fakeReader()))
    expect((await extractFolder([root], options, inProcessRunner(fakeReader()))).files).toBe(1)
  })

  it('takes the address from the sidecar, else from the page, for the same bytes too', async () => {
    const { out, manifest } = await run({
      'a.txt': 'report 1',
      'a.txt.meta.json': '{"url":"https://sidecar.example/","date":"2024-01-31"}',
      'b.txt': 'report 1',
    })
    const url = async (name: string) => JSON.parse(await readFile(join(out, `reports/${name}.json`), 'utf8')).source.url
    expect([await url('a.txt'), await url('b.txt')]).toEqual(['https://sidecar.example/', 'https://page.example/'])
    expect(manifest.map(({ path, status }) => [path, status])).toEqual([
      ['a.txt', 'ok'],
      ['a.txt.meta.json', 'skipped'],
      ['b.txt', 'ok'],
    ])
  })

  it('tells of a sidecar that cannot be used', async () => {
    const events: RunEvent[] = []
    await run({ 'a.txt': 'report 1', 'a.txt.meta.json': '{torn' }, { tell: (event) => events.push(event) })
    expect(events.filter(({ event }) => event === 'notice')).toMatchObject([{ path: 'a.txt' }])
  })

  it('stops after the file in hand, leaves the files of the run before, and goes on with the same bytes', async () => {
    const { root, out, summary, again, reader } = await run(everything)
    expect(summary).toMatchObject({ kept: 0, left: 0 })
    const whole = await outputTree(out)
    await writeFile(join(root, 'in/a/1.txt'), 'report 14')
    await writeFile(join(root, 'in/b/1.txt'), 'flawed 15')
    const undisturbed = join(root, 'undisturbed')
    await extractFolder([join(root, 'in')], { out: undisturbed, jobs: 1 }, inProcessRunner(fakeReader()))

    const stop = new AbortController()
    const stopped = await again({
      stop: stop.signal,
      tell: (event) => {
        if (event.event === 'file' && event.path === 'a/2.txt') stop.abort('SIGINT')
      },
    })
    expect(stopped).toMatchObject({ left: 4 })
    const between = await outputTree(out)
    for (const name of ['manifest.jsonl', 'reports.csv', 'run.json']) expect(between[name]).toBe(whole[name])
    const before = reader.read.length
    const resumed = await again()
    expect(resumed).toMatchObject({ left: 0, kept: 5 })
    expect(reader.read.slice(before)).toEqual(['b/1.txt'])
    expect(await outputTree(out)).toEqual(await outputTree(undisturbed))
  })

  it('reads again what changed, and nothing else', async () => {
    const { root, out, again, reader } = await run({
      ...everything,
      'a/1.txt.meta.json': '{"url":"https://x.example/"}',
      'a/6.txt': 'fail timed-out',
    })
    const readBy = async (action: () => Promise<unknown>): Promise<string[]> => {
      const before = reader.read.length
      await action()
      return reader.read.slice(before)
    }
    expect(await readBy(again)).toEqual([])
    expect(await again()).toMatchObject({ kept: 7 })
    await writeFile(join(root, 'in/a/1.txt.meta.json'), '{"url":"https://y.example/"}')
    expect(await readBy(again)).toEqual(['a/1.txt'])
    await writeFile(join(out, 'reports/a/2.txt.json'), '{}')
    expect(await readBy(again)).toEqual(['a/2.txt'])
    expect(await readBy(() => again({ language: 'en' }))).toHaveLength(7)
    expect(await readBy(() => again({ language: 'en', fresh: true }))).toHaveLength(7)
    expect(await readBy(() => again({ language: 'en', password: 'x' }))).toEqual(['a/3.txt'])
    expect(await readBy(() => again({ language: 'en', timeout: 5 }))).toEqual(['a/6.txt'])
  })

  it('takes in what people say of a cell, beside what was read, and reads anew only what they speak of', async () => {
    const { root, out, again, reader, manifest } = await run({ 'a.txt': 'report 12', 'b.txt': 'report 13' })
    const entry = async (name: string) =>
      JSON.parse(await readFile(join(out, `reports/${name}.json`), 'utf8')).tables.t3_requests.newReceived.total
    const said = { who: '李', when: '2024-03-01T09:00:00+08:00', why: '看原件' }
    const line = (source: string, value: number) =>
      `${JSON.stringify({ source, pointer: '/tables/t3_requests/newReceived/total', value, ...said })}\n`
    reader.read.length = 0
    await writeFile(join(root, 'in/corrections.jsonl'), line(manifest[0]!.sha256!, 21) + line(manifest[0]!.sha256!, 22))
    const events: RunEvent[] = []
    await again({ tell: (event) => events.push(event) })
    expect(reader.read).toEqual(['a.txt'])
    expect(await entry('a.txt')).toMatchObject({ state: 'reported', value: 12, corrected: { value: 22, ...said } })
    expect(await entry('b.txt')).not.toHaveProperty('corrected')
    expect(events.filter(({ event }) => event === 'notice')).toEqual([])
    const record = JSON.parse(await readFile(join(out, 'run.json'), 'utf8'))
    expect(record.corrections).toEqual([
      { path: '../in/corrections.jsonl', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])

    await again()
    expect(reader.read).toEqual(['a.txt'])
    await writeFile(join(root, 'in/corrections.jsonl'), line('f'.repeat(64), 1))
    await again({ tell: (event) => events.push(event) })
    expect(reader.read).toEqual(['a.txt', 'a.txt'])
    expect(await entry('a.txt')).not.toHaveProperty('corrected')
    expect(events.filter(({ event }) => event === 'notice')).toMatchObject([{ path: 'corrections.jsonl' }])
    await writeFile(join(root, 'in/corrections.jsonl'), '{"source":')
    await expect(again()).rejects.toThrow(/corrections\.jsonl, line 1: this is no JSON/)
  })

  it('says before the first document that the output cannot be written', async () => {
    const root = await temporaryFolder({
      'in/a.txt': 'report 1',
      file: 'x',
      'taken/reports': 'x',
      'odd/manifest.jsonl/': '',
    })
    const reader = fakeReader()
    const into = (out: string) => extractFolder([join(root, 'in')], { out: join(root, out) }, inProcessRunner(reader))
    await expect(into('file')).rejects.toThrow(/^Cannot write .*file.*a file is in the way/)
    await expect(into('file/out')).rejects.toThrow(UsageError)
    await expect(into('taken')).rejects.toThrow(UsageError)
    await expect(into('odd')).rejects.toThrow(/a folder is in the way/)
    expect(await readdir(join(root, 'odd'))).toEqual(['manifest.jsonl', 'reports'])
    expect(reader.read).toEqual([])
  })

  it('ends a run that cannot be written and leaves nothing half done', async () => {
    const { root, out, again } = await run({ 'a.txt': 'report 1', 'b.txt': 'report 2' })
    const before = await outputTree(out)
    await rm(join(out, 'reports/b.txt.json'))
    await mkdir(join(out, 'reports/b.txt.json/in the way'), { recursive: true })
    await writeFile(join(root, 'in/a.txt'), 'report 3')
    await expect(again()).rejects.toThrow(UsageError)
    const after = await outputTree(out)
    expect(after['manifest.jsonl']).toBe(before['manifest.jsonl'])
    expect(Object.keys(after).filter((name) => name.includes('tmp'))).toEqual([])
  })

  it('accounts for a path that is too long for its report, and reads the rest', async () => {
    const root = await temporaryFolder({ 'in/a.txt': 'report 1' })
    const out = join(root, ...Array.from({ length: 20 }, () => 'o'.repeat(150)))
    const deep = join(root, 'in', ...Array.from({ length: 7 }, () => 'd'.repeat(150)))
    await mkdir(deep, { recursive: true })
    await writeFile(join(deep, 'b.txt'), 'report 2')
    await symlink('a.txt', join(root, 'in/c.txt'))
    const summary = await extractFolder([join(root, 'in')], { out }, inProcessRunner(fakeReader()))
    expect(summary.statuses).toEqual({ ok: 2, flawed: 0, failed: 1, skipped: 0 })
    expect(summary.failures[0]!.code).toBe('unreadable-file')
  })

  it('never writes the password', async () => {
    const { out } = await run({ 'a.txt': 'report 1' }, { password: 'hunter2' })
    expect(Object.values(await outputTree(out)).join('')).not.toContain('hunter2')
    expect(JSON.parse(await readFile(join(out, 'run.json'), 'utf8'))).toMatchObject({
      rules: '1',
      schema: 'nianbao/report/1',
      engine: null,
      options: { include: [], exclude: [], engine: 'auto', language: 'zh', password: true },
    })
  })
})
