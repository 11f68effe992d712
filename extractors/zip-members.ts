/** A file in an archive, as the archive's central directory lists it. */
export interface ZipMember {
  /** With slashes between folders, also where the program that packed it wrote backslashes. */
  readonly name: string
  /** Bytes that it is said to have unpacked. */
  readonly size: number
  /** Its bytes as they are packed; fewer than stated in an archive that is cut short. */
  readonly packed: Uint8Array
  /** 0: stored, 8: deflated. */
  readonly method: number
  /** Check sum (CRC-32) of its bytes when they are unpacked. */
  readonly crc: number
}

/** The end record is 22 bytes and a comment of up to 65535. (APPNOTE.TXT of PKWARE, 4.3.16) */
const END_BYTES = 22
const END_WITHIN = END_BYTES + 65_535
const ENTRY_BYTES = 46
const LOCAL_BYTES = 30

/** What stands in a field whose value is in the extra field for large archives. (4.5.3) */
const IN_EXTRA = 0xffff_ffff
const LARGE_SIZES = 1

/** Sizes and place of a member, from its entry or, where that has no room for them, from its extra field. */
function numbersOf(zip: Buffer, entry: number, extra: Buffer): readonly [size: number, packed: number, start: number] {
  const stated = [zip.readUInt32LE(entry + 24), zip.readUInt32LE(entry + 20), zip.readUInt32LE(entry + 42)]
  let large: Buffer = Buffer.alloc(0)
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === LARGE_SIZES) large = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2))
  }
  const [size = 0, packed = 0, start = 0] = stated.map((value) => {
    if (value !== IN_EXTRA || large.length < 8) return value
    const own = Number(large.readBigUInt64LE(0))
    large = large.subarray(8)
    return own
  })
  return [size, packed, start]
}

/**
 * The members of an archive, read one by one from its central directory; nothing is unpacked. Null where there is no directory, as
 * in a file that was cut short.
 */
export function zipMembers(bytes: Uint8Array): Iterable<ZipMember> | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end < zip.length - END_WITHIN || end + END_BYTES > zip.length) return null
  return members(zip, end)
}

function* members(zip: Buffer, end: number): Generator<ZipMember> {
  // Counted back from the end record, so that junk before the archive does not matter.
  let at = end - zip.readUInt32LE(end + 12)
  const before = at - zip.readUInt32LE(end + 16)
  while (at >= 0 && at + ENTRY_BYTES <= end && zip.readUInt32LE(at) === 0x02014b50) {
    const nameEnd = at + ENTRY_BYTES + zip.readUInt16LE(at + 28)
    const extraEnd = nameEnd + zip.readUInt16LE(at + 30)
    const [size, packed, start] = numbersOf(zip, at, zip.subarray(nameEnd, extraEnd))
    // the lengths before the bytes are those of the local header, which may differ from the directory's
    const local = before + start
    const from =
      local >= 0 && local + LOCAL_BYTES <= zip.length
        ? local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
        : zip.length
    yield {
      name: zip.toString('utf8', at + ENTRY_BYTES, nameEnd).replaceAll('\\', '/'),
      size,
      packed: zip.subarray(from, from + packed),
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
    }
    at = extraEnd + zip.readUInt16LE(at + 32)
  }
}
