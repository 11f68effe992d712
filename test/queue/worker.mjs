// A worker for tests: as `nianbao worker --log-json`, but impatient, and with another program for its processes where one is given.
import { runWorker } from '../../dist/src/batch/queue/run-worker.js'

const [queue, options = '{}'] = process.argv.slice(2)
const stop = new AbortController()
process.once('SIGTERM', () => stop.abort())
await runWorker({
  queue,
  jobs: 1,
  lost: 2000,
  ...JSON.parse(options),
  stop: stop.signal,
  tell: (event) => process.stdout.write(`${JSON.stringify(event)}\n`),
})
