import { limitNames } from '../../model/limits.js'

/** What the help of several commands says below their options. */
export const helpTexts = {
  resuming: `
A second run keeps what is done: a document is read again where its bytes, the notes beside it, this program or an
option that matters changed. A run that was stopped or killed goes on where it was; give the same command again.`,

  globs: `
Globs: * and ? stay within a name, ** crosses folders, {a,b} is one of several. A glob without / is matched
against the file's name, one with / against its path below the folder given.`,

  files: `
Files in the output folder:
  reports/<path>.json   one report: its tables cell by cell, each with its place in the source, and the findings
  manifest.jsonl        one line per input: ok, flawed (errors found), failed (not readable) or skipped (no report)
  findings.jsonl        every finding
  observations.csv      one row per cell of the official tables
  reports.csv           one row per report with its headline figures
  run.json              what the run was made with`,

  limitList: `
Limits: ${limitNames.join(', ')}. docs/limits.md says what
each bounds and how much is usual. A document beyond one fails with limit-reached or too-large; where only a
part of it is, the rest is read and the report is flawed.`,

  workerStops: `
SIGINT and SIGTERM let the documents in hand come to their end for ten seconds; what is not done by then, and what was
in the hands of a worker that died, goes to others. Limits and language are those of the run.

Exit status: 0 stopped by a signal; 2 wrong usage, or there is no Redis.`,

  agencyList: `
agencies.csv in the folder that was read says under which name the reports of an agency are compared; its first
line is "as printed,as meant", each further one has a name as reports print it and the name that is meant.
It is UTF-8. extract and check read it; run.json names it.`,

  corrections: `
corrections.jsonl in the archive holds what people who looked at a document say is printed in a cell, one JSON object a
line: source (SHA-256 of the document), pointer, value (a number, or null), who, when, why. With --serve the pages
append to it; opened from the disk they offer the lines to download. What was read is never changed by it.`,

  statuses: `
Exit status: 0 all inputs are accounted for and none failed; 1 an input failed (with --strict: or a report has error
findings); 2 wrong usage, the output cannot be written, or another run holds it; 130 and 143 stopped by a signal: the
same command goes on from there.`,
}
