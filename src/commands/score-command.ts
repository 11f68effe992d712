import { Command } from 'commander'
import type { CaseScore } from '../batch/score/score-case.js'
import { scoreFolder } from '../batch/score/score-folder.js'
import type { ReadOptions } from '../model/extraction.js'
import type { CommandContext } from './command-context.js'
import type { DefineCommand } from './define-command.js'
import { exitStatus, stoppedBy } from './exit-status.js'
import { option } from './options/option.js'
import { escapeControls } from './terminal/escape-controls.js'

interface Counts {
  readonly cells: number
  readonly right: number
  readonly wrong: number
  readonly absent: number
  readonly silent: number
  readonly quiet: number
}

const countsOf = ({ cells }: Pick<CaseScore, 'cells'>): Counts => ({
  cells: cells.length,
  right: cells.filter(({ verdict }) => verdict === 'right').length,
  wrong: cells.filter(({ verdict }) => verdict === 'wrong').length,
  absent: cells.filter(({ verdict }) => verdict === 'absent').length,
  silent: cells.filter(({ silent }) => silent).length,
  quiet: cells.filter(({ quiet }) => quiet).length,
})

const line = (name: string, { cells, right, wrong, absent, silent, quiet }: Counts): string =>
  `${escapeControls(name)}: ${right} of ${cells} right, ${wrong} wrong, ${absent} absent, ${silent} silent, ${quiet} quiet\n`

const expectation = (expected: number | null | undefined): string =>
  expected === undefined ? 'no such cell' : expected === null ? 'blank' : String(expected)

function caseLines(score: CaseScore): string {
  const cells = (score.extracted ? score.cells : [])
    .filter(({ verdict }) => verdict !== 'right')
    .map(({ pointer, expected, got, verdict, silent, quiet }) => {
      const how = silent ? `${verdict}, silent` : quiet ? `${verdict}, quiet` : verdict
      return `    ${pointer}  expected ${expectation(expected)}, got ${got ?? 'no cell'} (${how})\n`
    })
  const differences = score.differences.map((difference) => `    ${escapeControls(difference)}\n`)
  return [line(score.name, countsOf(score)), ...differences, ...cells].join('')
}

/** `nianbao score`: prints how each case of `folder` came out and the total; fails unless all is right. */
async function score(folder: string, options: ReadOptions, context: CommandContext): Promise<number> {
  let total: Counts = { cells: 0, right: 0, wrong: 0, absent: 0, silent: 0, quiet: 0 }
  let cases = 0
  let differing = 0
  for await (const one of scoreFolder(folder, options, context.reader)) {
    const counts = countsOf(one)
    context.out(caseLines(one))
    cases++
    if (one.differences.length > 0 || counts.right < counts.cells) differing++
    total = {
      cells: total.cells + counts.cells,
      right: total.right + counts.right,
      wrong: total.wrong + counts.wrong,
      absent: total.absent + counts.absent,
      silent: total.silent + counts.silent,
      quiet: total.quiet + counts.quiet,
    }
    if (context.stop.aborted) return stoppedBy(context.stop.reason)
  }
  context.out(line(`total of ${cases} ${cases === 1 ? 'case' : 'cases'}`, total))
  context.out(`${cases - differing} of ${cases} all right\n`)
  return differing === 0 ? exitStatus.done : exitStatus.failed
}

/** `nianbao score`. */
export const scoreCommand: DefineCommand = (context, run) =>
  new Command('score')
    .summary('compare with ground truth')
    .description(
      'Extracts each <folder>/<case>/report.* and compares it with the truth.json beside it. Prints the cells that are right, wrong, absent, silent (wrong, and no error or warning names them) and quiet (printed, but not read, and no error or warning accounts for them), and each that is not right.',
    )
    .argument('<folder>', 'the folder that holds the cases')
    .addOption(option.engine())
    .addHelpText('after', '\nExit status: 0 all is right; 1 it is not; 2 there is no case.')
    .action((folder: string, options: ReadOptions) => run(() => score(folder, options, context)))
