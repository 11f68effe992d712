import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lockFolder } from '../../../../src/batch/ledger/lock-folder.js'
import { temporaryFolder } from '../../temporary-folder.js'

const contender = fileURLToPath(new URL('./contend.mjs', import.meta.url))

/** Starts a process that wants the lock. */
const contend = (...args: readonly string[]) =>
  spawn(process.execPath, [contender, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })

const staleLock = (out: string, holder: object) =>
  mkdir(join(out, '.run'), { recursive: true }).then(() =>
    writeFile(
      join(out, '.run/lock-7'),
      JSON.stringify({ host: hostname(), pid: 2 ** 22 + 1, started: '1', boot: null, ...holder }),
    ),
  )

describe('lockFolder', () => {
  it('keeps a second run off until the first is over, and leaves nothing behind', async () => {
    const out = await temporaryFolder()
    const unlock = await lockFolder(out)
    await expect(lockFolder(out)).rejects.toThrow(
      `in use by process ${process.pid} on ${hostname()}; wait until it has`,
    )
    await unlock()
    await (await lockFolder(out))()
    await expect(access(join(out, '.run'))).rejects.toThrow()
  })

  it('passes over a lock whose process is gone, or has only its number from another', async () => {
    const out = await temporaryFolder()
    for (const holder of [{}, { pid: process.pid }, { pid: process.pid, boot: 'another boot' }]) {
      await staleLock(out, holder)
      const unlock = await lockFolder(out)
      expect(await readdir(join(out, '.run'))).toEqual(['lock-8'])
      await unlock()
    }
  })

  it.runIf(process.platform === 'linux')('passes over a lock whose process has ended and is a zombie', async () => {
    // the shell starts a process and becomes another that never asks for its end
    const parent = spawn('/bin/sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'])
    const [pid] = (await once(parent.stdout, 'data')).map(Number)
    const fields = async () => (await readFile(`/proc/${pid}/stat`, 'latin1')).split(' ')
    while ((await fields())[2] !== 'Z') await new Promise((resolve) => setTimeout(resolve, 10))
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
    const out = await temporaryFolder()
    await staleLock(out, { pid, started: (await fields())[21], boot })
    await (await lockFolder(out))()
    parent.kill('SIGKILL')
  })

  it('believes a lock of another machine, and one that it cannot read', async () => {
    const out = await temporaryFolder()
    await staleLock(out, { host: 'elsewhere' })
    await expect(lockFolder(out)).rejects.toThrow(/process 4194305 on elsewhere; .*or remove .*lock-7 if it is gone/)
    await writeFile(join(out, '.run/lock-7'), '')
    await expect(lockFolder(out)).rejects.toThrow(/another run; .*or remove .*lock-7 if it is gone/)
  })

  it('lets one of many go on that find the same stale lock', async () => {
    for (let round = 0; round < 3; round++) {
      const out = await temporaryFolder()
      await staleLock(out, {})
      const many = Array.from({ length: 10 }, () => contend(out))
      // the one that has it keeps it until all have been told
      const told = await Promise.all(many.map(async ({ stdout }) => String(await once(stdout, 'data'))))
      expect(told.filter((said) => said.trim() === 'held')).toHaveLength(1)
      expect(told.filter((said) => said.includes('is in use by'))).toHaveLength(9)
      for (const { stdin } of many) stdin.end()
    }
  })

  it('never has two holders, though holders are killed', async () => {
    const out = await temporaryFolder()
    const log = join(out, 'log')
    for (let round = 0; round < 4; round++) {
      const many = Array.from({ length: 8 }, (_, index) => contend(out, index % 2 === 0 ? 'dies' : 'leaves'))
      await Promise.all(many.map((child) => once(child, 'close')))
    }
    // every entry is `+pid` and, unless its process was killed, `-pid`
    const entries = (await readFile(log, 'utf8')).trim().split('\n')
    let holder: string | null = null
    const killed = new Set(entries.filter((entry) => entry.startsWith('!')).map((entry) => entry.slice(1)))
    for (const entry of entries) {
      const pid = entry.slice(1)
      if (entry.startsWith('+')) {
        expect(holder === null || killed.has(holder)).toBe(true)
        holder = pid
      } else if (entry.startsWith('-')) {
        expect(holder).toBe(pid)
        holder = null
      }
    }
    expect(entries.filter((entry) => entry.startsWith('+')).length).toBeGreaterThan(3)
  })
})
