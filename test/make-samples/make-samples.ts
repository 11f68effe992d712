/**
 * Makes samples/<slug>/{report.*, truth.json}, samples/README.md, and the PDFs without a right Unicode mapping that tests
 * read (test/extractors/pages/garbled). In this folder: `npm ci`, then `npm run make` for all or `npm run make -- SLUG...` for
 * some. PDFs of Chromium and LibreOffice, those written anew and the output of pdftotext need those programs (Debian:
 * chromium, libreoffice-writer-nogui, ghostscript, poppler-utils) and the font WenQuanYi Zen Hei (fonts-wqy-zenhei); without
 * them the samples in question are left as they are and named. The same versions give the same bytes.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cases } from './cases/index.js'
import { extensionOf, type SampleCase } from './cases/sample-case.js'
import { garbledFiles } from './garbled-files.js'
import { readme } from './readme.js'
import { truthOf } from './truth.js'

const samples = join(import.meta.dirname, '../../samples')

/** The programs that producers run. */
const programs: readonly (readonly [RegExp, string])[] = [
  [/Chromium/, 'chromium'],
  [/LibreOffice/, 'soffice'],
  [/Ghostscript/, 'gs'],
  [/cairo/, 'pdftocairo'],
  [/pdftotext/, 'pdftotext'],
]

const isInstalled = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const missingProgram = (sample: SampleCase): string | undefined =>
  programs.find(([pattern, program]) => pattern.test(sample.producer) && !isInstalled(program))?.[1]

async function make(sample: SampleCase): Promise<void> {
  const missing = missingProgram(sample)
  if (missing) {
    console.error(`${sample.slug}: left as it is, ${missing} is not installed`)
    return
  }
  const bytes = await sample.report(sample.draft)
  const folder = join(samples, sample.slug)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `report.${extensionOf(sample.slug)}`), bytes)
  writeFileSync(join(folder, 'truth.json'), `${JSON.stringify(truthOf(sample.draft, sample.hard), null, 1)}\n`)
  console.log(`${sample.slug}: ${bytes.length} bytes`)
}

const wanted = process.argv.slice(2)
for (const sample of cases) {
  if (wanted.length === 0 || wanted.includes(sample.slug)) await make(sample)
}
const garbled = join(import.meta.dirname, '../extractors/pages/garbled')
for (const { name, report } of garbledFiles) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  mkdirSync(garbled, { recursive: true })
  writeFileSync(join(garbled, `${name}.pdf`), await report())
}
writeFileSync(join(samples, 'README.md'), readme(cases))
