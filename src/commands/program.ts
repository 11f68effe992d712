import { Command, Option } from 'commander'
import { programVersion } from '../batch/program-version.js'
import { datasetFormats } from '../dataset/dataset-format.js'
import type { ReadOptions } from '../model/extraction.js'
import { errorCodes } from '../model/extraction-error.js'
import { languages } from '../model/words.js'
import { type CheckCommandOptions, check } from './check.js'
import type { CommandContext } from './command-context.js'
import { type ExportCommandOptions, exportCommand, listedFormats } from './export.js'
import { type ExtractOptions, extract } from './extract.js'
import { type InspectOptions, inspect } from './inspect.js'
import { type MergeCommandOptions, merge } from './merge.js'
import {
  agencyList,
  corrections,
  files,
  globs,
  limitList,
  resuming,
  statuses,
  workerStops,
} from './options/help-texts.js'
import {
  collect,
  engine,
  exclude,
  include,
  jobs,
  lang,
  limit,
  maxMemory,
  out,
  password,
  queue,
  timeout,
} from './options/options.js'
import { wholeNumber } from './options/whole-number.js'
import { type RetryCommandOptions, retry } from './retry.js'
import { type ReviewCommandOptions, review } from './review.js'
import { type ScanCommandOptions, scan } from './scan.js'
import { schema } from './schema.js'
import { score } from './score.js'
import { type StatusOptions, status } from './status.js'
import { type VerifyCommandOptions, verify } from './verify.js'
import { type WorkerCommandOptions, worker } from './worker.js'

/** The command line: \`run\` gets the command to run once the arguments are understood; the action gives the exit status. */
export function program(context: CommandContext, run: (action: () => number | Promise<number>) => void): Command {
  const top = new Command('nianbao')
    .description(
      'Reads published Chinese government information disclosure reports (政府信息公开工作年度报告) and writes their official tables as checked, located data.',
    )
    .version(programVersion, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', '\nEach command has its own help: nianbao extract --help')

  top
    .command('extract')
    .summary('read reports and write the data')
    .description('Reads every report below the files and folders given and writes what it finds to the output folder.')
    .argument('[file-or-folder...]', 'what to read; a folder with all that is in it')
    .addOption(out())
    .option('--files-from <list>', 'read the files named in this file as well, one a line')
    .addOption(include())
    .addOption(exclude())
    .addOption(password())
    .addOption(engine())
    .addOption(lang())
    .addOption(jobs())
    .addOption(limit())
    .addOption(timeout())
    .addOption(maxMemory())
    .option('--fresh', 'do everything anew instead of going on from what is in the output folder')
    .option('--shard <i/n>', 'read the i-th of n parts of the inputs; nianbao merge puts the parts together')
    .addOption(
      queue('have the documents read by the workers that this Redis reaches (redis://host:6379/0); docs/operate.md'),
    )
    .option('--strict', 'exit with 1 also where a report has error findings')
    .option('--quiet', 'print nothing but what failed')
    .option('--log-json', 'write progress and problems as JSON, one object a line')
    .addHelpText('after', `${resuming}\n${globs}\n${limitList}\n${files}\n${agencyList}\n${statuses}`)
    .action((paths: string[], options: ExtractOptions) => run(() => extract(paths, options, context)))

  top
    .command('worker')
    .summary('read documents for runs on other machines')
    .description(
      'Reads the documents that nianbao extract --queue of the same build puts into the queue, until it is stopped. It sees the archive and the output folder at the same paths as the run.',
    )
    .addOption(queue('the Redis: redis://host:6379/0').makeOptionMandatory())
    .addOption(jobs())
    .option('--quiet', 'print only what is wrong')
    .option('--log-json', 'write what it does as JSON, one object a line')
    .addHelpText('after', workerStops)
    .action((options: WorkerCommandOptions) => run(() => worker(options, context)))

  top
    .command('status')
    .summary('look at a queue: runs, workers, documents')
    .description('Prints the runs and the workers that are there, and how many documents wait and are read.')
    .addOption(queue('the Redis: redis://host:6379/0').makeOptionMandatory())
    .option('--json', 'print it as one JSON object')
    .action((options: StatusOptions) => run(() => status(options, context)))

  top
    .command('retry')
    .summary('read again what failed')
    .description(
      'Reads again what failed in the run whose results are in the output folder, with the options of that run, and makes its files anew.',
    )
    .addOption(out())
    .addOption(new Option('--failed <code>', 'only what failed for this reason').choices(errorCodes))
    .addOption(password())
    .addOption(limit())
    .addOption(jobs())
    .addOption(timeout())
    .addOption(maxMemory())
    .option('--quiet', 'print nothing but what failed')
    .option('--log-json', 'write progress and problems as JSON, one object a line')
    .addHelpText('after', `${limitList}\n${statuses}`)
    .action((options: RetryCommandOptions) => run(() => retry(options, context)))

  top
    .command('merge')
    .summary('put the parts of an archive together')
    .description(
      'Puts the results of extract --shard 1/n to n/n together in the output folder, as one run over the whole archive would have written them. The parts stay.',
    )
    .argument('<part...>', 'the output folders of all parts')
    .requiredOption('--out <folder>', 'the output folder of the whole')
    .option('--quiet', 'print nothing')
    .option('--log-json', 'write progress as JSON, one object a line')
    .addHelpText('after', statuses)
    .action((parts: string[], options: MergeCommandOptions) => run(() => merge(parts, options, context)))

  top
    .command('verify')
    .summary('compare results with what lies on the disk')
    .description(
      'Compares the results in the output folder with the disk: each source and the notes beside it, each report, the inputs that the archive has, and each file that is made of them. Changes nothing.',
    )
    .addOption(out())
    .addHelpText('after', '\nExit status: 0 all is as the manifest says; 1 it is not; 2 there are no results.')
    .action((options: VerifyCommandOptions) => run(() => verify(options, context)))

  top
    .command('check')
    .summary('apply the rules again to what was read, those between reports included')
    .description(
      'Applies the rules within each report and those between the reports of an archive (years of one agency, copies, gaps, copied text, regions and their parts) to what a run wrote. Rewrites findings.jsonl, manifest.jsonl, reports.csv and run.json, not the reports.',
    )
    .addOption(out())
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
    .addHelpText('after', agencyList)
    .action((options: CheckCommandOptions) => run(() => check(options, context)))

  top
    .command('export')
    .summary('write what was read as a dataset')
    .description(
      'Writes what a run left as a dataset for R, Python, SQL and spreadsheets: observations, reports, findings, figures of the prose, a panel per table, a codebook, loaders, and datapackage.json, which describes every file.',
    )
    .option('--from <folder>', 'the output folder of the run', 'out')
    .option('--out <folder>', 'the folder of the dataset', 'dataset')
    .addOption(
      new Option('--formats <list>', 'what to write, separated by commas')
        .argParser(listedFormats)
        .default(datasetFormats, datasetFormats.join(',')),
    )
    .option('--quiet', 'print nothing')
    .addHelpText('after', '\nThe same results give the same bytes. Files of an earlier export are replaced.')
    .action((options: ExportCommandOptions) => run(() => exportCommand(options, context)))

  top
    .command('scan')
    .summary('look at what is there, write nothing')
    .description(
      'Reads every file below the files and folders given and counts formats, years, forms, files with the same bytes and what gives no report. Writes nothing.',
    )
    .argument('<file-or-folder...>', 'what to look at')
    .addOption(include())
    .addOption(exclude())
    .addOption(password())
    .addOption(jobs())
    .addOption(limit())
    .addHelpText('after', `${globs}\n${limitList}`)
    .action((paths: string[], options: ScanCommandOptions) => run(() => scan(paths, options, context)))

  top
    .command('inspect')
    .summary('show what was understood of one file')
    .description(
      'Writes an HTML page with each page or table of the file and the recognised cells over it, to <out>/inspect/<name>.html, and prints where it is.',
    )
    .argument('<file>', 'the file to show')
    .addOption(out())
    .addOption(password())
    .addOption(engine())
    .addOption(limit())
    .addHelpText('after', limitList)
    .action((path: string, options: InspectOptions) => run(() => inspect(path, options, context)))

  top
    .command('review')
    .summary('write pages to look at the results: overview, reports, agencies')
    .description(
      'Writes pages about what a run wrote to <out>/review/: an overview with coverage and findings, each report with its recognised cells on the picture of its pages, each agency over the years. <out>/review/index.html opens by double click, without a server and without a network.',
    )
    .addOption(out())
    .addOption(
      new Option(
        '--archive <folder>',
        'where a folder that was read is now, for page images and corrections; may be repeated',
      )
        .argParser(collect)
        .default([], 'where run.json says'),
    )
    .option('--no-images', 'draw no pages')
    .addOption(
      new Option('--images-limit <megabytes>', 'what page images may take together; reports with errors come first')
        .argParser(wholeNumber(0, 1_000_000))
        .default(500),
    )
    .addOption(password())
    .option('--serve', 'serve the pages on 127.0.0.1 as well, and take corrections from them')
    .addOption(
      new Option('--port <port>', 'the port to serve on; 0 is any').argParser(wholeNumber(0, 65_535)).default(0),
    )
    .option('--quiet', 'print nothing but problems and the address')
    .addHelpText('after', corrections)
    .action((options: ReviewCommandOptions) => run(() => review(options, context)))

  top
    .command('score')
    .summary('compare with what is known to be right')
    .description(
      'Extracts each <folder>/<case>/report.* and compares it with the truth.json beside it. Prints the cells that are right, wrong, absent and silent (wrong without a finding that names them), and each that is not right.',
    )
    .argument('<folder>', 'the folder that holds the cases')
    .addOption(engine())
    .addHelpText('after', '\nExit status: 0 all is right; 1 it is not; 2 there is no case.')
    .action((folder: string, options: ReadOptions) => run(() => score(folder, options, context)))

  top
    .command('schema')
    .summary('print the JSON Schema of a report')
    .description('Prints the JSON Schema (draft 2020-12) of the files in reports/.')
    .action(() => run(() => schema(context)))

  return top
}
