import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../forms/report.js'
import { UsageError } from '../../model/errors.js'
import { reportJson } from '../../outputs/report-json.js'
import { countFindings } from '../count-findings.js'
import { type Fault, faultOf } from '../fault.js'
import { programVersion } from '../program-version.js'
import { readSidecar } from '../read-sidecar.js'
import type { Reader } from '../reader.js'
import type { Answer, Decide, Decision, Job, Outcome, ReadSettings } from './job.js'

/** What documents are read with: the readers of formats, the settings of the run, and where a report is put. */
export interface Desk extends ReadSettings {
  readonly reader: Reader
  /** Writes the text of a report below the output folder and gives its path there; throws `UsageError` where it cannot. */
  readonly deposit: (job: Job, text: string) => Promise<string>
}

/** A fault for whatever `read` throws, but for wrong arguments, which end the run. */
async function attempt<T>(read: () => Promise<T>): Promise<{ value: T } | { fault: Fault }> {
  try {
    return { value: await read() }
  } catch (error) {
    if (error instanceof UsageError) throw error
    return { fault: faultOf(error) }
  }
}

const sha256Of = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function isKept({ report }: Job, decision: Decision, out: string | null): Promise<boolean> {
  if (decision.do !== 'keep' || out === null) return false
  const bytes = await readFile(join(out, report)).catch(() => null)
  return bytes !== null && sha256Of(bytes) === decision.reportSha256
}

/** The report that the same bytes gave under another path, under the path of this document. */
async function copied({ path }: Job, from: string, out: string): Promise<Report> {
  const report = JSON.parse(await readFile(join(out, from), 'utf8')) as Report
  return { ...report, source: { ...report.source, path } }
}

async function outcomeOf(report: Report, job: Job, { out, deposit }: Desk): Promise<Outcome> {
  const { year, form } = report
  const findings = countFindings(report.findings)
  if (out === null) return { kind: 'report', temporary: null, reportSha256: null, findings, year, form }
  const text = reportJson(report)
  const temporary = await deposit(job, text)
  return { kind: 'report', temporary, reportSha256: sha256Of(text), findings, year, form }
}

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => Math.round((user + system) / 1000)

/**
 * Reads one document: its bytes, once, then what `decide` makes of them. Never throws for what is wrong with the document;
 * throws `UsageError` where the report cannot be written.
 */
export async function readDocument(job: Job, decide: Decide, desk: Desk): Promise<Answer> {
  const start = performance.now()
  const before = process.cpuUsage()
  let waited = 0
  const answer = (seen: Answer['seen'], outcome: Outcome, sidecarUnusable = false): Answer => ({
    seen,
    outcome,
    sidecarUnusable,
    ms: Math.round(performance.now() - start - waited),
    cpuMs: milliseconds(process.cpuUsage(before)),
  })
  const opened = await attempt(() => desk.reader.readSource(job.file, desk.read))
  if ('fault' in opened) return answer(null, { kind: 'fault', fault: opened.fault })
  const source = { ...opened.value, path: job.path }
  const { sha256, unusable, ...notes } = await readSidecar(job.file)
  const seen = { sha256: source.sha256, bytes: source.bytes.length, format: source.format, sidecar: sha256 }
  const asked = performance.now()
  const decision = await decide(seen)
  waited = performance.now() - asked
  if (decision.do === 'refuse') return answer(seen, { kind: 'fault', fault: decision.fault }, unusable)
  if (await isKept(job, decision, desk.out)) return answer(seen, { kind: 'kept' }, unusable)
  if (decision.do === 'copy' && desk.out === null) {
    const { year, form } = decision
    return answer(seen, { kind: 'report', temporary: null, reportSha256: null, findings: [], year, form }, unusable)
  }
  const made = await attempt(() =>
    decision.do === 'copy' && desk.out !== null
      ? copied(job, decision.from, desk.out)
      : desk.reader.extractReport(source, { ...desk.read, ...notes, program: programVersion }),
  )
  if ('fault' in made) return answer(seen, { kind: 'fault', fault: made.fault }, unusable)
  return answer(seen, await outcomeOf(made.value, job, desk), unusable)
}
