import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentReader } from '../../../../src/batch/document/document-reader.js'
import { checkFolder } from '../../../../src/batch/runs/check-folder.js'
import { extractFolder } from '../../../../src/batch/runs/extract-folder.js'
import type { FileInQuestion } from '../../../../src/checks/archive/archive-finding.js'
import { cellPointer } from '../../../../src/model/cell-pointer.js'
import type { Finding } from '../../../../src/model/findings/finding.js'
import type { ManifestLine } from '../../../../src/outputs/manifest-line.js'
import { asFile, change, requestCell, withAdded } from '../../../made-archive/change-report.js'
import { cleanArchive } from '../../../made-archive/made-archive.js'
import { pathOf } from '../../../made-archive/made-report.js'
import { pageOf, textOf } from '../../../made-archive/page-of.js'
import { inProcessRunner } from '../../in-process-runner.js'
import { temporaryFolder } from '../../temporary-folder.js'

type Row = Finding & { readonly path: string; readonly files?: readonly FileInQuestion[] }

const rowsOf = async <T>(out: string, name: string): Promise<T[]> =>
  (await readFile(join(out, name), 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

const bureau = (rest: string, year: number): string => pathOf({ county: 0, rest }, year)

/** Pages of two bureaus with a fault of each kind that only several reports show. */
function pages(): Record<string, string> {
  const archive = cleanArchive(1)
  for (const path of [...archive.keys()]) {
    if (!/教育局|财政局/.test(path)) archive.delete(path)
  }
  const added = (path: string, changes: Parameters<typeof withAdded>[1]): void =>
    change(archive, path, (report) => withAdded(report, changes))
  // carried over: two more than carried forward, and handled
  added(
    bureau('教育局', 2022),
    ['carriedOver', 'granted', 'resultTotal'].flatMap((row) =>
      ['naturalPerson', 'total'].map((column) => [requestCell(row, column), 2] as const),
    ),
  )
  added(bureau('教育局', 2025), [[requestCell('granted', 'naturalPerson'), 10]])
  const copy = 'again/财政局2023.html'
  archive.set(
    copy,
    asFile(
      withAdded(archive.get(bureau('财政局', 2023))!, [[cellPointer('t2_art20_6', 'penalty', 'decisionCount'), 5]]),
      copy,
    ),
  )
  archive.delete(bureau('财政局', 2021))
  const made = Object.fromEntries([...archive].map(([path, report]) => [path, pageOf(report)]))
  // one of them as plain text
  const page = bureau('教育局', 2023)
  delete made[page]
  made[page.replace('.html', '.txt')] = textOf(archive.get(page)!)
  return { ...made, 'again/same.html': made[bureau('财政局', 2025)]! }
}

describe('an archive of pages and texts', () => {
  it('is checked as a whole when it is extracted, and again with corrected names', async () => {
    const root = await temporaryFolder(
      Object.fromEntries(Object.entries(pages()).map(([path, text]) => [`in/${path}`, text])),
    )
    const out = join(root, 'out')
    const input = join(root, 'in')
    const list = join(input, 'agencies.csv')
    const summary = await extractFolder([input], { out, jobs: 1 }, inProcessRunner(documentReader))
    expect(summary.statuses).toEqual({ ok: 14, flawed: 1, failed: 0, skipped: 0 })

    const findings = await rowsOf<Row>(out, 'findings.jsonl')
    const told = (code: string) =>
      findings.filter((row) => row.code === code).map(({ path, files }) => [path, files?.[0]?.cells?.[0] ?? null])
    const total = requestCell('carriedOver', 'total')
    expect(told('years-disagree')).toContainEqual([bureau('教育局', 2022), total])
    expect(told('copies-differ')).toEqual([
      ['again/财政局2023.html', cellPointer('t2_art20_6', 'penalty', 'decisionCount')],
    ])
    expect(told('year-missing')).toEqual([[bureau('财政局', 2020), null]])
    expect(told('same-bytes')).toEqual([['again/same.html', null]])
    expect(findings.filter(({ code }) => code === 'suspect-cell').map(({ path, pointer }) => [path, pointer])).toEqual([
      [bureau('教育局', 2025), requestCell('granted', 'naturalPerson')],
    ])
    const carry = findings.find((row) => row.code === 'years-disagree' && row.severity === 'error')!
    expect(carry.files!.map(({ path, at }) => [path, at!.length > 0])).toEqual([
      [bureau('教育局', 2022), true],
      [bureau('教育局', 2021), true],
    ])
    const manifest = await rowsOf<ManifestLine>(out, 'manifest.jsonl')
    const standing = (path: string) => manifest.find((line) => line.path === path)
    expect(standing('again/same.html')).toMatchObject({ canonical: true, archive: { info: 1 } })
    expect(standing(bureau('财政局', 2025))).toMatchObject({ canonical: false, repeats: 'again/same.html' })
    expect(standing(bureau('财政局', 2023))).toMatchObject({ canonical: false, supersededBy: 'again/财政局2023.html' })

    const files = ['findings.jsonl', 'manifest.jsonl', 'reports.csv', 'run.json']
    const written = () => Promise.all(files.map((name) => readFile(join(out, name), 'utf8')))
    const before = await written()
    await checkFolder({ out })
    expect(await written()).toEqual(before)

    await writeFile(list, '\ufeffas printed,as meant\r\n青禾县财政局,青禾县教育局\r\n')
    const { lists, agencies } = await checkFolder({ out })
    expect([lists, agencies]).toEqual([['../in/agencies.csv'], 1])
    expect((await rowsOf<Row>(out, 'findings.jsonl')).filter(({ code }) => code === 'year-claimed-twice')).not.toEqual(
      [],
    )
    await rm(list)
    await checkFolder({ out })
    expect(await written()).toEqual(before)
  })
})
