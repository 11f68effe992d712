import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { exportDataset } from '../../../../src/batch/dataset/export-dataset.js'
import { checkFolder } from '../../../../src/batch/runs/check-folder.js'
import type { Report } from '../../../../src/forms/report.js'
import { type Archive, cleanArchive } from '../../../made-archive/made-archive.js'
import { writeArchive } from '../../../made-archive/write-archive.js'
import { blank, noContact, printed, sampleReport } from '../../sample-report.js'
import { temporaryFolder } from '../../temporary-folder.js'

type Row = Readonly<Record<string, string>>

const rowsIn = (folder: string, name: string): Row[] =>
  parse(readFileSync(join(folder, name), 'utf8'), { columns: true }) as Row[]

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const at = (path: string, more: Parameters<typeof sampleReport>[0] = {}, bytes = path): readonly [string, Report] => {
  const source = { path, sha256: sha256(bytes), bytes: 3, format: 'pdf', pages: 2, url: null } as const
  return [path, sampleReport({ source, ...more })]
}

/** The run of an archive, checked as `extract` does at its end, and its dataset. */
async function exported(archive: Archive, checked = true): Promise<{ readonly run: string; readonly dataset: string }> {
  const root = await temporaryFolder()
  const [run, dataset] = [join(root, 'out'), join(root, 'dataset')]
  await mkdir(run)
  writeArchive(archive, run)
  if (checked) await checkFolder({ out: run })
  else await writeFile(join(run, 'findings.jsonl'), '')
  await exportDataset({ from: run, out: dataset })
  return { run, dataset }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()

const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder).map((path) => [
      path.slice(folder.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  )

describe('two exports of the same run', () => {
  it('give the same bytes, whatever the time and the place', async () => {
    const { run, dataset } = await exported(new Map([...cleanArchive(1)].slice(0, 12)))
    const [again, zone] = [join(run, '..', 'again'), process.env.TZ]
    process.env.TZ = 'Asia/Shanghai'
    try {
      await exportDataset({ from: run, out: again })
    } finally {
      process.env.TZ = zone
    }
    expect(hashes(again)).toEqual(hashes(dataset))
    expect(Object.keys(hashes(dataset))).toHaveLength(57)
  })
})

describe('the formats that are wanted', () => {
  it('are written and no others; what an earlier export wrote beside them goes, what it did not stays', async () => {
    const { run, dataset } = await exported(new Map([at('a.pdf')]))
    await writeFile(join(dataset, 'data/mine.csv'), 'x')
    await exportDataset({ from: run, out: dataset, formats: ['csv'] })
    const names = filesIn(dataset).map((path) => path.slice(dataset.length + 1))
    expect(names.filter((name) => /parquet|excel|xlsx|load\.sql/.test(name))).toEqual([])
    expect(names).toEqual(
      expect.arrayContaining(['data/mine.csv', 'data/reports.csv', 'wide/t3_requests.csv', 'load.R']),
    )
    const { resources } = JSON.parse(readFileSync(join(dataset, 'datapackage.json'), 'utf8')) as {
      resources: { path: string }[]
    }
    const listed = resources.map(({ path }) => path)
    expect(listed.sort()).toEqual(names.filter((name) => name !== 'data/mine.csv' && name !== 'datapackage.json'))
  })
})

describe('ids', () => {
  it('are those of a report and its cells wherever it stands in an archive, and tell copies of a file apart', async () => {
    const tables = { t3_requests: { granted: { total: printed(3) } } }
    const few = await exported(new Map([at('b.pdf', { tables })]))
    const more = await exported(new Map([at('a.pdf'), at('b.pdf', { tables }), at('c.pdf', { tables }, 'b.pdf')]))
    const [alone] = rowsIn(few.dataset, 'data/observations.csv')
    const [first, second] = rowsIn(more.dataset, 'data/observations.csv')
    expect(alone!.obs_id).toBe(`000000-2024-${sha256('b.pdf').slice(0, 12)}:t3_requests/granted/total`)
    expect(first!.obs_id).toBe(alone!.obs_id)
    expect(second!.report_id).toBe(`${alone!.report_id}.${sha256('c.pdf').slice(0, 8)}`)
  })
})

describe('the id of a finding', () => {
  it('is the same in either language', async () => {
    const tables = { t3_requests: { carriedOver: { total: printed(-1) }, granted: { total: printed(0.5) } } }
    const { run, dataset } = await exported(new Map([at('a.pdf', { tables }), at('b.pdf', { tables })]))
    const zh = rowsIn(dataset, 'data/findings.csv')
    await checkFolder({ out: run, language: 'en' })
    await exportDataset({ from: run, out: dataset })
    const en = rowsIn(dataset, 'data/findings.csv')
    expect(zh.length).toBeGreaterThan(4)
    expect(en.map(({ finding_id }) => finding_id)).toEqual(zh.map(({ finding_id }) => finding_id))
    expect(en.map(({ message }) => message)).not.toEqual(zh.map(({ message }) => message))
  })
})

describe('observations', () => {
  it('keep zero, blank, missing, unreadable and inferred apart, and a correction beside the value', async () => {
    const corrected = { value: 8, who: '甲', when: '2026-01-02', why: '漏印' }
    const rows = {
      granted: printed(0),
      partialGrant: { ...blank, raw: '/' },
      newReceived: { ...blank, state: 'missing', raw: null },
      carriedOver: { ...blank, state: 'unreadable', raw: '2O', candidate: 20 },
      resultTotal: { ...blank, state: 'inferred', raw: null, inferred: 7 },
      carriedForward: printed(9, { corrected }),
    } as const
    const tables = { t3_requests: Object.fromEntries(Object.entries(rows).map(([row, total]) => [row, { total }])) }
    const { dataset } = await exported(new Map([at('a.pdf', { tables })]))
    const seen = rowsIn(dataset, 'data/observations.csv').map((row) =>
      [
        'row_id',
        'state',
        'obs_status',
        'value',
        'raw',
        'inferred',
        'candidate',
        'is_corrected',
        'corrected',
        'corrected_by',
      ].map((name) => row[name]),
    )
    expect(seen).toEqual([
      ['granted', 'reported', 'A', '0', '0', '', '', 'false', '', ''],
      ['partialGrant', 'blank', 'O', '', '/', '', '', 'false', '', ''],
      ['newReceived', 'missing', 'L', '', '', '', '', 'false', '', ''],
      ['carriedOver', 'unreadable', 'U', '', '2O', '', '20', 'false', '', ''],
      ['resultTotal', 'inferred', 'I', '', '', '7', '', 'false', '', ''],
      ['carriedForward', 'reported', 'A', '9', '9', '', '', 'true', '8', '甲'],
    ])
    const [, , , values] = parse(readFileSync(join(dataset, 'wide/t3_requests.csv'), 'utf8')) as string[][]
    const [names, , , states] = parse(readFileSync(join(dataset, 'wide/t3_requests.status.csv'), 'utf8')) as string[][]
    const column = (id: string): number => names!.indexOf(`t3_requests/${id}/total`)
    const panel = (id: string) => [values![column(id)], states![column(id)]]
    expect(['granted', 'partialGrant', 'other', 'other.misc'].map(panel)).toEqual([
      ['0', 'A'],
      ['', 'O'],
      ['', 'M'],
      ['', 'L'],
    ])
  })

  it('join the forms only where they ask for the same', async () => {
    const t3 = (rows: readonly string[]) => Object.fromEntries(rows.map((row) => [row, { total: printed(2) }]))
    const { dataset } = await exported(
      new Map([
        at('2020.pdf', {
          form: 'F2019',
          year: 2020,
          tables: { t3_requests: t3(['other', 'granted']), t2_art20_1: { rules: { totalDisclosed: printed(90) } } },
        }),
        at('2021.pdf', {
          year: 2021,
          tables: {
            t3_requests: t3(['other.correctionOverdue', 'other.feeOverdue', 'other.misc', 'granted']),
            t2_art20_1: { rules: { inForce: printed(5) } },
          },
        }),
      ]),
    )
    const sums = new Map<string, number>()
    for (const { series, year, value, series_break: breaks } of rowsIn(dataset, 'data/observations.csv')) {
      const key = `${series} ${year} ${breaks}`
      sums.set(key, (sums.get(key) ?? 0) + Number(value))
    }
    expect(Object.fromEntries(sums)).toEqual({
      't3_requests/other/total 2020 true': 2,
      't3_requests/other/total 2021 true': 6,
      't3_requests/granted/total 2020 false': 2,
      't3_requests/granted/total 2021 false': 2,
      't2_art20_1/rules/totalDisclosed 2020 true': 90,
      't2_art20_1/rules/inForce 2021 true': 5,
    })
  })

  it('are flagged by the findings that name them, those between reports included', async () => {
    const tables = (over: number, forward: number) => ({
      t3_requests: { carriedOver: { total: printed(over) }, carriedForward: { total: printed(forward) } },
    })
    const { dataset } = await exported(
      new Map([
        at('2023.pdf', { year: 2023, tables: tables(1, 4) }),
        at('2024.pdf', { year: 2024, tables: tables(5, -1) }),
      ]),
    )
    const flags = rowsIn(dataset, 'data/observations.csv').map(({ year, row_id, flagged, flagged_by }) => [
      year,
      row_id,
      flagged,
      flagged_by,
    ])
    expect(flags).toEqual([
      ['2023', 'carriedOver', '', ''],
      ['2023', 'carriedForward', 'error', 'X-CARRY'],
      ['2024', 'carriedOver', 'error', 'X-CARRY'],
      ['2024', 'carriedForward', 'error', 'V-NONNEG-INT'],
    ])
    const between = rowsIn(dataset, 'data/findings.csv').find(({ code }) => code === 'years-disagree')!
    expect([between.path, between.other_paths]).toEqual(['2024.pdf', '["2023.pdf"]'])
    const cells = rowsIn(dataset, 'data/finding_cells.csv').filter(
      ({ finding_id }) => finding_id === between.finding_id,
    )
    expect(cells.map(({ obs_id }) => obs_id!.split(':')[1])).toEqual([
      't3_requests/carriedForward/total',
      't3_requests/carriedOver/total',
    ])
  })
})

describe('reports', () => {
  it('are marked where they count, so that nothing is counted twice, and keep codes as text', async () => {
    const contact = { ...noContact, postcode: '010010', phone: '00123' }
    const tables = { t3_requests: { newReceived: { total: printed(3) }, granted: { total: printed(3) } } }
    const { dataset } = await exported(new Map([at('a.pdf', { contact, tables }), at('b.pdf', { contact, tables })]))
    const rows = rowsIn(dataset, 'data/reports.csv')
    expect(rows.map(({ canonical, received, postcode, phone }) => [canonical, received, postcode, phone])).toEqual([
      ['true', '3', '010010', '00123'],
      ['false', '3', '010010', '00123'],
    ])
    expect(readFileSync(join(dataset, 'applications-by-year.svg'), 'utf8')).toContain('2024: 3 (1)')
  })

  it('of an archive that was not checked are not marked at all', async () => {
    const { dataset } = await exported(new Map([at('a.pdf')]), false)
    expect(rowsIn(dataset, 'data/reports.csv')[0]!.canonical).toBe('')
  })
})

describe('figures of the prose', () => {
  it('name the figure that they are a part of, and the variables they speak of', async () => {
    const figure = (value: number) => ({
      value,
      unit: '件',
      approx: 'exact' as const,
      year: 2024,
      raw: `${value}件`,
      sentence: `收到5件，其中${value}件`,
      section: 1,
      at: [{ paragraph: 3 }],
    })
    const figures = [
      { ...figure(5), cells: ['/tables/t3_requests/newReceived/total'] },
      { ...figure(2), partOf: 0 },
      { ...figure(2), partOf: 0 },
    ]
    const { dataset } = await exported(new Map([at('a.pdf', { figures })]))
    const rows = rowsIn(dataset, 'data/figures.csv')
    expect(new Set(rows.map(({ figure_id }) => figure_id)).size).toBe(3)
    expect(rows.map(({ part_of, variables }) => [part_of, variables])).toEqual([
      ['', 't3_requests/newReceived/total'],
      [rows[0]!.figure_id, ''],
      [rows[0]!.figure_id, ''],
    ])
  })
})

describe('what cannot be exported', () => {
  it('is said in one line: no results, and findings of other inputs than those of the manifest', async () => {
    const root = await temporaryFolder()
    await expect(exportDataset({ from: root, out: join(root, 'd') })).rejects.toThrow('There are no results')
    const { run, dataset } = await exported(new Map([at('a.pdf')]))
    await appendFile(join(run, 'findings.jsonl'), '{"path":"gone.pdf","code":"x","message":"y"}\n')
    await expect(exportDataset({ from: run, out: dataset })).rejects.toThrow('do not belong together')
    await appendFile(join(run, 'findings.jsonl'), '{')
    await expect(exportDataset({ from: run, out: dataset })).rejects.toThrow('findings.jsonl')
  })

  it('leaves the earlier dataset as it was, and nothing half written', async () => {
    const { run, dataset } = await exported(new Map([at('a.pdf'), at('b.pdf')]))
    const before = hashes(dataset)
    const broken = join(run, 'reports/b.pdf.json')
    const report = await readFile(broken)
    await writeFile(broken, '{')
    await expect(exportDataset({ from: run, out: dataset })).rejects.toThrow('b.pdf.json')
    expect(hashes(dataset)).toEqual(before)
    await writeFile(broken, report)
    await rm(join(dataset, 'codebook.csv'))
    await mkdir(join(dataset, 'codebook.csv'))
    await expect(exportDataset({ from: run, out: dataset })).rejects.toThrow('codebook.csv')
    expect(await readFile(join(dataset, 'datapackage.json'), 'utf8')).toContain('nianbao-dataset')
  })

  it('of an archive without a report is a dataset without rows', async () => {
    const { dataset } = await exported(new Map())
    expect(rowsIn(dataset, 'data/observations.csv')).toEqual([])
    expect(rowsIn(dataset, 'codebook.csv').length).toBeGreaterThan(200)
  })
})
