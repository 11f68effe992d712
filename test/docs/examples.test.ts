import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const examples = join(root, 'docs', 'examples')
const sample = join(root, 'samples/html-site-page/report.html')

/** A report on the form of `own-form.mjs`. */
const hearings = `<!doctype html><meta charset="utf-8"><h1>某市水务局2031年政府信息公开工作年度报告</h1><p>一、公开听证情况</p><table border="1">
<tr><td>听证事项<td>北区数量<td>南区数量<td>全市数量<tr><td>价格调整听证<td>3<td>4<td>7<tr><td>城乡规划听证<td>1<td>2<td>8</table>`

let folder: string
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'nianbao-examples-')))
  mkdirSync(join(folder, 'archive'))
  cpSync(sample, join(folder, 'archive', 'report.html'))
  writeFileSync(join(folder, 'hearings.html'), hearings)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// in an order in which each finds what it reads
const runs: readonly (readonly [name: string, words: readonly string[], prints: readonly string[]])[] = [
  ['one-report.mjs', [sample], ['F2021', 'newReceived']],
  ['archive-to-dataset.mjs', ['archive', 'out'], ['reports in out/dataset: 1']],
  ['stored-report.mjs', ['out'], ['report.html 18009']],
  ['document.mjs', [sample], ['年度报告', '×']],
  ['own-form.mjs', ['hearings.html'], ['pricing { north: 3, south: 4, all: 7 }', 'error sum-mismatch HEARINGS-SUM']],
]

test.each(runs)('docs/examples/%s runs, and prints what it says', (name, words, prints) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(examples, name), ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  for (const text of prints) expect(stdout).toContain(text)
})

test('every example is run', () => {
  expect(runs.map(([name]) => name).sort()).toEqual(readdirSync(examples).sort())
})
