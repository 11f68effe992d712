// Stands in for the process that reads documents: the name of a document says what it does to its reader.
import { readFileSync, writeFileSync, writeSync } from 'node:fs'
import { basename } from 'node:path'

const say = (message) => process.send(message)
const seen = { sha256: 'a'.repeat(64), bytes: 1, format: 'text', sidecar: null }
const answer = {
  seen,
  outcome: { kind: 'report', temporary: null, reportSha256: null, findings: [], year: 2024, form: null },
  sidecarUnusable: false,
  ms: 1,
  cpuMs: 1,
}
let read = 0

const used = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}

const deeds = {
  good: () => say({ say: 'answer', answer }),
  asks: () => say({ say: 'seen', seen }),
  loops: () => {
    for (;;);
  },
  allocates: () => {
    const all = []
    for (;;) all.push(Buffer.alloc(1 << 22, 1))
  },
  'grows-its-heap': () => {
    const all = []
    for (;;) all.push({ text: `${all.length}`, more: [all.length] })
  },
  aborts: () => process.abort(),
  exits: () => process.exit(0),
  'says-nothing': () => setInterval(() => undefined, 1000),
  floods: () => {
    for (;;) {
      try {
        writeSync(2, 'x'.repeat(1 << 16))
      } catch {
        // the pipe is full
      }
    }
  },
  'floods-stdout': () => {
    for (let i = 0; i < 100; i++) process.stdout.write('x'.repeat(1 << 16))
    say({ say: 'answer', answer })
  },
  babbles: () => say({ say: 'answer', answer: { outcome: 'fine' } }),
  'is-unwritable': () => say({ say: 'unwritable', message: 'no space' }),
  // dies where another document was read before it, or where it is its first time
  'second-time-lucky': (file) => {
    const before = Number(readFileSync(file, 'utf8'))
    writeFileSync(file, String(before + 1))
    if (before === 0) process.kill(process.pid, 'SIGKILL')
    else say({ say: 'answer', answer })
  },
  'hangs-unless-first': () => {
    if (read === 1) say({ say: 'answer', answer })
    else for (;;);
  },
  // as reading two hundred documents does over time
  'uses-up-its-time': () => {
    const start = used()
    while (used() - start < 1_500_000);
    say({ say: 'answer', answer })
  },
  'beats-at-once': async () => {
    say({ say: 'beat' })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    say({ say: 'answer', answer: { ...answer, ms: read } })
  },
  beats: () => {
    // half a second of processor time for each of six pages
    for (let page = 0; page < 6; page++) {
      say({ say: 'beat' })
      const start = used()
      while (used() - start < 500_000);
    }
    say({ say: 'answer', answer })
  },
}

process.on('disconnect', () => process.exit())
process.on('message', ({ tell, job }) => {
  if (tell === 'settings') say({ say: 'ready' })
  if (tell === 'decision') say({ say: 'answer', answer })
  if (tell !== 'job') return
  read++
  const file = Buffer.from(job.file, 'base64').toString()
  deeds[basename(file).replace(/\..*/, '')](file)
})
