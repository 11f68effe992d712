/** Encoders of the double-byte character sets, which Node only decodes: made by decoding every pair of bytes. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(charset)
  if (known) return known
  const decoder = new TextDecoder(charset)
  const table = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(new Uint8Array([lead, trail]))
      if ([...text].length === 1 && text !== '\uFFFD' && !table.has(text)) table.set(text, [lead, trail])
    }
  }
  tables.set(charset, table)
  return table
}

/** The bytes of a text in GB18030 or Big5, as far as it needs no more than two bytes a character. */
export function encode(text: string, charset: 'gb18030' | 'big5'): Uint8Array {
  const table = tableOf(charset)
  return new Uint8Array(
    [...text].flatMap((character) => {
      if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)]
      const bytes = table.get(character)
      if (!bytes) throw new RangeError(`${character} is not in ${charset}`)
      return [...bytes]
    }),
  )
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16())
}

/** Bytes one after the other. */
export const concat = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
