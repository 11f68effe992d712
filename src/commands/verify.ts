import { type Difference, verifyFolder } from '../batch/runs/verify-folder.js'
import type { CommandContext } from './command-context.js'
import { DONE, FAILED } from './exit-status.js'
import { escapeControls } from './terminal/escape-controls.js'

export interface VerifyCommandOptions {
  readonly out: string
}

/** Differences that are named; all are counted. */
const LISTED = 100

const line = ({ path, what }: Difference): string => `${escapeControls(path)}: ${escapeControls(what)}\n`

/** `nianbao verify`: compares results with what lies on the disk; fails where they differ. */
export async function verify({ out }: VerifyCommandOptions, context: Pick<CommandContext, 'out'>): Promise<number> {
  const { files, differences } = await verifyFolder({ out })
  context.out(differences.slice(0, LISTED).map(line).join(''))
  if (differences.length > LISTED) context.out(`… ${differences.length - LISTED} more\n`)
  const lines = `${files} ${files === 1 ? 'line' : 'lines'} of the manifest`
  const count = `${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`
  context.out(`${lines}, ${differences.length === 0 ? 'all as it stands on the disk' : count}\n`)
  return differences.length === 0 ? DONE : FAILED
}
