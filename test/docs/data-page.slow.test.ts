import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectedAnswers } from '../dataset/expected-answers.js'
import { pandas, rLanguage } from '../dataset/languages.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const page = readFileSync(join(root, 'docs', 'data.md'), 'utf8')

const blocks = (language: string): string[] =>
  [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text]) => (name === language ? [text!] : []))

const commands = (block: string): string[] => block.split('\n').filter((line) => line !== '')

/** The checkout as it stands, somewhere else, with the packages that `npm ci` has put beside these tests. */
const checkout = realpathSync(mkdtempSync(join(tmpdir(), 'nianbao-checkout-')))
const dataset = join(checkout, 'dataset')

/** What a checkout has not, or what a run leaves in it. */
const OTHERS = new Set(['.git', 'node_modules', 'out', 'dataset'])

function copyCheckout(): void {
  for (const name of readdirSync(root).filter((entry) => !OTHERS.has(entry))) {
    cpSync(join(root, name), join(checkout, name), {
      recursive: true,
      filter: (path) => !path.endsWith('node_modules'),
    })
  }
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'))
}

/** What a command prints; npm keeps to itself and to this machine. */
function said(command: string, args: readonly string[], cwd: string): string {
  const npm = { npm_config_cache: join(checkout, '.npm'), npm_config_offline: 'true' }
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...npm, LC_ALL: 'C.UTF-8' },
  })
  expect([command, args.join(' '), status, status === 0 ? '' : stderr]).toEqual([command, args.join(' '), 0, ''])
  return stdout
}

const shell = (command: string): string => said('bash', ['-euc', command], checkout)

const [steps, examples] = blocks('sh').map(commands) as [string[], string[]]

beforeAll(() => {
  copyCheckout()
  for (const step of steps.slice(1)) shell(step)
})
afterAll(() => rmSync(checkout, { recursive: true, force: true }))

describe('docs/data.md', () => {
  it('leads from a checkout to a chart of the requests by year in at most six commands', () => {
    expect(steps[0]).toBe('npm ci')
    expect(steps.length).toBeLessThanOrEqual(6)
    const chart = readFileSync(join(checkout, /`([\w/.-]+\.svg)`/.exec(page)![1]!), 'utf8')
    const answers = expectedAnswers(join(checkout, 'out')).applications_by_year!
    expect(answers.length).toBeGreaterThan(3)
    const said = answers.map(([year, reports, received]) => `${year}: ${received} (${reports})`).join('; ')
    expect(/<desc[^>]*>(.*)<\/desc>/.exec(chart)![1]).toBe(said)
  })

  it('names files and folders that are there', () => {
    const named = [...page.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
    )
    const there = (name: string) => shell(`ls -d dataset/${name.replace('<table>', 't3_requests')}*`).trim() !== ''
    expect(named.filter((name) => /^[\w/<>.-]+$/.test(name) && name !== 'file').every(there)).toBe(true)
  })

  it('has SQL that DuckDB runs, with the series joined over the change of forms', async () => {
    const connection = await (await DuckDBInstance.create()).connect()
    await connection.run(`set file_search_path = '${dataset}'`)
    await connection.run(readFileSync(join(dataset, 'load.sql'), 'utf8'))
    const statements = blocks('sql')
      .join('\n')
      .split(';')
      .filter((text) => text.trim() !== '')
    const rows: unknown[][][] = []
    for (const statement of statements) rows.push((await connection.runAndReadAll(statement)).getRowsJson())
    expect(rows).toHaveLength(3)
    expect(rows[1]).toHaveLength(8)
    const joined = rows[2]!.filter(([series]) => series === 't3_requests/other/total')
    expect(joined.map(([, year]) => Number(year))).toEqual(expect.arrayContaining([2020, 2021]))
    expect(joined.every(([, , , broken]) => broken === true)).toBe(true)
  })

  const python = pandas()
  it.skipIf(python.command === null)(`has Python that runs (${python.name})`, () => {
    for (const block of blocks('python')) expect(said(python.command!, ['-B', '-c', block], dataset)).toContain('F2021')
    const [panel] = /pandas\.read_csv\(.*?\)(?=`)/.exec(page)!
    const sum = "print(int(panel['t3_requests/newReceived/total'].sum()))"
    const read = said(python.command!, ['-c', `import pandas\npanel = ${panel}\n${sum}`], dataset)
    expect(Number(read)).toBeGreaterThan(0)
  })

  const r = rLanguage()
  it.skipIf(r.command === null)(`has R that runs (${r.name})`, () => {
    for (const block of blocks('r')) expect(said(r.command!, ['-e', block], dataset)).toContain('Median')
  })

  it('has programs that run', () => {
    const printed = examples.map(shell)
    expect(printed).toHaveLength(3)
    expect(printed[0]).toMatch(/newReceived +\d+/)
    expect(printed[1]).toContain('reports in out/example/dataset: 1')
    expect(printed[2]).toMatch(/^report\.pdf \d+$/m)
  })
})
