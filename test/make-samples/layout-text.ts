import { execFileSync } from 'node:child_process'

/** What `pdftotext -layout` prints of a PDF. Throws an Error where poppler-utils is not installed. */
export const layoutText = (pdf: Uint8Array): Uint8Array =>
  execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], { input: pdf })
