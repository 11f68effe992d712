import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixDates } from './fix-dates.js'

/** What a program makes of a PDF: `command` gets the path of the file and that of the result. */
function rewritten(pdf: Uint8Array, program: string, command: (from: string, to: string) => string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'rewritten-pdf-'))
  try {
    const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')]
    writeFileSync(from, pdf)
    execFileSync(program, command(from, to), {
      stdio: 'ignore',
      env: { ...process.env, SOURCE_DATE_EPOCH: '1735689600' },
    })
    return fixDates(readFileSync(to))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** The PDF as Ghostscript writes it anew. Throws an Error where it is not installed. */
export const ghostscriptPdf = (pdf: Uint8Array): Uint8Array =>
  rewritten(pdf, 'gs', (from, to) => ['-q', '-dBATCH', '-dNOPAUSE', '-sDEVICE=pdfwrite', `-sOutputFile=${to}`, from])

/** The PDF as cairo draws it anew. Throws an Error where poppler-utils are not installed. */
export const cairoPdf = (pdf: Uint8Array): Uint8Array => rewritten(pdf, 'pdftocairo', (from, to) => ['-pdf', from, to])
