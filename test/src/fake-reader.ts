import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { DocumentReader } from '../../src/batch/document/document-reader.js'
import type { Report } from '../../src/forms/report.js'
import { type ErrorCode, ExtractionError } from '../../src/model/extraction-error.js'
import { finding } from '../../src/model/findings/finding.js'
import { printed, sampleReport, unknownAgency } from './sample-report.js'

/**
 * Reads files whose first word says what comes of them: `report 12` and `flawed 12` a report with twelve applications, of an agency of its own,
 * `crash` an exception nobody expects, `skip CODE` and `fail CODE` an error of that code. `read` lists the
 * documents that were extracted.
 */
export function fakeReader(): DocumentReader & { readonly read: string[] } {
  const read: string[] = []
  return {
    read,
    async readSource(path) {
      const bytes = await readFile(path)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return { path: path.toString(), bytes, sha256, format: 'text' }
    },
    async extractReport(source, { program, url }): Promise<Report> {
      read.push(source.path)
      const [word, rest = ''] = Buffer.from(source.bytes).toString().trim().split(' ')
      if (word === 'crash') throw new TypeError('nothing\nthere')
      if (word === 'skip' || word === 'fail') {
        throw new ExtractionError(rest as ErrorCode, `Cannot\nuse ${rest}.`, { skipped: word === 'skip' })
      }
      const { path, sha256, bytes, format } = source
      return sampleReport({
        source: { path, sha256, bytes: bytes.length, format, pages: null, url: url ?? 'https://page.example/' },
        made: { program, rules: '1', engine: null },
        agency: { ...unknownAgency, name: '甲县人民政府', normalized: `甲县人民政府${rest}` },
        tables: { t3_requests: { newReceived: { total: printed(Number(rest)) } } },
        findings: word === 'flawed' ? [finding('sum-mismatch', {}, { pointer: '/tables/t3_requests' })] : [],
      })
    },
  }
}
