import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Decide, Seen } from '../../../../src/batch/document/job.js'
import type { PoolsBySettings } from '../../../../src/batch/queue/pools-by-settings.js'
import { readTask } from '../../../../src/batch/queue/read-task.js'
import { taskOf } from '../../../../src/batch/queue/task.js'
import { UsageError } from '../../../../src/model/usage-error.js'
import { temporaryFolder } from '../../temporary-folder.js'

const seen: Seen = {
  sha256: createHash('sha256').update('as it was').digest('hex'),
  bytes: 9,
  format: 'text',
  sidecar: null,
}

/** Stands in for the processes: sees these bytes and tells what it was to do with them. */
const poolsThatSee = (now: Seen): PoolsBySettings => ({
  use: (_, work) =>
    work({
      jobs: 1,
      read: async (_job, decide: Decide) => {
        const decision = await decide(now)
        const fault = decision.do === 'refuse' ? decision.fault : ({ code: 'internal', message: decision.do } as const)
        return {
          seen: now,
          outcome: { kind: 'fault', fault: { skipped: false, ...fault } },
          sidecarUnusable: false,
          ms: 1,
          cpuMs: 1,
        }
      },
      close: async () => undefined,
    }),
  close: async () => undefined,
})

async function outcome(now: Seen, file?: string) {
  const folder = await temporaryFolder({ 'a.txt': 'as it was' })
  const job = { file: Buffer.from(file ?? join(folder, 'a.txt')), path: 'a.txt', report: 'reports/a.txt.json' }
  return readTask(taskOf('run', job, seen, { out: folder, read: {} }), poolsThatSee(now))
}

describe('readTask', () => {
  it('reads what the coordinator saw', async () => {
    expect(await outcome(seen)).toMatchObject({
      kind: 'answer',
      answer: { outcome: { fault: { message: 'extract' } } },
    })
  })

  it.each([
    ['bytes', { sha256: 'b'.repeat(64) }],
    ['notes', { sidecar: 'b'.repeat(64) }],
  ])('refuses where the %s are others by now', async (_, change) => {
    const { answer } = (await outcome({ ...seen, ...change })) as { answer: { outcome: unknown } }
    expect(answer.outcome).toMatchObject({ kind: 'fault', fault: { code: 'changed-while-read' } })
  })

  it('is unable where it does not see the file', async () => {
    expect(await outcome(seen, '/nowhere/a.txt')).toMatchObject({
      kind: 'unable',
      why: expect.stringMatching(/^\/nowhere\/a\.txt cannot be read here \(ENOENT\); workers see the archive/),
    })
  })

  it('is unable where it cannot write', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'as it was' })
    const job = { file: Buffer.from(join(folder, 'a.txt')), path: 'a.txt', report: 'reports/a.txt.json' }
    const full: PoolsBySettings = {
      use: () => Promise.reject(new UsageError('no space')),
      close: async () => undefined,
    }
    expect(await readTask(taskOf('run', job, seen, { out: folder, read: {} }), full)).toMatchObject({
      kind: 'unable',
      why: 'no space',
    })
  })
})
