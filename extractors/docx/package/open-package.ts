import { crc32, inflateRawSync } from 'node:zlib'
import { ExtractionError } from '../../../src/model/extraction-error.js'
import { LimitReached } from '../../../src/model/limit-reached.js'
import type { Limits } from '../../../src/model/limits.js'
import { type ZipMember, zipMembers } from '../../zip-members.js'

/** Parts of this many bytes unpacked may be packed as far as they like. */
const RATIO_FROM_BYTES = 1024 * 1024

const ADVICE = 'open it in Word or LibreOffice and save it anew'

/** Parts of a Word document by their names in the archive, without a leading slash. */
export type Parts = ReadonlyMap<string, Uint8Array>

const damaged = (cause?: unknown): ExtractionError =>
  new ExtractionError('damaged', 'The Word document is damaged; download it again.', { cause })

/** The bytes of a member, never more than the directory states: a directory that lies makes the document a damaged one. */
function inflated({ size, packed, method }: ZipMember): Uint8Array {
  if (method === 0 && packed.length === size) return packed
  if (method !== 8) throw damaged()
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch (cause) {
    throw damaged(cause)
  }
}

function unpacked(member: ZipMember): Uint8Array {
  const bytes = inflated(member)
  // one bit that a disk or a download turned can make another figure
  if (crc32(bytes) !== member.crc) throw damaged()
  return bytes
}

/**
 * The XML parts of a Word document for which `wanted` holds (their names without a leading slash). Sizes are taken from the
 * central directory before anything is unpacked, and counted again while unpacking. Throws `ExtractionError`: `damaged`,
 * `limit-reached`.
 */
export function openPackage(bytes: Uint8Array, wanted: (name: string) => boolean, limits: Limits): Parts {
  const members = new Map<string, ZipMember>()
  let count = 0
  let total = 0
  for (const member of zipMembers(bytes) ?? []) {
    if (++count > limits['archive-members']) throw new LimitReached('archive-members', limits, ADVICE)
    const name = member.name.replace(/^\//, '')
    if (!wanted(name)) continue
    total += member.size
    if (total > limits['inflated-bytes']) throw new LimitReached('inflated-bytes', limits, ADVICE)
    if (member.size > RATIO_FROM_BYTES && member.size > member.packed.length * limits['inflation-ratio']) {
      throw new LimitReached('inflation-ratio', limits, ADVICE)
    }
    members.set(name, member)
  }
  if (count === 0) throw damaged()
  return new Map([...members].map(([name, member]) => [name, unpacked(member)]))
}
