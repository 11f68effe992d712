import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../../model/words.js'
import type { RunRecord } from '../../outputs/run-record.js'
import { STAGING } from '../document/stage-report.js'
import { type Commit, commits } from '../ledger/commits.js'
import { openJournal, removeJournals } from '../ledger/journal.js'
import type { CollationSummary } from '../results/collate.js'
import { removeReports } from '../results/remove-reports.js'
import { orWritingFailed } from '../results/writing-failed.js'
import type { RunEvent } from '../run-event.js'
import type { Runner } from '../runner.js'

export interface JournaledRun {
  readonly out: string
  readonly run: RunRecord
  readonly language: Language
  /** What the results of the run depend on, as its journal states it. */
  readonly fingerprint: string
  /** Reports of earlier runs. Those that this run does not name are removed when it is finished. */
  readonly reports: ReadonlySet<string>
  /** Hands the result of each input to `commit`, which makes it permanent; returns whether all inputs are done. */
  readonly work: (commit: (commit: Commit) => Promise<void>) => Promise<boolean>
  /** Whether staged reports are kept: those that an earlier run left, and those of this one where it is cut short. */
  readonly keepsStaged?: boolean
  readonly collate: Runner['collate']
  readonly tell: (event: RunEvent) => void
}

/** Makes the staging folder. What a killed run left there is removed, unless it is of use. */
async function openStaging(out: string, keepsStaged: boolean): Promise<void> {
  const staging = join(out, STAGING)
  await orWritingFailed(staging, async () => {
    if (!keepsStaged) await rm(staging, { recursive: true, force: true })
    await mkdir(staging, { recursive: true })
  })
}

/**
 * Does a run in a locked folder: its lines go to a journal as they come, and when all are there, the files of the run are made
 * from them. Null where not all inputs were done: then the journal stays, so that another run can resume it, and so do the
 * files of the run before. Throws `UsageError` where something cannot be written.
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
  // while the files of the run before are still there: nothing else names these reports
  await removeReports(
    out,
    [...reports].filter((report) => !written.has(report)),
  )
  const summary = await collate({ out, run, language }, (done, of) => tell({ event: 'collate', done, of }))
  await removeJournals(out)
  return summary
}
