import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { CommandContext } from '../../src/commands/command-context.js'
import { program } from '../../src/commands/program.js'

const page = readFileSync(fileURLToPath(new URL('../../docs/operate.md', import.meta.url)), 'utf8')

/** The command lines of the page without `nianbao`; what the shell would fill in is 1. */
const commandLines = [
  ...page.replace(/\\\n\s*/g, ' ').matchAll(/(?:^|`|srun |time )\s*nianbao ([a-z]+ [^`#|\n]*--[^`#|\n]*)/gm),
].map((match) =>
  match[1]!
    .replace(/\$\(\(.*?\)\)|\$\w+/g, '1')
    .trim()
    .split(/\s+/),
)

it('has commands to look at', () => {
  expect(commandLines.map(([command]) => command)).toEqual(
    expect.arrayContaining(['extract', 'worker', 'status', 'retry', 'merge', 'verify']),
  )
})

it.each(commandLines)('nianbao %s … is understood', async (...args) => {
  const context = { out: () => undefined, err: () => undefined } as unknown as CommandContext
  let understood = false
  const top = program(context, () => {
    understood = true
  })
  for (const command of [top, ...top.commands]) command.exitOverride().configureOutput({ writeErr: () => undefined })
  await top.parseAsync(args, { from: 'user' })
  expect(understood).toBe(true)
})
