import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const samples = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'samples')

const sample = (path: string): Buffer => readFileSync(join(samples, path))

/** A report with all official tables in each format: what is hostile about a file must not cost them. */
export const pdfReport = (): Buffer => sample('pdf-all-tables-on-one-page/report.pdf')
export const htmlReport = (): string => sample('html-misaligned-table-2/report.html').toString('utf8')
export const docxReport = (): Buffer => sample('docx-v-merge/report.docx')
export const textReport = (): string => sample('txt-tabs/report.txt').toString('utf8')

/** The page with something put before the end of its body. */
export const htmlReportWith = (markup: string): string => htmlReport().replace(/<\/body>/i, `${markup}</body>`)

/** The Word document with parts changed (given the old text, empty for a new one) or added. */
export function docxReportWith(parts: Readonly<Record<string, (before: string) => string>>): Uint8Array {
  const files = unzipSync(docxReport())
  const changed = Object.entries(parts).map(([name, change]): [string, Uint8Array] => {
    const before = files[name]
    return [name, strToU8(change(before ? strFromU8(before) : ''))]
  })
  return zipSync({ ...files, ...Object.fromEntries(changed) })
}

/** The PDF with one more page and what belongs to it, as an update at its end; `objects` are given the number of the page. */
export function pdfReportWith(objects: (page: number) => readonly string[]): Uint8Array {
  const text = pdfReport().toString('latin1')
  const numberIn = (pattern: RegExp): number => Number([...text.matchAll(pattern)].at(-1)?.[1])
  const [root, pages, size] = [/\/Root (\d+) 0 R/g, /\/Pages (\d+) 0 R/g, /\/Size (\d+)/g].map(numberIn) as [
    number,
    number,
    number,
  ]
  const tree = new RegExp(`\\b${pages} 0 obj\\s*(<<[\\s\\S]*?>>)\\s*endobj`).exec(text)![1]!
  const grown = tree
    .replace(/\/Kids\s*\[([^\]]*)\]/, `/Kids [$1 ${size} 0 R]`)
    .replace(/\/Count (\d+)/, (_, count: string) => `/Count ${Number(count) + 1}`)
  const pieces: string[] = [text]
  const entries: string[] = []
  let length = text.length
  for (const [number, object] of [[pages, grown] as const, ...objects(size).map((o, at) => [size + at, o] as const)]) {
    const piece = `${number} 0 obj\n${object}\nendobj\n`
    entries.push(`${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`)
    pieces.push(piece)
    length += piece.length
  }
  const last = size + entries.length - 1
  const previous = numberIn(/startxref\s+(\d+)/g)
  pieces.push(`xref\n${entries.join('')}trailer\n<</Size ${last}/Root ${root} 0 R/Prev ${previous}>>\n`)
  return Buffer.from(`${pieces.join('')}startxref\n${length}\n%%EOF\n`, 'latin1')
}

/** The page object `number` within `pdfReportWith`, whose content is the object after it. */
export const furtherPage = (number: number, resources = '', entries = ''): string =>
  `<</Type/Page/Parent 1 0 R/MediaBox[0 0 595 842]/Contents ${number + 1} 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>${resources}>>${entries}>>`
