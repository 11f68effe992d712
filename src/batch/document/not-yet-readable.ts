import { readFile } from 'node:fs/promises'
import { decodeText } from '../../../extractors/decode-text.js'
import { zipMembers } from '../../../extractors/zip-members.js'
import type { FormBook } from '../../forms/form-book.js'
import { bearsReport } from '../../forms/recognise/bears-report.js'
import type { Fault } from './fault.js'
import type { Job } from './job.js'

/** Bytes of a text that are looked at. */
const SAMPLE_BYTES = 1_048_576

/** Names of files that reports are published as. */
const DOCUMENT = /\.(?:pdf|docx?|wps|rtf|odt|ofd|html?|mht(?:ml)?|xlsx?)$/i

/** Those of them that are no text, so that a broken one says nothing of itself. */
const BINARY = /\.(?:pdf|docx?|wps|odt|ofd|xlsx?)$/i

/** What this program writes, or is given beside a report. */
const OWN_NAME = /^(?:manifest|findings|decisions|corrections)\.jsonl$|^(?:run|truth)\.json$|\.meta\.json$/
const OWN_SCHEMA = /"nianbao\/[a-z]+\/\d/

/** What parts the words of a source from its marks: tags, quotes, escaped line ends. */
const MARKS = /<[^>]*>|[\n"{}]|\\[nrt"]/

/** A character as scripts write it. */
const ESCAPED = /\\u([\da-f]{4})/gi

/** The fault of a file of a kind that is passed over: a failure where it has the name, the text or the members of a report. */
export async function notYetReadable(fault: Fault, { file, path }: Job, book: FormBook): Promise<Fault> {
  if (!fault.skipped || fault.code !== 'unsupported-format') return fault
  if (OWN_NAME.test(path.split('/').at(-1)!)) return fault
  const bytes = new Uint8Array(await readFile(file).catch(() => Buffer.alloc(0)))
  const name = path
    .split('/')
    .at(-1)!
    .replace(/\.[^.]*$/, '')
  const members = zipMembers(bytes)
  if (members !== null) {
    const holds = [...members].some((member) => DOCUMENT.test(member.name))
    return holds || bearsReport([name], book) ? failed(fault, 'unpack it to have the documents in it read') : fault
  }
  if (BINARY.test(path)) {
    return {
      ...fault,
      code: 'damaged',
      message: 'What its name promises is not in it; download it again.',
      skipped: false,
    }
  }
  const { text } = decodeText(bytes.subarray(0, SAMPLE_BYTES))
  if (OWN_SCHEMA.test(text)) return fault
  const plain = text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return bearsReport([name, ...plain.split(MARKS)], book)
    ? failed(fault, 'save the report in it as PDF, HTML or .docx')
    : fault
}

const failed = (fault: Fault, what: string): Fault => ({
  ...fault,
  code: 'not-yet-readable',
  message: `It has the marks of a report, in a format that is not read: ${what}.`,
  skipped: false,
})
