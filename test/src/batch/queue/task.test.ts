import { describe, expect, it } from 'vitest'
import type { Job, ReadSettings, Seen } from '../../../../src/batch/document/job.js'
import { Task, TaskResult, taskId, taskOf } from '../../../../src/batch/queue/task.js'

const job: Job = { file: Buffer.from([0x2f, 0x61, 0xff]), path: 'a%FF', report: 'reports/a%FF.json' }
const seen: Seen = { sha256: 'a'.repeat(64), bytes: 1, format: 'pdf', sidecar: null }
const settings: ReadSettings = {
  out: '/out',
  read: { engine: 'auto', language: 'zh', limits: { pages: 7, 'file-bytes': 9 } },
}
const id = (change: { job?: Partial<Job>; seen?: Partial<Seen>; out?: string; read?: ReadSettings['read'] } = {}) =>
  taskId(
    taskOf(
      'run',
      { ...job, ...change.job },
      { ...seen, ...change.seen },
      {
        out: change.out ?? '/out',
        read: { ...settings.read, ...change.read },
      },
    ),
  )

describe('a task', () => {
  it('goes through Redis as it is, bytes of names included', () => {
    const task = taskOf('run', job, seen, settings)
    expect(Task.parse(JSON.parse(JSON.stringify(task)))).toEqual(task)
    expect(Buffer.from(task.job.file, 'base64')).toEqual(job.file)
  })

  it('has no password in it', () => {
    const task = taskOf('run', job, seen, { ...settings, read: { ...settings.read, password: 'secret' } })
    expect(JSON.stringify(task)).not.toContain('secret')
  })

  it('has the same id whoever asks and in whichever order limits are written', () => {
    expect(taskId(taskOf('another run', job, seen, settings))).toBe(id())
    expect(id({ read: { limits: { 'file-bytes': 9, pages: 7 } } })).toBe(id())
  })

  it.each([
    ['file', { job: { file: Buffer.from('/b') } }],
    ['path', { job: { path: 'b' } }],
    ['bytes', { seen: { sha256: 'b'.repeat(64) } }],
    ['notes', { seen: { sidecar: 'b'.repeat(64) } }],
    ['output folder', { out: '/other' }],
    ['engine', { read: { engine: 'pdfjs' } }],
    ['language', { read: { language: 'en' } }],
    ['limits', { read: { limits: { pages: 8, 'file-bytes': 9 } } }],
  ] as const)('has another id where the %s is another', (_, change) => {
    expect(id(change)).not.toBe(id())
  })
})

describe('a result', () => {
  const answer = (temporary: string | null) => ({
    kind: 'answer',
    by: 'host:1',
    answer: {
      seen,
      outcome: { kind: 'report', temporary, reportSha256: 'a'.repeat(64), findings: [], year: null, form: null },
      sidecarUnusable: false,
      ms: 1,
      cpuMs: 1,
    },
  })

  it('names a report that waits for its name', () => {
    expect(TaskResult.safeParse(answer('.run/waiting/0a-1b')).success).toBe(true)
  })

  it.each(['reports/a.json', '.run/waiting/../../reports/a.json', '/etc/passwd', '.run/waiting/', '', null])(
    'is none where it names %j',
    (temporary) => {
      expect(TaskResult.safeParse(answer(temporary)).success).toBe(false)
    },
  )
})
