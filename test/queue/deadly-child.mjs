// Stands in for the process that reads documents: it reads as that one does, but for what its name says.
import { basename } from 'node:path'

const deeds = {
  // takes the worker with it
  poison: () => process.kill(process.ppid, 'SIGKILL'),
  slow: () => new Promise(() => undefined),
}

const { emit } = process
process.emit = function (event, message, ...rest) {
  const file = event === 'message' && message.tell === 'job' ? Buffer.from(message.job.file, 'base64').toString() : ''
  const deed = deeds[basename(file).replace(/\..*/, '')]
  if (!deed) return emit.call(this, event, message, ...rest)
  deed()
  return true
}

await import('../../dist/src/batch/pool/document-process.js')
