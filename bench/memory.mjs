import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const script = join(dirname(fileURLToPath(import.meta.url)), 'read-many.mjs')
const DOCUMENTS = 1000

/** Resident memory of a process that reads many documents, with PDFium alone and with pdf.js reading a page of each. */
export function memory(groups) {
  // real reports where there are some
  const single = groups.filter(({ files }) => files.length === 1)
  const files = (single.length > 0 ? single : groups).flatMap((group) => group.files)
  for (const engines of ['pdfium', 'both']) {
    spawnSync(process.execPath, [script, engines, String(DOCUMENTS), ...files], { stdio: 'inherit' })
  }
}
