import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { documentPool } from '../../../../src/batch/pool/document-pool.js'
import type { Readers } from '../../../../src/batch/readers.js'
import { UsageError } from '../../../../src/model/usage-error.js'
import { temporaryFolder } from '../../temporary-folder.js'
import { smallBudget } from './small-budget.js'

const entry = fileURLToPath(new URL('./mad-child.mjs', import.meta.url))

let open: Readers[] = []
afterEach(async () => {
  for (const readers of open) await readers.close()
  open = []
})

function pool(jobs: number, budget = {}): Readers {
  const readers = documentPool({
    jobs,
    entry,
    budget: { ...smallBudget, ...budget },
    settings: { out: null, read: {} },
  })
  open.push(readers)
  return readers
}

const read = (readers: Readers, name: string) =>
  readers.read({ file: Buffer.from(name), path: name, report: '' }, () => ({ do: 'extract', corrections: [] }))

/** The processes that read and that `parent` started. */
const childrenOf = (parent: number): number[] =>
  execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(entry))
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, of]) => (of === parent && pid !== undefined ? [pid] : []))

/** The code of the fault that reading gives, or `read`. */
async function codeOf(readers: Readers, name: string): Promise<string> {
  const { outcome } = await read(readers, name)
  return outcome.kind === 'fault' ? outcome.fault.code : 'read'
}

describe('a document does to its process what it likes', () => {
  it.each([
    ['good', 'read', /^$/, {}],
    ['asks', 'read', /^$/],
    ['loops', 'timed-out', /over 1 s of processor time/],
    ['allocates', 'out-of-memory', /over 400 MB of memory/],
    ['grows-its-heap', 'out-of-memory', /memory/, { cpu: 60, step: 60 }],
    ['aborts', 'worker-crashed', /ended \(SIGABRT\)/],
    ['exits', 'worker-crashed', /ended \(status 0\)/],
    ['says-nothing', 'timed-out', /Nothing was heard of it for 0\.5 s/, { silence: 0.5 }],
    ['floods', 'worker-crashed', /flooded/, { memory: 4000, cpu: 30, step: 30 }],
    ['floods-stdout', 'read', /^$/],
    ['babbles', 'worker-crashed', /no proper answer/],
  ])('%s: %s', async (name, code, message, budget = {}) => {
    const { outcome } = await read(pool(1, budget), name)
    expect(outcome.kind === 'fault' ? outcome.fault.code : 'read').toBe(code)
    expect(outcome.kind === 'fault' ? outcome.fault.message : '').toMatch(message)
  })

  it('and its neighbours are unharmed, before, beside and after it', async () => {
    const readers = pool(2, { silence: 5 })
    const bad = ['loops', 'allocates', 'aborts', 'exits', 'says-nothing', 'floods', 'babbles']
    const names = bad.flatMap((name, index) => [`good.${index}`, name])
    const codes = await Promise.all(
      [0, 1].map(async (half) => {
        const own: string[] = []
        for (const name of names.filter((_, index) => index % 4 < 2 === (half === 0)))
          own.push(`${name}: ${await codeOf(readers, name)}`)
        return own
      }),
    )
    const good = codes.flat().filter((line) => line.startsWith('good'))
    expect(good.map((line) => line.split(': ')[1])).toEqual(good.map(() => 'read'))
    expect(codes.flat()).toHaveLength(names.length)
  })
})

describe('a verdict', () => {
  it('counts only for a process that had read nothing before', async () => {
    const readers = pool(1)
    await read(readers, 'good')
    expect(await codeOf(readers, 'hangs-unless-first')).toBe('read')
  })

  it('of a process that somebody else ended is not the last', async () => {
    const folder = await temporaryFolder({ 'second-time-lucky': '0' })
    expect(await codeOf(pool(1), join(folder, 'second-time-lucky'))).toBe('read')
  })

  it('is not passed where somebody else ends a process that waits', async () => {
    const readers = pool(1)
    await read(readers, 'good')
    const [child] = childrenOf(process.pid)
    process.kill(child!, 'SIGKILL')
    while (childrenOf(process.pid).includes(child!)) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await codeOf(readers, 'good')).toBe('read')
    expect(await codeOf(readers, 'aborts')).toBe('worker-crashed')
  })

  it('on a page is by its own processor time: six pages of half a second are no page of three', async () => {
    expect(await codeOf(pool(1, { cpu: 30, step: 2 }), 'beats')).toBe('read')
    expect(await codeOf(pool(1, { cpu: 30, step: 0.2 }), 'beats')).toBe('timed-out')
  })

  it('on a page leaves out what the process used for the documents before it', async () => {
    const readers = pool(1, { cpu: 30, step: 2 })
    for (const name of ['uses-up-its-time', 'uses-up-its-time']) await read(readers, name)
    // the second try would be the first document of its process
    expect((await read(readers, 'beats-at-once')).ms).toBe(3)
  })
})

it('waits for a decision as long as it takes', async () => {
  const readers = pool(1, { silence: 0.3 })
  const { outcome } = await readers.read({ file: Buffer.from('asks'), path: '', report: '' }, async () => {
    await new Promise((resolve) => setTimeout(resolve, 900))
    return { do: 'extract', corrections: [] }
  })
  expect(outcome.kind).toBe('report')
})

it('ends the run where the output cannot be written, and where no process starts', async () => {
  await expect(read(pool(1), 'is-unwritable')).rejects.toThrow(UsageError)
  const broken = documentPool({
    jobs: 1,
    entry: join(await temporaryFolder(), 'gone.js'),
    budget: smallBudget,
    settings: { out: null, read: {} },
  })
  await expect(read(broken, 'good')).rejects.toThrow(/did not start: [\s\S]*Cannot find module/)
  await broken.close()
})

it('leaves no process behind when it is closed', async () => {
  const readers = pool(2)
  const hanging = Promise.allSettled(['loops', 'says-nothing'].map((name) => read(readers, name)))
  await new Promise((resolve) => setTimeout(resolve, 500))
  await readers.close()
  expect((await hanging).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(childrenOf(process.pid)).toEqual([])
})
