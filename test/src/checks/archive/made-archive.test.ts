import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFolder } from '../../../../src/batch/runs/check-folder.js'
import type { FileInQuestion } from '../../../../src/checks/archive/archive-finding.js'
import { Report } from '../../../../src/forms/report.js'
import type { Finding } from '../../../../src/model/findings/finding.js'
import type { ManifestLine } from '../../../../src/outputs/manifest-line.js'
import type { Fault } from '../../../made-archive/fault.js'
import { faultsBetween } from '../../../made-archive/faults-between.js'
import { faultsUnseen } from '../../../made-archive/faults-unseen.js'
import { faultsWithin } from '../../../made-archive/faults-within.js'
import { type Archive, archiveWithCopies } from '../../../made-archive/made-archive.js'
import { writeArchive } from '../../../made-archive/write-archive.js'
import { temporaryFolder } from '../../temporary-folder.js'

type Row = Finding & { readonly path: string; readonly files?: readonly FileInQuestion[] }

const faults = [...faultsWithin, ...faultsBetween]

async function rowsOf<T>(out: string, name: string): Promise<T[]> {
  const text = await readFile(join(out, name), 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

async function checked(archive: Archive) {
  const out = await temporaryFolder()
  writeArchive(archive, out)
  await checkFolder({ out })
  return {
    findings: await rowsOf<Row>(out, 'findings.jsonl'),
    manifest: await rowsOf<ManifestLine>(out, 'manifest.jsonl'),
  }
}

const pathsOf = ({ path, files }: Row): readonly string[] => files?.map((file) => file.path) ?? [path]

/** The cells that a finding names in a report, the one it is most about first. */
function cellsIn({ pointer, cells = [], files }: Row, path: string): readonly string[] {
  return files?.find((file) => file.path === path)?.cells ?? [...(pointer === undefined ? [] : [pointer]), ...cells]
}

function sees({ path, code, pointer, cells = [] }: Fault, row: Row): boolean {
  if (row.code !== code || !pathsOf(row).includes(path)) return false
  const named = cellsIn(row, path)
  return (pointer === undefined || named[0] === pointer) && cells.every((cell) => named.includes(cell))
}

describe('an archive of 300 reports', () => {
  it('without faults gives no error, and nothing between its reports but the copies', async () => {
    const archive = archiveWithCopies()
    for (const report of [...archive.values()].filter((_, index) => index % 37 === 0)) Report.parse(report)
    const { findings, manifest } = await checked(archive)
    expect(manifest).toHaveLength(300)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    const between = findings.filter(({ about }) => about === 'archive')
    expect([...new Set(between.map(({ code }) => code))]).toEqual(['published-twice'])
    expect(between).toHaveLength(20)
    expect(manifest.filter(({ canonical }) => !canonical).map(({ path, repeats }) => [path, repeats])).toEqual(
      manifest.flatMap(({ path }) => (path.endsWith('.pdf') ? [[path, path.replace('.pdf', '.html')]] : [])),
    )
  })

  it('shows each of 60 faults that a rule can see, nothing of those that none can, and no error elsewhere', async () => {
    const archive = archiveWithCopies()
    for (const fault of [...faults, ...faultsUnseen]) fault.plant(archive)
    const { findings, manifest } = await checked(archive)
    expect([manifest.length, faults.length]).toEqual([300, 60])
    const unseen = faults.filter((fault) => !findings.some((row) => sees(fault, row)))
    expect(unseen.map(({ kind, path, code, pointer }) => [kind, path, code, pointer])).toEqual([])

    const planted = new Set(faults.map(({ path }) => path))
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(errors.filter((row) => !pathsOf(row).some((path) => planted.has(path)))).toEqual([])
    const strays = findings.filter(
      (row) =>
        row.about === 'archive' && row.code !== 'published-twice' && !pathsOf(row).some((path) => planted.has(path)),
    )
    expect(strays.map(({ code, message }) => [code, message])).toEqual([])

    for (const { path, because } of faultsUnseen) {
      expect([because, findings.filter((row) => pathsOf(row).includes(path))]).toEqual([expect.any(String), []])
    }
  })
})
