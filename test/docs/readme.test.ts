import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** The commands of the program in the README, in their order, as they stand; what is said behind them left out. */
const commands = [...readme.matchAll(/^```sh\n(.*?)^```$/gms)]
  .flatMap(([, block]) => block!.split('\n'))
  .map((line) => line.replace(/\s+#.*/, ''))
  .filter((line) => line.startsWith('npx nianbao '))

let folder: string
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'nianbao-readme-')))
  // three of the samples as an archive, and as samples; the names are those of the README
  for (const slug of ['pdf-cell-boxes', 'html-site-page', 'docx-v-merge']) {
    cpSync(join(root, 'samples', slug), join(folder, 'samples', slug), { recursive: true })
  }
  mkdirSync(join(folder, 'archive/a'), { recursive: true })
  cpSync(join(root, 'samples/pdf-cell-boxes/report.pdf'), join(folder, 'archive/a/b.pdf'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the commands of the README, one after the other', () => {
  test.each(commands)('%s', (command) => {
    const words = command.split(/\s+/).slice(2)
    const program = join(root, 'dist/src/cli.js')
    const { status, stderr } = spawnSync(process.execPath, [program, ...words], { cwd: folder, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
  })

  test('are there, and leave what it says they leave', () => {
    expect(commands.length).toBeGreaterThan(9)
    const made = [
      'out/inspect/b.pdf.html',
      'out/review/index.html',
      'dataset/datapackage.json',
      'results/manifest.jsonl',
    ]
    expect(made.filter((path) => !existsSync(join(folder, path)))).toEqual([])
  })
})

const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter(
  (page) => page.endsWith('.md'),
)

test('every page that the documentation leads to is there', () => {
  const missing = pages
    .flatMap((page) =>
      [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) =>
        join(dirname(page), target!),
      ),
    )
    .filter((path) => !existsSync(join(root, path)))
  expect(missing).toEqual([])
})

/** `src/model/findings/*-findings.ts` as a file or folder that is there. */
function isThere(path: string): boolean {
  if (!path.includes('*')) return existsSync(join(root, path))
  const names = path
    .slice(path.lastIndexOf('/') + 1)
    .split('*')
    .map((part) => part.replaceAll('.', '\\.'))
  return readdirSync(join(root, dirname(path))).some((name) => new RegExp(`^${names.join('.*')}$`).test(name))
}

test('every file of the project that the documentation names is there', () => {
  const missing = pages.flatMap((page) =>
    [
      ...readFileSync(join(root, page), 'utf8').matchAll(
        /`((?:src|extractors|normalizers|review|test|bench)\/[\w./*-]*)`/g,
      ),
    ]
      .map(([, path]) => path!)
      .filter((path) => !isThere(path))
      .map((path) => `${page}: ${path}`),
  )
  expect(missing).toEqual([])
})
