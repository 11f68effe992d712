import type { RunSummary } from '../../batch/runs/extract-folder.js'
import { catalogue } from '../../model/findings/finding.js'
import { groupBy } from '../../model/group-by.js'
import { statuses } from '../../outputs/manifest-line.js'
import { escapeControls } from './escape-controls.js'
import { textColumns } from './text-columns.js'

/** Lines of a list in a summary: what fits on a screen; the files hold all. */
const LISTED = 10

const meanings = {
  ok: 'read, no error found',
  flawed: 'read, with errors found',
  failed: 'could not be read',
  skipped: 'no report',
} as const

const more = (count: number, where: string): string =>
  count > LISTED ? `  … ${count - LISTED} more in ${where}\n` : ''

/** Failures with the same cure on one line, the most frequent first, with one file to look at. */
function reasonsOf(failures: RunSummary['failures']): (string | number)[][] {
  const byReason = groupBy(failures, ({ code, message }) => `${code} ${message}`)
  return [...byReason.values()]
    .sort((a, b) => b.length - a.length)
    .map(([first, ...others]) => [
      first!.code,
      others.length + 1,
      `${escapeControls(first!.message)} (${escapeControls(first!.path)}${others.length > 0 ? ` and ${others.length} more` : ''})`,
    ])
}

/** What a person wants to know after a run and can act on, as text of several lines; `how` a stopped one is gone on with. */
export function runSummary(summary: RunSummary, how = ''): string {
  const { files, duplicates, kept, left, findings, failures, skipped, out } = summary
  const parts = [
    `${files} ${files === 1 ? 'file' : 'files'}${kept ? `, ${kept} as an earlier run left them` : ''}${duplicates ? `, ${duplicates} with the bytes of another` : ''}\n`,
  ]
  const why = Object.entries(skipped)
    .map(([code, count]) => `${code} ${count}`)
    .join(', ')
  parts.push(
    textColumns(
      statuses
        .filter((status) => summary.statuses[status] > 0)
        .map((status) => [
          status,
          summary.statuses[status],
          meanings[status] + (status === 'skipped' ? `: ${why}` : ''),
        ]),
    ),
  )
  if (findings.length > 0) {
    const rows = findings
      .slice(0, LISTED)
      .map(({ code, severity, count, reports }) => [
        code,
        severity,
        count,
        `in ${reports} ${reports === 1 ? 'report' : 'reports'}: ${catalogue[code].explains}`,
      ])
    parts.push(`\nMost frequent findings\n${textColumns(rows)}${more(findings.length, 'findings.jsonl')}`)
  }
  if (failures.length > 0) {
    const reasons = reasonsOf(failures)
    parts.push(`\nFailed\n${textColumns(reasons.slice(0, LISTED))}${more(reasons.length, 'manifest.jsonl')}`)
  }
  if (left > 0) {
    const these = left === 1 ? 'file was' : 'files were'
    parts.push(`\nStopped: ${left} ${these} not read. Give the same command again ${how}to go on from here.\n`)
    return parts.join('')
  }
  parts.push(`\nResults in ${escapeControls(out)}: manifest.jsonl says what became of each file\n`)
  return parts.join('')
}
