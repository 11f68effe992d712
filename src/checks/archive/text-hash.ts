/** Odd constants with bits spread evenly (from the fractions of the square and cube roots of small primes, as SHA-2 takes them). */
const FIRST = 0x9e3779b1
const SECOND = 0x85ebca77

/** All bits of a 32-bit number stirred into each other (finaliser of MurmurHash3, public domain). */
export function stirred(bits: number): number {
  let mixed = bits ^ (bits >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** 64 bits of a text as 16 hexadecimal digits: two texts of an archive that share them are the same. Not for secrets. */
export function textHash(text: string): string {
  let [one, other] = [0x6a09e667, 0xbb67ae85]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, FIRST)
    other = Math.imul(other ^ unit, SECOND)
    other ^= other >>> 15
  }
  const hex = (bits: number): string => stirred(bits).toString(16).padStart(8, '0')
  return hex(one ^ (other >>> 7)) + hex(other)
}
