/** Bytes of each character that GB18030 writes with two bytes. */
const twoBytes = new Map<string, readonly [number, number]>()
const decoder = new TextDecoder('gb18030')
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const char = decoder.decode(Uint8Array.of(lead, trail))
    if (trail !== 0x7f && [...char].length === 1 && char !== '\ufffd') twoBytes.set(char, [lead, trail])
  }
}

/** The text in GB18030; throws a RangeError for a character that takes four bytes. */
export function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = []
  for (const char of text) {
    const pair = twoBytes.get(char)
    if (char < '\x80') bytes.push(char.charCodeAt(0))
    else if (pair) bytes.push(...pair)
    else throw new RangeError(`no two bytes for ${char}`)
  }
  return Uint8Array.from(bytes)
}
