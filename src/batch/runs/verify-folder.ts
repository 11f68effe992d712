import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, readdir, readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import type { FormBook } from '../../forms/form-book.js'
import { reportSchemaOf } from '../../forms/report.js'
import type { ManifestLine } from '../../outputs/manifest-line.js'
import type { RunRecord } from '../../outputs/run-record.js'
import { RUN_FOLDER } from '../document/stage-report.js'
import { givenBook } from '../given-book.js'
import { listsOfRun } from '../inputs/agency-lists.js'
import { findInputs } from '../inputs/find-inputs.js'
import { readSidecar } from '../inputs/read-sidecar.js'
import { recordedInput } from '../inputs/recorded-input.js'
import { inShard, parseShard } from '../inputs/shard.js'
import { isUnfinished } from '../ledger/journal.js'
import { collate } from '../results/collate.js'
import { readManifest, readRunRecord } from '../results/read-manifest.js'
import { type RunFile, runFiles, type Sinks } from '../results/run-files.js'
import { languageOf } from './check-folder.js'

/** Something that is not as the results say. */
export interface Difference {
  /** The input, or the file of the results. */
  readonly path: string
  /** One sentence. */
  readonly what: string
}

export interface VerifyOptions {
  readonly out: string
  /** Called with how many lines of the manifest were looked at. */
  readonly tell?: (done: number, of: number) => void
}

export interface Verification {
  readonly files: number
  readonly differences: readonly Difference[]
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
    return hash.digest('hex')
  } catch {
    return null
  }
}

/** What is wrong with the source of a line, as it lies there now. */
async function aboutSource(line: ManifestLine, { roots }: RunRecord, out: string): Promise<string[]> {
  if (line.sha256 === null) return []
  const input = await recordedInput(line, roots, out)
  if (!input) return ['run.json does not tell where it lies.']
  const bytes = await readFile(input.file).catch(() => null)
  if (!bytes) return ['Its file is not there any more, or may not be read.']
  const wrong = sha256Of(bytes) === line.sha256 ? [] : ['Its file has other bytes than those that were read.']
  if (line.format !== null && (await readSidecar(input.file)).sha256 !== line.sidecar) {
    wrong.push('The notes beside it are others than those that were read.')
  }
  return wrong
}

/** What is wrong with the report of a line. */
async function aboutReport(line: ManifestLine, out: string, book: FormBook): Promise<string[]> {
  if (line.report === null) {
    return line.error && ['failed', 'skipped'].includes(line.status) ? [] : ['It has neither a report nor an error.']
  }
  if (line.error || !['ok', 'flawed'].includes(line.status)) return ['It has both a report and an error.']
  const bytes = await readFile(join(out, line.report)).catch(() => null)
  if (!bytes) return ['Its report is not there, or may not be read.']
  if (sha256Of(bytes) !== line.reportSha256) return ['Its report has other bytes than those that were written.']
  try {
    const { source } = reportSchemaOf(book).parse(JSON.parse(bytes.toString('utf8')))
    const same = source.path === line.path && source.sha256 === line.sha256 && source.bytes === line.bytes
    return same ? [] : ['Its report names another source.']
  } catch {
    return ['Its report is not what the schema describes.']
  }
}

/** Inputs without a line, and lines without an input, where all that lies in the folders was asked for. */
async function aboutInputs(lines: readonly ManifestLine[], run: RunRecord, out: string): Promise<Difference[]> {
  if (run.roots.length === 0 || run.roots.some(({ whole }) => !whole)) return []
  const { include, exclude, shard } = run.options
  const roots = run.roots.map(({ folder }) => resolve(out, folder))
  const part = shard === null ? null : parseShard(shard)
  let paths: Set<string>
  try {
    const names = run.roots.map(({ name }) => name)
    const found = await findInputs(roots, { out, include, exclude, names })
    paths = new Set(found.map(({ path }) => path).filter((path) => !part || inShard(path, part)))
  } catch (error) {
    return [{ path: 'manifest.jsonl', what: `The archive cannot be looked through: ${(error as Error).message}` }]
  }
  const known = new Set(lines.map(({ path }) => path))
  return [
    ...[...paths].filter((path) => !known.has(path)).map((path) => ({ path, what: 'It has no line in the manifest.' })),
    ...[...known]
      .filter((path) => !paths.has(path))
      .map((path) => ({ path, what: 'There is no such input any more.' })),
  ]
}

/** What lies in the folder of reports and is none, and what a run left behind. */
async function aboutFolder(lines: readonly ManifestLine[], out: string): Promise<Difference[]> {
  const known = new Set(lines.flatMap(({ report }) => report ?? []))
  const entries = await readdir(resolve(out, 'reports'), { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(resolve(out).length + 1)
        .split(sep)
        .join('/'),
    )
  const strays = files.filter((file) => !known.has(file)).map((path) => ({ path, what: 'No line names this file.' }))
  const temporary = await access(join(out, RUN_FOLDER)).then(
    () => [{ path: RUN_FOLDER, what: 'A run is at work here, or one left this behind.' }],
    () => [],
  )
  return [...strays, ...temporary]
}

/** Lines that stand twice or out of order. */
const aboutOrder = (lines: readonly ManifestLine[]): Difference[] =>
  lines.flatMap(({ path }, index) => {
    const before = lines[index - 1]
    if (!before) return []
    const order = Buffer.compare(Buffer.from(before.path), Buffer.from(path))
    return order < 0
      ? []
      : [{ path, what: order === 0 ? 'It has two lines in the manifest.' : 'Its line is out of order.' }]
  })

/** The hashes that the files of the run would have if they were made of the reports now. */
async function remade(lines: readonly ManifestLine[], run: RunRecord, out: string, again: boolean) {
  const hashes = new Map(runFiles.map((name) => [name, createHash('sha256')]))
  const sink = (name: RunFile) => async (text: string) => void hashes.get(name)!.update(text)
  const sinks: Sinks = {
    'findings.jsonl': sink('findings.jsonl'),
    'reports.csv': sink('reports.csv'),
    'observations.csv': sink('observations.csv'),
    'manifest.jsonl': sink('manifest.jsonl'),
    'run.json': sink('run.json'),
  }
  const lists = await listsOfRun(run.agencies, out)
  const language = languageOf(run.checked?.language ?? run.options.language)
  await collate({ out, lines, run, lists, language, again }, sinks)
  return new Map([...hashes].map(([name, hash]) => [name, hash.digest('hex')]))
}

/** Files of the run that are not what its reports make, whether or not the rules were applied again since. */
async function aboutFiles(lines: readonly ManifestLine[], run: RunRecord, out: string): Promise<Difference[]> {
  const stands = new Map(
    await Promise.all(runFiles.map(async (name) => [name, await hashOf(join(out, name))] as const)),
  )
  const differing = (made: ReadonlyMap<RunFile, string>): RunFile[] =>
    runFiles.filter((name) => made.get(name) !== stands.get(name))
  const asRead = differing(await remade(lines, run, out, false))
  const names = asRead.length === 0 ? asRead : differing(await remade(lines, run, out, true))
  return names.map((path) => ({ path, what: 'It is not what the reports and the manifest make of it.' }))
}

/**
 * Compares what a run wrote to `options.out` with what lies on the disk: each source and the notes beside it, each report, the inputs
 * that the archive has, and each file that is made of them, line by line of the manifest. Changes nothing. Throws
 * `UsageError` where there are no results.
 */
export async function verifyFolder({ out, tell = () => undefined }: VerifyOptions): Promise<Verification> {
  const run = await readRunRecord(out)
  const book = givenBook(run.options.forms)
  const lines = await readManifest(out)
  const unfinished = await isUnfinished(out)
  const differences: Difference[] = []
  for (const [index, line] of lines.entries()) {
    const wrong = [...(await aboutReport(line, out, book)), ...(await aboutSource(line, run, out))]
    for (const what of wrong) differences.push({ path: line.path, what })
    tell(index + 1, lines.length)
  }
  differences.push(...aboutOrder(lines), ...(await aboutInputs(lines, run, out)), ...(await aboutFolder(lines, out)))
  if (unfinished) {
    differences.push({ path: 'run.json', what: 'A later run was begun and not finished; give its command again.' })
  }
  // of reports that are not there nothing can be made
  if (!differences.some(({ what }) => what.startsWith('Its report')))
    differences.push(...(await aboutFiles(lines, run, out)))
  return { files: lines.length, differences }
}
