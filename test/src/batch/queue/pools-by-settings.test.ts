import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import type { ReadSettings } from '../../../../src/batch/document/job.js'
import { poolsBySettings } from '../../../../src/batch/queue/pools-by-settings.js'
import type { Readers } from '../../../../src/batch/readers.js'

const entry = fileURLToPath(new URL('../pool/mad-child.mjs', import.meta.url))

it('has processes for each run, those of runs that take turns are the same again, those of many are not kept', async () => {
  const pools = poolsBySettings({ jobs: 1, entry })
  onTestFinished(() => pools.close())
  const settings = (out: string): ReadSettings => ({ out, read: {} })
  const readersOf = (out: string): Promise<Readers> => pools.use(settings(out), async (readers) => readers)
  const first = await readersOf('/a')
  expect(await readersOf('/b')).not.toBe(first)
  expect(await readersOf('/a')).toBe(first)
  for (const out of ['/b', '/c', '/d', '/e']) await readersOf(out)
  expect(await readersOf('/a')).not.toBe(first)
})

it('does not end processes in use', async () => {
  const pools = poolsBySettings({ jobs: 1, entry })
  onTestFinished(() => pools.close())
  const answer = await pools.use({ out: '/a', read: {} }, async (readers) => {
    for (const out of ['/b', '/c', '/d', '/e']) await pools.use({ out, read: {} }, async () => undefined)
    return readers.read({ file: Buffer.from('good'), path: 'good', report: '' }, () => ({
      do: 'extract',
      corrections: [],
    }))
  })
  expect(answer.outcome.kind).toBe('report')
})
