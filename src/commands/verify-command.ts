import { Command } from 'commander'
import { type Difference, verifyFolder } from '../batch/runs/verify-folder.js'
import type { CommandContext } from './command-context.js'
import type { DefineCommand } from './define-command.js'
import { exitStatus } from './exit-status.js'
import { option } from './options/option.js'
import { escapeControls } from './terminal/escape-controls.js'

export interface VerifyCommandOptions {
  readonly out: string
}

/** Differences that are named; all are counted. */
const LISTED = 100

const line = ({ path, what }: Difference): string => `${escapeControls(path)}: ${escapeControls(what)}\n`

/** `nianbao verify`: compares results with what lies on the disk; fails where they differ. */
async function verify({ out }: VerifyCommandOptions, context: Pick<CommandContext, 'out'>): Promise<number> {
  const { files, differences } = await verifyFolder({ out })
  context.out(differences.slice(0, LISTED).map(line).join(''))
  if (differences.length > LISTED) context.out(`… ${differences.length - LISTED} more\n`)
  const lines = `${files} ${files === 1 ? 'line' : 'lines'} of the manifest`
  const count = `${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`
  context.out(`${lines}, ${differences.length === 0 ? 'all as on disk' : count}\n`)
  return differences.length === 0 ? exitStatus.done : exitStatus.failed
}

/** `nianbao verify`. */
export const verifyCommand: DefineCommand = (context, run) =>
  new Command('verify')
    .summary('compare results with what lies on the disk')
    .description(
      'Compares the results in the output folder with the disk: each source and the notes beside it, each report, the inputs that the archive has, and each file that is made of them. Changes nothing.',
    )
    .addOption(option.out())
    .addHelpText('after', '\nExit status: 0 all is as the manifest says; 1 it is not; 2 there are no results.')
    .action((options: VerifyCommandOptions) => run(() => verify(options, context)))
