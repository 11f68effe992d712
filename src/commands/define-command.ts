import type { Command } from 'commander'
import type { CommandContext } from './command-context.js'

/** What a command does once its arguments are understood; returns the exit status. */
export type Action = () => number | Promise<number>

/** Defines one command of the command line, with its options and its help. When it is chosen, it hands its action to `run`. */
export type DefineCommand = (context: CommandContext, run: (action: Action) => void) => Command
