import { existsSync, readdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RUN_FOLDER } from '../../../src/batch/document/stage-report.js'
import { checkFolder } from '../../../src/batch/runs/check-folder.js'
import type { CommandContext } from '../../../src/commands/command-context.js'
import { listedFormats, writeDataset } from '../../../src/commands/export-command.js'
import { UsageError } from '../../../src/model/usage-error.js'
import { writeArchive } from '../../made-archive/write-archive.js'
import { sampleReport } from '../sample-report.js'
import { temporaryFolder } from '../temporary-folder.js'

async function said(
  run: string,
  {
    quiet = false,
    columns = null,
    stop = new AbortController().signal,
  }: Partial<Pick<CommandContext, 'columns' | 'stop'> & { quiet: boolean }> = {},
) {
  const words = { out: '', err: '' }
  const out = join(run, '..', 'dataset')
  const status = await writeDataset(
    { from: run, out, formats: ['csv'], quiet },
    {
      out: (text) => {
        words.out += text
      },
      err: (text) => {
        words.err += text
      },
      columns,
      stop,
    },
  )
  return { status, dataset: out, ...words }
}

async function runOf(paths: readonly string[]): Promise<string> {
  const run = join(await temporaryFolder({ 'out/': '' }), 'out')
  writeArchive(new Map(paths.map((path) => [path, sampleReport({ source: { ...sampleReport().source, path } })])), run)
  return run
}

describe('nianbao export', () => {
  it('says how many reports there are, how many of them count, and where to begin', async () => {
    const run = await runOf(['a.pdf', 'b.pdf'])
    await checkFolder({ out: run })
    const { status, dataset, out, err } = await said(run)
    expect(status).toBe(0)
    expect(out).toMatch(/^2 reports, 1 of which count.*\n\d+ files \(0\.\d MB\) in .*dataset: datapackage\.json .*\n$/)
    expect(err).toBe('')
    expect(existsSync(join(dataset, 'datapackage.json'))).toBe(true)
    expect((await said(run, { quiet: true })).out).toBe('')
  })

  it('says what to do where no report is marked as the one that counts', async () => {
    const run = await runOf(['a.pdf'])
    await writeFile(join(run, 'findings.jsonl'), '')
    expect((await said(run)).err).toContain('nianbao check')
  })

  it('says on a terminal how far it is', async () => {
    const run = await runOf(['a.pdf', 'b.pdf'])
    await checkFolder({ out: run })
    expect((await said(run, { columns: 80 })).err).toBe('\r\x1b[K1 of 2 inputs\r\x1b[K')
  })

  it('leaves nothing behind where it is stopped', async () => {
    const run = await runOf(['a.pdf'])
    await checkFolder({ out: run })
    const { status, dataset } = await said(run, { stop: AbortSignal.abort('SIGTERM') })
    expect(status).toBe(143)
    const left = readdirSync(dataset, { recursive: true, withFileTypes: true })
    expect(left.filter((entry) => entry.isFile())).toEqual([])
  })

  it('waits for a run to be finished', async () => {
    const run = await runOf(['a.pdf'])
    await mkdir(join(run, RUN_FOLDER))
    await writeFile(join(run, RUN_FOLDER, 'journal.jsonl'), '')
    await expect(said(run)).rejects.toThrow('was not finished')
  })
})

describe('a list of formats', () => {
  it('names formats that there are', () => {
    expect(listedFormats('csv, parquet')).toEqual(['csv', 'parquet'])
    expect(() => listedFormats('csv,tsv')).toThrow(UsageError)
    expect(() => listedFormats('csv,tsv')).toThrow('There is no format tsv; there are parquet, csv, excel, xlsx.')
  })
})
