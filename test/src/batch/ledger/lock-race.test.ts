import type * as promises from 'node:fs/promises'
import { hostname } from 'node:os'
import { expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../temporary-folder.js'

/** What happens just before the next lock is made. */
const before = vi.hoisted(() => ({ link: null as (() => Promise<void>) | null }))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof promises>()
  const link: typeof promises.link = async (...args) => {
    const first = before.link
    before.link = null
    await first?.()
    return real.link(...args)
  }
  return { ...real, link, default: { ...real, link } }
})

const { lockFolder } = await import('../../../../src/batch/ledger/lock-folder.js')

it('keeps one off that found a stale lock, while another run came and went and a third has begun', async () => {
  const stale = JSON.stringify({ host: hostname(), pid: 2 ** 22 + 1, started: '1', boot: null })
  const out = await temporaryFolder({ '.run/lock-7': stale })
  let third: (() => Promise<void>) | null = null
  before.link = async () => {
    await (await lockFolder(out))()
    third = await lockFolder(out)
  }
  await expect(lockFolder(out)).rejects.toThrow(`${out} is in use by process ${process.pid}`)
  await expect(lockFolder(out)).rejects.toThrow(`${out} is in use by process ${process.pid}`)
  await third!()
  await (await lockFolder(out))()
})
