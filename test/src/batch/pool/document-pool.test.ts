import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, type TestContext } from 'vitest'
import type { Budget } from '../../../../src/batch/pool/budget.js'
import { documentPool } from '../../../../src/batch/pool/document-pool.js'
import type { Readers } from '../../../../src/batch/readers.js'
import { UsageError } from '../../../../src/model/usage-error.js'
import { temporaryFolder } from '../../temporary-folder.js'
import { smallBudget } from './small-budget.js'

const entry = fileURLToPath(new URL('./mad-child.mjs', import.meta.url))

type Finish = TestContext['onTestFinished']

/** A pool that is closed when its test is over. */
function pool(onTestFinished: Finish, jobs: number, budget = {}): Readers {
  const readers = documentPool({
    jobs,
    entry,
    budget: { ...smallBudget, ...budget },
    settings: { out: null, read: {} },
  })
  onTestFinished(readers.close)
  return readers
}

const read = (readers: Readers, name: string) =>
  readers.read({ file: Buffer.from(name), path: name, report: '' }, () => ({ do: 'extract', corrections: [] }))

/** The code of the fault that reading gives, or `read`. */
async function codeOf(readers: Readers, name: string): Promise<string> {
  const { outcome } = await read(readers, name)
  return outcome.kind === 'fault' ? outcome.fault.code : 'read'
}

describe.concurrent('a document does to its process what it likes', () => {
  it.for<[name: string, code: string, message: RegExp, budget?: Partial<Budget>]>([
    ['good', 'read', /^$/],
    ['asks', 'read', /^$/],
    ['loops', 'timed-out', /over 1 s of processor time/],
    ['allocates', 'out-of-memory', /over 400 MB of memory/, { cpu: 60, step: 60 }],
    ['grows-its-heap', 'out-of-memory', /memory/, { cpu: 60, step: 60, memory: 160 }],
    ['aborts', 'worker-crashed', /ended \(SIGABRT\)/],
    ['exits', 'worker-crashed', /ended \(status 0\)/],
    ['says-nothing', 'timed-out', /Nothing was heard of it for 0\.5 s/, { silence: 0.5 }],
    ['floods', 'worker-crashed', /flooded/, { memory: 4000, cpu: 30, step: 30 }],
    ['floods-stdout', 'read', /^$/],
    ['babbles', 'worker-crashed', /no proper answer/],
  ])('%s: %s', async ([name, code, message, budget], { onTestFinished }) => {
    const { outcome } = await read(pool(onTestFinished, 1, budget), name)
    expect(outcome.kind === 'fault' ? outcome.fault.code : 'read').toBe(code)
    expect(outcome.kind === 'fault' ? outcome.fault.message : '').toMatch(message)
  })

  it('and its neighbours are unharmed, before, beside and after it', async ({ onTestFinished }) => {
    const readers = pool(onTestFinished, 2, { silence: 15 })
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

describe.concurrent('a verdict', () => {
  it('counts only for a process that had read nothing before', async ({ onTestFinished }) => {
    const readers = pool(onTestFinished, 1)
    await read(readers, 'good')
    expect(await codeOf(readers, 'hangs-unless-first')).toBe('read')
  })

  it('of a process that somebody else ended is not the last', async ({ onTestFinished }) => {
    const folder = await temporaryFolder({ 'second-time-lucky': '0' }, onTestFinished)
    expect(await codeOf(pool(onTestFinished, 1), join(folder, 'second-time-lucky'))).toBe('read')
  })

  it('on a page is by its own processor time: six pages of half a second are no page of three', async (context) => {
    expect(await codeOf(pool(context.onTestFinished, 1, { cpu: 30, step: 2 }), 'beats')).toBe('read')
    expect(await codeOf(pool(context.onTestFinished, 1, { cpu: 30, step: 0.2 }), 'beats')).toBe('timed-out')
  })

  it('on a page leaves out what the process used for the documents before it', async ({ onTestFinished }) => {
    const readers = pool(onTestFinished, 1, { cpu: 30, step: 2 })
    for (const name of ['uses-up-its-time', 'uses-up-its-time']) await read(readers, name)
    // the second try would be the first document of its process
    expect((await read(readers, 'beats-at-once')).ms).toBe(3)
  })
})

it('ends the run where the output cannot be written, and where no process starts', async ({ onTestFinished }) => {
  await expect(read(pool(onTestFinished, 1), 'is-unwritable')).rejects.toThrow(UsageError)
  const broken = documentPool({
    jobs: 1,
    entry: join(await temporaryFolder(), 'gone.js'),
    budget: smallBudget,
    settings: { out: null, read: {} },
  })
  await expect(read(broken, 'good')).rejects.toThrow(/did not start: [\s\S]*Cannot find module/)
  await broken.close()
})

// alone, as they look at all processes that this one has started
describe('the processes of a pool', () => {
  /** Those that read and are children of this one. */
  const children = (): number[] =>
    execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line.includes(entry))
      .map((line) => line.trim().split(/\s+/).map(Number))
      .flatMap(([pid, parent]) => (parent === process.pid && pid !== undefined ? [pid] : []))

  it('pass no verdict where somebody else ends one that waits', async ({ onTestFinished }) => {
    const readers = pool(onTestFinished, 1)
    await read(readers, 'good')
    const [child] = children()
    process.kill(child!, 'SIGKILL')
    await expect.poll(children).not.toContain(child)
    expect(await codeOf(readers, 'good')).toBe('read')
    expect(await codeOf(readers, 'aborts')).toBe('worker-crashed')
  })

  it('are gone when it is closed', async ({ onTestFinished }) => {
    const readers = pool(onTestFinished, 2)
    const hanging = Promise.allSettled(['loops', 'says-nothing'].map((name) => read(readers, name)))
    await expect.poll(children).toHaveLength(2)
    await readers.close()
    expect((await hanging).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(children()).toEqual([])
  })
})
