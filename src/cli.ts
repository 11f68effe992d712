#!/usr/bin/env node
import { documentReader } from './batch/document/document-reader.js'
import { processRunner } from './batch/runner.js'
import { runCommand } from './commands/run-command.js'

const stop = new AbortController()
// Once each: a second signal ends the process at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal))

// Whoever reads our output may have seen enough (`nianbao schema | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

// Progress and problems are of no use to whoever reads no more of them; the run is.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// A library may fail after it has answered; the file in hand has its own outcome, and the run goes on.
let stray = false
process.on('unhandledRejection', (reason) => {
  stray = true
  process.stderr.write(`internal: ${reason instanceof Error ? reason.stack : reason}\n`)
})

const status = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  columns: process.stderr.isTTY ? process.stderr.columns : null,
  stop: stop.signal,
  reader: documentReader,
  runner: processRunner,
  inspect: async (path, out, options) => (await import('./write-inspection.js')).writeInspection(path, out, options),
})
process.exitCode = stray ? status || 1 : status
