import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { change, requestCell, withAdded } from '../made-archive/change-report.js'
import { cleanArchive } from '../made-archive/made-archive.js'
import { pathOf } from '../made-archive/made-report.js'
import { pageOf } from '../made-archive/page-of.js'
import { nianbao, root } from './nianbao.js'

/** Samples of every format, two of them with wrong sums. */
const SAMPLES = ['pdf-wrong-sums', 'pdf-rotated-page', 'html-wrong-sums', 'docx-v-merge', 'txt-tabs', 'html-site-page']

/** An agency of the made archive whose chain of cases carried over breaks in 2022, and which has no report for 2023. */
export const BROKEN = { county: 0, rest: '教育局' }

/** A small archive in `folder`, read, checked and reviewed: samples of every format, and two agencies over the years. */
export function reviewedArchive(folder: string): { archive: string; out: string } {
  const archive = join(folder, 'archive')
  const out = join(folder, 'out')
  for (const name of SAMPLES) cpSync(join(root, 'samples', name), join(archive, name), { recursive: true })
  const made = cleanArchive(1)
  change(made, pathOf(BROKEN, 2022), (report) =>
    withAdded(
      report,
      ['carriedOver', 'granted', 'resultTotal'].flatMap((row) =>
        ['naturalPerson', 'total'].map((column) => [requestCell(row, column), 2] as const),
      ),
    ),
  )
  made.delete(pathOf(BROKEN, 2023))
  for (const [path, report] of made) {
    if (!/教育局|财政局/.test(path)) continue
    mkdirSync(dirname(join(archive, path)), { recursive: true })
    writeFileSync(join(archive, path), pageOf(report))
  }
  writeFileSync(join(archive, 'broken.pdf'), '%PDF-1.7\nnothing')
  nianbao('extract', archive, '--out', out)
  nianbao('review', '--out', out, '--archive', archive)
  return { archive, out }
}
