import { Queue, Worker } from 'bullmq'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { connect } from '../../../../src/batch/queue/connect.js'
import { PREFIX, type Task, type TaskResult, taskId, taskOf } from '../../../../src/batch/queue/task.js'
import { taskClient } from '../../../../src/batch/queue/task-client.js'
import { hasRedis, type RedisServer, redisServer } from '../../../queue/redis-server.js'

const settings = { out: '/out', read: {} }
const task = (name: string, run = 'this'): Task =>
  taskOf(
    run,
    { file: Buffer.from(`/in/${name}`), path: name, report: `reports/${name}.json` },
    { sha256: 'a'.repeat(64), bytes: 1, format: 'text', sidecar: null },
    settings,
  )

const report = (temporary: string): TaskResult => ({
  kind: 'answer',
  by: 'host:1',
  answer: {
    seen: null,
    outcome: { kind: 'report', temporary, reportSha256: 'a'.repeat(64), findings: [], year: 2024, form: null },
    sidecarUnusable: false,
    ms: 1,
    cpuMs: 1,
  },
})
const fault = {
  ...report(''),
  answer: {
    ...(report('') as Extract<TaskResult, { kind: 'answer' }>).answer,
    outcome: { kind: 'fault' as const, fault: { code: 'timed-out' as const, message: 'slow', skipped: false } },
  },
} as TaskResult

describe.skipIf(!hasRedis)('a task client', () => {
  let redis: RedisServer
  beforeEach(async () => {
    redis = await redisServer({ appendonly: false })
  })

  /** A client, and a worker that answers tasks as `work` says. */
  async function clientAndWorker(staged: readonly string[] = []) {
    const [connection, other] = [await connect(redis.address), await connect(redis.address)]
    const queue = new Queue<Task>('build', { connection: connection.client, prefix: PREFIX })
    queue.on('error', () => undefined)
    const made = taskClient({
      connection,
      queue,
      isStaged: async (_, temporary) => staged.includes(temporary),
      warn: () => undefined,
    })
    const workers: Worker[] = []
    onTestFinished(async () => {
      await made.close()
      for (const worker of workers) await worker.close(true)
      connection.client.disconnect()
      other.client.disconnect()
    })
    const work = (doing: (path: string) => TaskResult): void => {
      const worker = new Worker<Task, TaskResult>('build', async ({ data }) => doing(data.job.path), {
        connection: other.client,
        prefix: PREFIX,
      })
      worker.on('error', () => undefined)
      workers.push(worker)
    }
    return { ...made, queue, work }
  }

  it('gives a task out and takes its result back, and leaves nothing behind', async () => {
    const { ask, work, queue, inHand } = await clientAndWorker()
    work((path) => report(`.run/waiting/${path}`))
    const ends = await Promise.all([ask(task('a')), ask(task('b'))])
    expect(ends).toEqual([report('.run/waiting/a'), report('.run/waiting/b')])
    expect(inHand()).toBe(0)
    expect(await queue.getJobs()).toEqual([])
  })

  it('gives a task out three times where workers are unable', async () => {
    const { ask, work } = await clientAndWorker()
    let times = 0
    work(() => {
      times++
      return { kind: 'unable', by: 'host:1', why: 'not here' }
    })
    expect(await ask(task('a'))).toEqual({ kind: 'unable', by: 'host:1', why: 'not here' })
    expect(times).toBe(3)
  })

  it('gives out again what a Redis without a memory forgot', async () => {
    const { ask, work, queue } = await clientAndWorker()
    const end = ask(task('a'))
    while (!(await queue.getJob(taskId(task('a'))))) await new Promise((resolve) => setTimeout(resolve, 20))
    await redis.restart()
    work((path) => report(`.run/waiting/${path}`))
    expect(await end).toEqual(report('.run/waiting/a'))
  })

  describe('takes over from a run before it', () => {
    async function afterAnother(result: TaskResult, staged: readonly string[]): Promise<number> {
      let times = 0
      const { ask, work, queue } = await clientAndWorker(staged)
      const earlier = task('a', 'earlier')
      await queue.add('document', earlier, { jobId: taskId(earlier) })
      work(() => {
        times++
        return times === 1 ? result : report('.run/waiting/again')
      })
      while ((await queue.getCompletedCount()) === 0) await new Promise((resolve) => setTimeout(resolve, 20))
      await ask(task('a'))
      return times
    }

    it('a report that is still there', async () => {
      expect(await afterAnother(report('.run/waiting/a'), ['.run/waiting/a'])).toBe(1)
    })

    it('no report that is gone', async () => {
      expect(await afterAnother(report('.run/waiting/a'), ['.run/waiting/again'])).toBe(2)
    })

    it('no fault', async () => {
      expect(await afterAnother(fault, [])).toBe(2)
    })
  })

  it('takes back what nobody has begun when it is closed', async () => {
    const { ask, close, queue } = await clientAndWorker()
    const end = ask(task('a')).catch((error: Error) => error.message)
    while (!(await queue.getJob(taskId(task('a'))))) await new Promise((resolve) => setTimeout(resolve, 20))
    await close()
    expect(await end).toBe('reading has ended')
    expect(await queue.getJobs()).toEqual([])
  })
})
