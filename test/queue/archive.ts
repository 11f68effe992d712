import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from '../src/temporary-folder.js'

const samples = fileURLToPath(new URL('../../samples', import.meta.url))

/**
 * An archive in `<folder>/in` with sample reports and all that a run meets beside them: copies, notes, corrections, links, pipes, damage. Gives the
 * folder.
 */
export async function sampleArchive(kinds: RegExp = /^(txt|html|docx|pdf-(gb|wrong|text|shaded))/): Promise<string> {
  const folder = await temporaryFolder({
    'in/empty.pdf': '',
    'in/damaged.pdf': '%PDF-1.7\nnothing else',
    'in/page.html': '<p>no report',
    'in/style.css': 'p { color: red }',
  })
  const cases = (await readdir(samples)).filter((name) => kinds.test(name))
  for (const name of cases) await cp(join(samples, name), join(folder, 'in', name), { recursive: true })
  const [first, second] = cases as [string, string]
  const [report] = (await readdir(join(samples, first))).filter((name) => name.startsWith('report.'))
  for (const copy of ['copy-1', 'copy-2']) {
    await mkdir(join(folder, 'in', copy))
    await cp(join(samples, first, report!), join(folder, 'in', copy, report!))
  }
  const notes = JSON.stringify({ url: 'https://example.gov.cn/1', published: '2025-01-02' })
  await writeFile(join(folder, 'in', 'copy-2', `${report}.meta.json`), notes)
  const [other] = (await readdir(join(samples, second))).filter((name) => name.startsWith('report.'))
  await writeFile(join(folder, 'in', second, `${other}.meta.json`), 'no notes')
  const bytes = await readFile(join(folder, 'in', first, report!))
  const correction = {
    source: createHash('sha256').update(bytes).digest('hex'),
    pointer: '/tables/t3_requests/newReceived/total',
    value: 7,
    who: 'somebody',
    when: '2025-01-02T03:04:05.000Z',
    why: 'to be seen',
  }
  await writeFile(join(folder, 'in', 'corrections.jsonl'), `${JSON.stringify(correction)}\n`)
  await symlink('/etc/hostname', join(folder, 'in', 'outside.txt'))
  execFileSync('mkfifo', [join(folder, 'in', 'pipe.pdf')])
  return folder
}
