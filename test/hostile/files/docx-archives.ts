import { strToU8, zipSync } from 'fflate'
import { docxBytes, mainPart, p } from '../../extractors/make-docx.js'
import { filesOf } from '../hostile-file.js'
import { docxReport, docxReportWith } from './real-reports.js'

const MAIN = mainPart(p('words'))

/** Places of the entries of an archive's central directory. */
const entriesOf = (zip: Buffer): number[] => {
  const entries: number[] = []
  for (let at = zip.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    entries.push(at)
  }
  return entries
}

/** A document whose directory says that its parts have `size` bytes unpacked. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const zip = Buffer.from(bytes)
  for (const entry of entriesOf(zip)) zip.writeUInt32LE(size, entry + 24)
  return zip
}

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [`word/x${number}.xml`, '<a/>']))

/** A compound file with one stream of the name given in its directory, as encrypted documents are. ([MS-CFB] 2.6.1) */
function compoundFile(name: string): Uint8Array {
  const file = Buffer.alloc(1024)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  file.write(`${name}\0`, 512, 'utf16le')
  file.writeUInt16LE(2 * (name.length + 1), 512 + 64)
  file[512 + 66] = 2
  return file
}

/** D1, D2, D8: archives that unpack to too much, lie about it, or hold no document. */
export const docxArchives = filesOf({
  'D1-packed-beyond-belief.docx': () => docxBytes(mainPart(p(' '.repeat(64 * 2 ** 20)))),
  'D1-many-large-parts.docx': () =>
    docxBytes(MAIN, Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`word/x${n}.xml`, ' '.repeat(1e6)]))),
  'D1-many-members.docx': () => docxBytes(MAIN, many(2000)),
  'D1-members-before-the-document.docx': () =>
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      ...Object.fromEntries(Array.from({ length: 6000 }, (_, n) => [`x${n}`, new Uint8Array()])),
      'word/document.xml': strToU8(MAIN),
    }),
  'D1-directory-that-understates.docx': () => lying(docxBytes(mainPart(p('a'.repeat(64 * 2 ** 20)))), 1000),
  'D1-directory-that-overstates.docx': () => lying(docxReport(), 0xffff_fffe),
  'D1-members-over-each-other.docx': () => {
    const zip = Buffer.from(docxBytes(mainPart(p('a'.repeat(2 ** 20))), many(500)))
    const [, first, ...others] = entriesOf(zip)
    // each entry points to the packed bytes of the document
    for (const entry of others) zip.copy(zip, entry + 16, first! + 16, first! + 28)
    for (const entry of others) zip.copy(zip, entry + 42, first! + 42, first! + 46)
    return zip
  },
  'D2-members-that-climb-out.docx': () =>
    docxReportWith({
      '../../../../../../tmp/nianbao-slip': () => 'slipped',
      '/tmp/nianbao-slip': () => 'slipped',
      'word/../../nianbao-slip.xml': () => 'slipped',
    }),
  'D8-no-document.docx': () => zipSync({ 'word/other.xml': strToU8('<a/>') }),
  'D8-cut-short.docx': () => docxReport().subarray(0, 3000),
  'D8-encrypted.docx': () => compoundFile('EncryptedPackage'),
  'D8-word-97-as-docx.docx': () => compoundFile('WordDocument'),
})
