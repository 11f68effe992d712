// Wants the lock of a folder and says whether it has it. Then it dies, or leaves after some milliseconds, or after its input has
// ended; every step is in `log` of the folder.
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder } from '../../../../dist/src/batch/ledger/lock-folder.js'

const [out, how] = process.argv.slice(2)
const log = (sign) => appendFileSync(join(out, 'log'), `${sign}${process.pid}\n`)
try {
  const unlock = await lockFolder(out)
  log('+')
  console.log('held')
  if (how === undefined) for await (const _ of process.stdin);
  else await new Promise((resolve) => setTimeout(resolve, 20))
  if (how === 'dies') {
    log('!')
    process.kill(process.pid, 'SIGKILL')
  }
  log('-')
  await unlock()
} catch (error) {
  console.log(error.message)
}
