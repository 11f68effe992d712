import { deflateSync } from 'node:zlib'

/** A PDF being written, object by object. */
export interface PdfFile {
  /** Writes an object and returns the reference to it, such as `7 0 R`. */
  readonly add: (object: string) => string
  readonly addStream: (content: string, entries?: string) => string
  /** A reference to an object that is to be written later. */
  readonly reserve: () => { readonly reference: string; readonly write: (object: string) => void }
  readonly finish: (root: string, info: string) => Uint8Array
}

/** A PDF 1.6 with one cross-reference table; every character of its objects is one byte. */
export function pdfFile(): PdfFile {
  const parts: string[] = ['%PDF-1.6\n%\xe2\xe3\xcf\xd3\n']
  const offsets: number[] = []
  let length = parts[0]!.length
  const push = (part: string) => {
    parts.push(part)
    length += part.length
  }
  const write = (number: number, object: string) => {
    offsets[number - 1] = length
    push(`${number} 0 obj\n${object}\nendobj\n`)
  }
  let count = 0
  const add = (object: string): string => {
    write(++count, object)
    return `${count} 0 R`
  }
  return {
    add,
    addStream: (content, entries = '') => {
      const packed = deflateSync(Buffer.from(content, 'latin1'), { level: 9 }).toString('latin1')
      return add(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`)
    },
    reserve: () => {
      const number = ++count
      return { reference: `${number} 0 R`, write: (object) => write(number, object) }
    },
    finish: (root, info) => {
      const start = length
      const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
      push(`xref\n0 ${count + 1}\n0000000000 65535 f \n${rows.join('')}`)
      push(`trailer\n<< /Size ${count + 1} /Root ${root} /Info ${info} >>\nstartxref\n${start}\n%%EOF\n`)
      return new Uint8Array(Buffer.from(parts.join(''), 'latin1'))
    },
  }
}

/** A text string in UTF-16, for titles. */
export const utf16String = (text: string): string => `<FEFF${hexOf(utf16(text))}>`

export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').toUpperCase()

/** The text in UTF-16, high bytes first. */
export const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16()

/** A number with at most three decimals. */
export const decimal = (value: number): string => String(Math.round(value * 1000) / 1000)
