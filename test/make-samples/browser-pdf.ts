import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixDates } from './fix-dates.js'

/**
 * The page as headless Chromium prints it. The dates of the file are fixed; the rest is the same for the same version
 * of Chromium and of the fonts. Throws an Error where Chromium is not installed.
 */
export function browserPdf(html: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'browser-pdf-'))
  try {
    const page = join(folder, 'page.html')
    const output = join(folder, 'page.pdf')
    writeFileSync(page, html)
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
    const own = [`--user-data-dir=${folder}/profile`, `--print-to-pdf=${output}`, `file://${page}`]
    execFileSync('chromium', [...flags, ...own], { stdio: 'ignore' })
    return fixDates(readFileSync(output))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
