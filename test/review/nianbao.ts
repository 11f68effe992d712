import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const program = join(root, 'dist/src/cli.js')

/** Runs the program as a user does; throws where it could not work. */
export function nianbao(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })
  if (status === null || status > 1) throw new Error(stderr)
  return stdout
}

/** Starts the program and waits for a line of its output that matches; the caller ends it. */
export function startNianbao(args: readonly string[], line: RegExp): Promise<[ChildProcess, RegExpExecArray]> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += chunk
      const match = line.exec(text)
      if (match) resolve([child, match])
    })
    child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${text}`)))
  })
}
