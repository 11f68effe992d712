// Wants the lock of a folder, holds it for some milliseconds, and says so in `log`; of a negative number it dies holding it.
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder } from '../../../../dist/src/batch/ledger/lock-folder.js'

const [out, milliseconds] = [process.argv[2], Number(process.argv[3])]
const log = (sign) => appendFileSync(join(out, 'log'), `${sign}${process.pid}\n`)
try {
  const unlock = await lockFolder(out)
  log('+')
  await new Promise((resolve) => setTimeout(resolve, Math.abs(milliseconds)))
  if (milliseconds < 0) {
    log('!')
    process.kill(process.pid, 'SIGKILL')
  }
  log('-')
  await unlock()
  console.log('held')
} catch (error) {
  console.log(error.message)
}
