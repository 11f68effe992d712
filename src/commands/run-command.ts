import { type Command, CommanderError } from 'commander'
import { UsageError } from '../model/usage-error.js'
import type { CommandContext } from './command-context.js'
import { exitStatus } from './exit-status.js'
import { program } from './program.js'
import { escapeControls } from './terminal/escape-controls.js'

/** Errors become exceptions, so that this process decides on its exit status; they and the help go where they belong. */
function speakThrough(command: Command, { out, err }: Pick<CommandContext, 'out' | 'err'>): void {
  command.exitOverride()
  command.configureOutput({
    writeOut: out,
    writeErr: err,
    outputError: (text, write) =>
      write(
        `nianbao: ${escapeControls(
          text
            .trim()
            .replace(/^error: /, '')
            .replace(/\s*\n\s*/g, ' '),
        )}\n`,
      ),
  })
  for (const sub of command.commands) speakThrough(sub, { out, err })
}

/** Runs the command that `args` (without the program's name) ask for and gives its exit status. Never throws. */
export async function runCommand(args: readonly string[], context: CommandContext): Promise<number> {
  let action: (() => number | Promise<number>) | null = null
  const top = program(context, (chosen) => {
    action = chosen
  })
  speakThrough(top, context)
  try {
    if (args.length === 0) throw new UsageError('No command was given; nianbao --help lists them.')
    await top.parseAsync(args, { from: 'user' })
    return action ? await (action as () => number | Promise<number>)() : exitStatus.done
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.unusable
    if (error instanceof UsageError) context.err(`nianbao: ${escapeControls(error.message)}\n`)
    else
      context.err(
        `nianbao: a fault of the program, please report it: ${error instanceof Error ? error.stack : error}\n`,
      )
    return exitStatus.unusable
  }
}
