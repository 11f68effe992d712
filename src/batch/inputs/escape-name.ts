import { isUtf8 } from 'node:buffer'

/** One UTF-8 character of a name, or one byte that is no part of one (`text` is null). */
interface NamePiece {
  readonly text: string | null
  readonly byte: number
}

const lengthByLead = (byte: number): number => (byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4)

function piecesOf(name: Buffer): NamePiece[] {
  const pieces: NamePiece[] = []
  for (let at = 0; at < name.length; ) {
    const byte = name[at]!
    const character = name.subarray(at, at + lengthByLead(byte))
    const whole = isUtf8(character)
    pieces.push({ text: whole ? character.toString() : null, byte })
    at += whole ? character.length : 1
  }
  return pieces
}

const percent = (bytes: Iterable<number>): string =>
  [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')

/**
 * The bytes of a file name as text. Bytes that are not valid UTF-8, and characters that are not `plain`, are written `%XX`, byte by
 * byte. A percent sign is written `%25` where two hexadecimal digits follow it, so that no two names give the same text.
 */
export function escapeName(name: Buffer, plain: (character: string) => boolean = () => true): string {
  const pieces = piecesOf(name)
  const hex = (index: number): boolean => /^[0-9a-f]$/i.test(pieces[index]?.text ?? '')
  return pieces
    .map(({ text, byte }, index) => {
      if (text === null) return percent([byte])
      if (text === '%' && hex(index + 1) && hex(index + 2)) return '%25'
      return plain(text) ? text : percent(Buffer.from(text))
    })
    .join('')
}

/** The bytes of a name that `escapeName` wrote with every character plain. */
export function unescapeName(text: string): Buffer {
  const pieces = text.split(/(%[0-9A-F]{2})/)
  return Buffer.concat(
    pieces.map((piece, index) => (index % 2 === 1 ? Buffer.from(piece.slice(1), 'hex') : Buffer.from(piece))),
  )
}
