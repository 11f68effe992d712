import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixDates } from './fix-dates.js'

/**
 * The Word document as LibreOffice lays it out and prints it. Dates and ids are fixed; the rest is the same for the same
 * version of LibreOffice and of the fonts. Throws an Error where LibreOffice is not installed.
 */
export function officePdf(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'office-pdf-'))
  try {
    writeFileSync(join(folder, 'report.docx'), docx)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const conversion = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')]
    execFileSync('soffice', [profile, ...conversion], { stdio: 'ignore' })
    return fixDates(readFileSync(join(folder, 'report.pdf')))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
