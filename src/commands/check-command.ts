import { Command, Option } from 'commander'
import { type CheckSummary, checkFolder } from '../batch/runs/check-folder.js'
import { catalogue } from '../model/findings/finding.js'
import type { Language } from '../model/words.js'
import { languages } from '../model/words.js'
import type { CommandContext } from './command-context.js'
import type { DefineCommand } from './define-command.js'
import { exitStatus } from './exit-status.js'
import { helpTexts } from './options/help-texts.js'
import { option } from './options/option.js'
import { escapeControls } from './terminal/escape-controls.js'
import { textColumns } from './terminal/text-columns.js'

export interface CheckCommandOptions {
  readonly out: string
  readonly agencies?: string
  readonly lang?: Language
  readonly strict?: boolean
  readonly quiet?: boolean
}

const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

function checkSummary({ canonical, agencies, years, lists, statuses, findings, out }: CheckSummary): string {
  const reports = statuses.ok + statuses.flawed
  const [first, last] = [years[0], years.at(-1)]
  const span = first === undefined ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`
  const copies = reports - canonical
  const names = lists.length > 0 ? `Names of agencies from ${lists.map(escapeControls).join(', ')}\n` : ''
  const head = `${plural(reports, 'report', 'reports')} of ${plural(agencies, 'agency', 'agencies')}${span}${copies > 0 ? `; ${copies} not counted, as another of that agency and year is` : ''}\n`
  const rows = findings.map(({ code, severity, count, reports: files }) => [
    code,
    severity,
    count,
    `in ${plural(files, 'report', 'reports')}: ${catalogue[code].explains}`,
  ])
  const found = rows.length > 0 ? `\nFindings\n${textColumns(rows)}` : '\nNo findings\n'
  return `${head}${names}${found}\nRewritten in ${escapeControls(out)}: findings.jsonl, manifest.jsonl, reports.csv, run.json\n`
}

/** `nianbao check`: applies the rules again to what a run wrote, those between reports included; the exit status. */
async function check(options: CheckCommandOptions, context: Pick<CommandContext, 'out'>): Promise<number> {
  const { out, agencies, lang, strict, quiet } = options
  const summary = await checkFolder({
    out,
    ...(agencies === undefined ? {} : { agencies }),
    ...(lang === undefined ? {} : { language: lang }),
  })
  if (!quiet) context.out(checkSummary(summary))
  return strict && summary.findings.some(({ severity }) => severity === 'error') ? exitStatus.failed : exitStatus.done
}

/** `nianbao check`. */
export const checkCommand: DefineCommand = (context, run) =>
  new Command('check')
    .summary('apply the rules again to what was read, those between reports included')
    .description(
      'Applies the rules within each report and those between the reports of an archive (years of one agency, copies, gaps, copied text, regions and their parts) to what a run wrote. Rewrites findings.jsonl, manifest.jsonl, reports.csv and run.json, not the reports.',
    )
    .addOption(option.out())
    .option(
      '--agencies <file>',
      'a list that says what names of agencies are meant to be, instead of agencies.csv in the folder that was read',
    )
    .addOption(
      new Option(
        '--lang <language>',
        'the language of the findings; official labels stay Chinese; that of the run if left out',
      ).choices(languages),
    )
    .option('--strict', 'exit with 1 where there are error findings')
    .option('--quiet', 'print nothing')
    .addHelpText('after', helpTexts.agencyList)
    .action((options: CheckCommandOptions) => run(() => check(options, context)))
