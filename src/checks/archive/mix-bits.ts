/** All bits of a 32-bit number stirred into each other (finaliser of MurmurHash3, public domain). */
export function mixBits(bits: number): number {
  let mixed = bits ^ (bits >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** 32 bits of a text, other ones for each seed. Not for secrets. */
export function textBits(text: string, seed: number): number {
  let bits = mixBits(seed)
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193) ^ (bits >>> 15)
  return mixBits(bits)
}
