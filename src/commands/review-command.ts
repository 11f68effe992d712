import { Command, Option } from 'commander'
import { type ReviewSummary, reviewFolder } from '../batch/review/review-folder.js'
import { correctedFolder } from '../batch/review/review-roots.js'
import { UsageError } from '../model/usage-error.js'
import type { CommandContext } from './command-context.js'
import type { DefineCommand } from './define-command.js'
import { exitStatus, stoppedBy } from './exit-status.js'
import { helpTexts } from './options/help-texts.js'
import { collectValues, option } from './options/option.js'
import { wholeNumber } from './options/whole-number.js'
import { escapeControls } from './terminal/escape-controls.js'

export interface ReviewCommandOptions {
  readonly out: string
  readonly archive?: readonly string[]
  /** False with `--no-images`. */
  readonly images: boolean
  /** Megabytes that page images may take together. */
  readonly imagesLimit: number
  readonly password?: string
  readonly serve?: boolean
  readonly port: number
  readonly quiet?: boolean
}

const ERASE = '\r\x1b[K'
const MEGABYTE = 1_000_000

const plural = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`

function reviewSummary({ page, reports, agencies, images, corrected }: ReviewSummary): string {
  const drawn =
    images === null
      ? 'No page images: run.json does not say what was read, or --no-images left them out; --archive names the folder.'
      : `${plural(images.drawn, 'page image', 'page images')}${images.left > 0 ? `, ${plural(images.left, 'page', 'pages')} without one (--images-limit, or the document could not be drawn)` : ''}.`
  const people = corrected > 0 ? `${plural(corrected, 'document', 'documents')} corrected by people.\n` : ''
  return `${plural(reports, 'report', 'reports')} of ${plural(agencies, 'agency', 'agencies')}.\n${drawn}\n${people}Open ${escapeControls(page)}\n`
}

/** `nianbao review`: writes the pages to look at, and serves them where that is asked for; the exit status. */
async function review(options: ReviewCommandOptions, context: CommandContext): Promise<number> {
  const { out, archive = [], images, imagesLimit, password, serve, port, quiet } = options
  const { err, columns, stop } = context
  const corrected = serve ? await correctedFolder(out, archive) : null
  if (serve && corrected === null && archive.length > 1) {
    throw new UsageError('--serve writes corrections beside one folder; name it with --archive.')
  }
  const live = columns !== null && !quiet
  let drawn = 0
  const summary = await reviewFolder({
    out,
    archives: archive,
    imageLimit: images ? imagesLimit * MEGABYTE : 0,
    ...(password === undefined ? {} : { password }),
    stop,
    tell: (step, done, all) => {
      const now = performance.now()
      if (!live || now - drawn < 100) return
      drawn = now
      err(`${ERASE}${step === 'images' ? 'drawing pages' : 'writing reports'}: ${done} of ${all}`)
    },
  })
  if (live) err(ERASE)
  if (summary.stopped) return stoppedBy(stop.reason)
  if (!quiet) context.out(reviewSummary(summary))
  if (!serve) return exitStatus.done
  const { serveReview } = await import('../serve/serve-review.js')
  const server = await serveReview({ folder: `${out}/review`, archive: corrected, port })
  context.out(`Serving ${server.address} on this machine only; Ctrl-C ends it.\n`)
  await new Promise<void>((resolve) => {
    if (stop.aborted) resolve()
    stop.addEventListener('abort', () => resolve(), { once: true })
  })
  await server.close()
  return exitStatus.done
}

/** `nianbao review`. */
export const reviewCommand: DefineCommand = (context, run) =>
  new Command('review')
    .summary('write pages to look at the results: overview, reports, agencies')
    .description(
      'Writes pages about what a run wrote to <out>/review/: an overview with coverage and findings, each report with its recognised cells on the picture of its pages, each agency over the years. <out>/review/index.html opens by double click, without a server and without a network.',
    )
    .addOption(option.out())
    .addOption(
      new Option(
        '--archive <folder>',
        'where a folder that was read is now, for page images and corrections; may be repeated',
      )
        .argParser(collectValues)
        .default([], 'where run.json says'),
    )
    .option('--no-images', 'draw no pages')
    .addOption(
      new Option('--images-limit <megabytes>', 'what page images may take together; reports with errors come first')
        .argParser(wholeNumber(0, 1_000_000))
        .default(500),
    )
    .addOption(option.password())
    .option('--serve', 'serve the pages on 127.0.0.1 as well, and take corrections from them')
    .addOption(
      new Option('--port <port>', 'the port to serve on; 0 is any').argParser(wholeNumber(0, 65_535)).default(0),
    )
    .option('--quiet', 'print nothing but problems and the address')
    .addHelpText('after', helpTexts.corrections)
    .action((options: ReviewCommandOptions) => run(() => review(options, context)))
