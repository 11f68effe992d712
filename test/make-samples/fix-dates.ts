/** The PDF with each of its dates and ids replaced by a fixed one of the same length, so that offsets stay valid. */
export function fixDates(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const fixed = text
    .replace(/D:\d{14}/g, 'D:20250101000000')
    .replace(/\/ID\s*\[\s*<[0-9A-Fa-f]+>\s*<[0-9A-Fa-f]+>\s*\]/g, zeroHex)
    .replace(/\/DocChecksum \/[0-9A-F]+/g, (found) => found.replace(/[0-9A-F]{32}/, '0'.repeat(32)))
  return new Uint8Array(Buffer.from(fixed, 'latin1'))
}

const zeroHex = (id: string): string => id.replace(/<[0-9A-Fa-f]+>/g, (hex) => `<${'0'.repeat(hex.length - 2)}>`)
