// A run over many documents as a user starts it: node bench/batch.mjs [documents] [jobs...], after npm run build. The samples are
// repeated under other names, each with a few bytes of its own, so that each is read. Prints documents a second, processor time a
// document, what of it the process of the run takes, and the memory of that process and of all together.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, show } from './measure.mjs'

const PROGRAM = fileURLToPath(new URL('../dist/src/cli.js', import.meta.url))
const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url))
/** Milliseconds between two looks at the processes, and ticks in a second of /proc. */
const LOOK = 200
const TICKS = 100

/** The bytes with a mark that no reader of the format minds. */
function marked(bytes, name, index) {
  const mark = Buffer.from(`bench ${String(index).padStart(8, '0')}`)
  switch (extname(name)) {
    case '.pdf':
      return Buffer.concat([bytes, Buffer.from('\n%'), mark, Buffer.from('\n')])
    case '.html':
      return Buffer.concat([bytes, Buffer.from('<!--'), mark, Buffer.from('-->')])
    case '.docx': {
      // the comment of the archive, whose length stands in its last two bytes (APPNOTE.TXT 4.3.16)
      const copy = Buffer.concat([bytes, mark])
      copy.writeUInt16LE(mark.length, bytes.length - 2)
      return copy
    }
    default:
      return Buffer.concat([bytes, Buffer.from('\n'), mark])
  }
}

export function repeatedSamples(folder, documents) {
  const samples = readdirSync(SAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(SAMPLES, name))
        .filter((file) => /^report\.(pdf|html|docx|txt)$/.test(file))
        .map((file) => [name, file]),
    )
  for (let index = 0; index < documents; index++) {
    const [slug, file] = samples[index % samples.length]
    const to = join(folder, String(Math.floor(index / 1000)))
    mkdirSync(to, { recursive: true })
    writeFileSync(
      join(to, `${slug}-${index}${extname(file)}`),
      marked(readFileSync(join(SAMPLES, slug, file)), file, index),
    )
  }
}

function statusOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const rss = Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024
    return { parent: Number(fields[1]), own: (Number(fields[11]) + Number(fields[12])) / TICKS, rss }
  } catch {
    return null
  }
}

const family = (pid) => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), statusOf(name)])
  return all.filter(([own, status]) => status && (own === pid || status.parent === pid))
}

/** One run; what it took. */
function measured(archive, out, jobs) {
  return new Promise((resolve) => {
    const start = performance.now()
    const child = spawn(
      process.execPath,
      [PROGRAM, 'extract', archive, '--out', out, '--jobs', String(jobs), '--log-json'],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    )
    const seen = { own: [], together: 0, cpuMs: 0, files: 0, parent: 0 }
    const timer = setInterval(() => {
      const members = family(child.pid)
      const own = members.find(([pid]) => pid === child.pid)
      if (own) {
        seen.own.push(own[1].rss)
        seen.parent = own[1].own
      }
      seen.together = Math.max(
        seen.together,
        members.reduce((sum, [, { rss }]) => sum + rss, 0),
      )
    }, LOOK)
    let rest = ''
    child.stderr.on('data', (bytes) => {
      const lines = (rest + bytes).split('\n')
      rest = lines.pop()
      for (const line of lines) {
        const event = line.startsWith('{') ? JSON.parse(line) : {}
        if (event.event === 'file') {
          seen.files++
          seen.cpuMs += event.cpuMs
        }
      }
    })
    child.on('close', (status) => {
      clearInterval(timer)
      resolve({ ...seen, status, seconds: (performance.now() - start) / 1000 })
    })
  })
}

export async function batch(documents = 300, jobsList = [1, 2]) {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'))
  const perDocument = new Map()
  try {
    repeatedSamples(join(folder, 'in'), documents)
    for (const jobs of jobsList) {
      const out = join(folder, 'out')
      const run = await measured(join(folder, 'in'), out, jobs)
      const quarter = Math.floor(run.own.length / 4)
      const [first, last] = [run.own.slice(quarter, 2 * quarter), run.own.slice(-quarter)]
      perDocument.set(jobs, run.cpuMs / documents)
      const parentShare = (100 * run.parent) / (run.parent + run.cpuMs / 1000)
      show(
        `${documents} documents, ${jobs} at once`,
        `exit ${run.status}, ${run.files} told, ${(documents / run.seconds).toFixed(1)} documents a second`,
      )
      show('  processor time a document', `${(run.cpuMs / documents).toFixed(1)} ms in the readers`)
      show(
        '  the process of the run',
        `${run.parent.toFixed(1)} s of processor time, ${parentShare.toFixed(1)} % of it and the readers; memory ${median(first).toFixed(0)} MB in the second quarter, ${median(last).toFixed(0)} MB in the last`,
      )
      show('  all processes together', `at most ${run.together.toFixed(0)} MB`)
      rmSync(out, { recursive: true, force: true })
    }
    if (perDocument.size > 1) {
      const [[a, one], [b, more]] = perDocument
      show('processor time a document', `${b} at once / ${a} at once: ${(more / one).toFixed(3)}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [documents, ...jobs] = process.argv.slice(2).map(Number)
  await batch(documents, jobs.length > 0 ? jobs : undefined)
}
