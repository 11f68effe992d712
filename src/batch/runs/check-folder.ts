import type { Language } from '../../model/words.js'
import { listNamed, listsOfRun } from '../inputs/agency-lists.js'
import { notFinished } from '../ledger/earlier-run.js'
import { isUnfinished } from '../ledger/journal.js'
import { lockFolder } from '../ledger/lock-folder.js'
import { type CollationSummary, collate } from '../results/collate.js'
import { readManifest, readRunRecord } from '../results/read-manifest.js'
import { writeRunFiles } from '../results/run-files.js'

export interface CheckOptions {
  /** The output folder of an earlier run. */
  readonly out: string
  /** The language of the findings; that of the run where it is left out. */
  readonly language?: Language
  /** A list of corrected names instead of those beside the archive. */
  readonly agencies?: string
}

export interface CheckSummary extends CollationSummary {
  readonly out: string
}

/** The language that a run recorded. */
export const languageOf = (language: string | undefined): Language => (language === 'en' ? 'en' : 'zh')

/**
 * Applies the rules to what a run wrote to `options.out`, those between reports included, and writes `findings.jsonl`, the manifest,
 * `reports.csv` and `run.json` anew; the reports stay. Throws `UsageError` where there are no results, where the run was not
 * finished, and where they cannot be written.
 */
export async function checkFolder({ out, language, agencies }: CheckOptions): Promise<CheckSummary> {
  const run = await readRunRecord(out)
  const unlock = await lockFolder(out)
  try {
    if (await isUnfinished(out)) throw notFinished(out)
    const lists = await (agencies === undefined ? listsOfRun(run.agencies, out) : listNamed(agencies, out))
    const lines = await readManifest(out)
    const words = language ?? languageOf(run.options.language)
    const summary = await writeRunFiles(out, ['observations.csv'], (sinks) =>
      collate({ out, lines, run, lists, language: words, again: true }, sinks),
    )
    return { ...summary, out }
  } finally {
    await unlock()
  }
}
