/** Bytes at the start that are looked at; enough markup, digits and line ends stand there. */
const SAMPLE_BYTES = 16_384

/** How many times more characters must look like ASCII in the one order of bytes than in the other. */
const ONE_SIDED = 10

/** Characters that must tell: a single NUL may stand in any file. */
const FEWEST = 2

const IDEOGRAPHIC_SPACE_BYTE = 0x30

/**
 * Whether a byte, beside a NUL, is an ASCII character: line ends, spaces, digits, punctuation. Letters do not count, because
 * Chinese characters have their codes for upper bytes (U+4E00, U+5F00 are frequent), and neither does the digit zero, on account of
 * the ideographic space (U+3000).
 */
const isTelling = (byte: number): boolean => byte >= 0x09 && byte <= 0x3f && byte !== IDEOGRAPHIC_SPACE_BYTE

/**
 * `utf-16le` or `utf-16be` for a text without a byte order mark, told by its ASCII characters, whose other byte is NUL. Null
 * where fewer than `leastShare` of the characters tell, or they tell both.
 */
export function utf16Charset(bytes: Uint8Array, leastShare: number): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1
  let little = 0
  let big = 0
  for (let at = 0; at < length; at += 2) {
    const first = bytes[at]!
    const second = bytes[at + 1]!
    if (second === 0 && isTelling(first)) little++
    else if (first === 0 && isTelling(second)) big++
  }
  if (little + big < Math.max(FEWEST, (length / 2) * leastShare)) return null
  if (little > big * ONE_SIDED) return 'utf-16le'
  if (big > little * ONE_SIDED) return 'utf-16be'
  return null
}
