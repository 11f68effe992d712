import { listsOfRun } from '../inputs/agency-lists.js'
import { journalLines } from '../ledger/journal.js'
import type { CollateOrder } from '../runner.js'
import { type CollationSummary, collate } from './collate.js'
import { writeRunFiles } from './run-files.js'

/** Makes the files of a run from its journal and its reports. Throws `UsageError`. */
export async function collateRun(
  { out, run, language }: CollateOrder,
  tell: (done: number, of: number) => void,
): Promise<CollationSummary> {
  const [lines, lists] = [await journalLines(out), await listsOfRun(run.agencies, out)]
  return writeRunFiles(out, [], (sinks) => collate({ out, lines, run, lists, language, again: false, tell }, sinks))
}
