import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished, vi } from 'vitest'
import { type Child, startChild } from '../../../../src/batch/pool/child.js'
import { smallBudget } from './small-budget.js'

const entry = fileURLToPath(new URL('./mad-child.mjs', import.meta.url))

/** A process to read with, and a clock that goes on only when it is told to. */
async function childAndClock(): Promise<{ child: Child; passes: (seconds: number) => void }> {
  let now = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now)
  const child = await startChild({ entry, settings: { out: null, read: {} }, budget: smallBudget })
  onTestFinished(async () => {
    clock.mockRestore()
    await child.end()
  })
  return {
    child,
    passes: (seconds) => {
      now += seconds * 1000
      child.look({ cpu: 0, megabytes: 0 })
    },
  }
}

const job = (name: string) => ({ file: Buffer.from(name), path: name, report: '' })

it('is ended where nothing is heard of it for longer than it may be silent', async () => {
  const { child, passes } = await childAndClock()
  const reading = child.read(job('says-nothing'), () => ({ do: 'extract', corrections: [] }))
  passes(smallBudget.silence + 1)
  expect(await reading).toMatchObject({ kind: 'lost', reason: { why: 'silence' } })
})

it('waits for a decision as long as it takes', async () => {
  const { child, passes } = await childAndClock()
  const reading = await child.read(job('asks'), async () => {
    passes(smallBudget.silence * 1000)
    return { do: 'extract', corrections: [] }
  })
  expect(reading.kind).toBe('answer')
})
