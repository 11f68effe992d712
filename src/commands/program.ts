import { Command } from 'commander'
import { programVersion } from '../batch/program-version.js'
import { checkCommand } from './check-command.js'
import type { CommandContext } from './command-context.js'
import type { Action, DefineCommand } from './define-command.js'
import { exportCommand } from './export-command.js'
import { extractCommand } from './extract-command.js'
import { inspectCommand } from './inspect-command.js'
import { mergeCommand } from './merge-command.js'
import { retryCommand } from './retry-command.js'
import { reviewCommand } from './review-command.js'
import { scanCommand } from './scan-command.js'
import { schemaCommand } from './schema-command.js'
import { scoreCommand } from './score-command.js'
import { statusCommand } from './status-command.js'
import { verifyCommand } from './verify-command.js'
import { workerCommand } from './worker-command.js'

/** The commands in the order in which the help lists them. */
const commands: readonly DefineCommand[] = [
  extractCommand,
  workerCommand,
  statusCommand,
  retryCommand,
  mergeCommand,
  verifyCommand,
  checkCommand,
  exportCommand,
  scanCommand,
  inspectCommand,
  reviewCommand,
  scoreCommand,
  schemaCommand,
]

/** The command line. Once the arguments are understood, `run` is given the action of the command. */
export function program(context: CommandContext, run: (action: Action) => void): Command {
  const top = new Command('nianbao')
    .description(
      'Reads published Chinese government information disclosure reports (政府信息公开工作年度报告) and writes their official tables as checked, located data.',
    )
    .version(programVersion, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', '\nEach command has its own help: nianbao extract --help')
  for (const define of commands) top.addCommand(define(context, run).copyInheritedSettings(top))
  return top
}
