import { listsOfRun } from './agency-lists.js'
import { type CollationSummary, collate } from './collate.js'
import { journalLines } from './ledger/journal.js'
import { writeRunFiles } from './run-files.js'
import type { CollateOrder } from './runner.js'

/** Makes the files of a run from its journal and its reports. Throws `UsageError`. */
export async function collateRun(
  { out, run, language }: CollateOrder,
  tell: (done: number, of: number) => void,
): Promise<CollationSummary> {
  const [lines, lists] = [await journalLines(out), await listsOfRun(run.agencies, out)]
  return writeRunFiles(out, [], (sinks) => collate({ out, lines, run, lists, language, again: false, tell }, sinks))
}
