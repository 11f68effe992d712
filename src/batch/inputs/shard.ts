import { createHash } from 'node:crypto'
import { UsageError } from '../../model/usage-error.js'

/** One of `of` parts of an archive, from 1. */
export interface Shard {
  readonly part: number
  readonly of: number
}

/** The part that `2/8` means. Throws `UsageError`. */
export function parseShard(text: string): Shard {
  const [, part, of] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text)?.map(Number) ?? []
  if (part === undefined || of === undefined || part > of) {
    throw new UsageError(`--shard ${text} is no part of a whole: 1/4 to 4/4 are the parts of four.`)
  }
  return { part, of }
}

/** As `parseShard` reads it. */
export const shardText = ({ part, of }: Shard): string => `${part}/${of}`

/** Whether the input at `path` (as the manifest has it) belongs to the part: by its hash, so that parts are even and stay. */
export const inShard = (path: string, { part, of }: Shard): boolean =>
  createHash('sha256').update(path).digest().readUInt32BE() % of === part - 1
