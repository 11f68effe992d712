import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../../model/words.js'
import type { RunRecord } from '../../outputs/run-record.js'
import { STAGING } from '../document/stage-report.js'
import { type Commit, commits } from '../ledger/commits.js'
import { openJournal, removeJournals } from '../ledger/journal.js'
import type { CollationSummary } from '../results/collate.js'
import { removeReports } from '../results/remove-reports.js'
import { writingFailed } from '../results/writing-failed.js'
import type { RunEvent } from '../run-event.js'
import type { Runner } from '../runner.js'

export interface JournaledRun {
  readonly out: string
  readonly run: RunRecord
  readonly language: Language
  /** What the journal says that the run is made with. */
  readonly fingerprint: string
  /** Reports of earlier runs: those that this one does not name go when it is finished. */
  readonly reports: ReadonlySet<string>
  /** Makes a line for each input last with `commit`; says whether it came to the end. */
  readonly work: (commit: (commit: Commit) => Promise<void>) => Promise<boolean>
  /** Whether reports that wait for their names are of use to another run: those that are there, and where this one is cut short. */
  readonly keepsStaged?: boolean
  readonly collate: Runner['collate']
  readonly tell: (event: RunEvent) => void
}

/** A place for reports that wait for their names; what a killed run left there goes, unless it is of use. */
async function openStaging(out: string, keepsStaged: boolean): Promise<void> {
  const staging = join(out, STAGING)
  try {
    if (!keepsStaged) await rm(staging, { recursive: true, force: true })
    await mkdir(staging, { recursive: true })
  } catch (error) {
    throw writingFailed(staging, error)
  }
}

/**
 * Carries a run out in a folder that is locked: its lines go to a journal as they come, and when all are there, the files of the
 * run are made of them. Null where the work did not come to its end: the journal stays for another run to go on from, as
 * do the files of the run before. Throws `UsageError` where something cannot be written.
 */
export async function runJournaled(job: JournaledRun): Promise<CollationSummary | null> {
  const { out, run, language, fingerprint, reports, work, keepsStaged = false, collate, tell } = job
  await openStaging(out, keepsStaged)
  const journal = await openJournal(out, fingerprint)
  const written = new Set<string>()
  let complete = false
  try {
    const { add } = commits(out, journal)
    complete = await work(async (commit) => {
      await add(commit)
      if (commit.line.report !== null) written.add(commit.line.report)
    })
  } finally {
    await journal.close()
    if (complete || !keepsStaged) {
      await rm(join(out, STAGING), { recursive: true, force: true }).catch(() => undefined)
    }
  }
  if (!complete) return null
  // before the files of the run before go: they alone name these
  await removeReports(
    out,
    [...reports].filter((report) => !written.has(report)),
  )
  const summary = await collate({ out, run, language }, (done, of) => tell({ event: 'collate', done, of }))
  await removeJournals(out)
  return summary
}
