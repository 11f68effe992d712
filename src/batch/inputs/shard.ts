import { createHash } from 'node:crypto'
import { UsageError } from '../../model/usage-error.js'

/** One of `of` parts of an archive, counted from 1. */
export interface Shard {
  readonly part: number
  readonly of: number
}

/** Reads a part written as `2/8`. Throws `UsageError`. */
export function parseShard(text: string): Shard {
  const [, part, of] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text)?.map(Number) ?? []
  if (part === undefined || of === undefined || part > of) {
    throw new UsageError(`--shard ${text} is no part of a whole: 1/4 to 4/4 are the parts of four.`)
  }
  return { part, of }
}

/** A part as `parseShard` reads it. */
export const shardText = ({ part, of }: Shard): string => `${part}/${of}`

/** Whether the input at `path` (as in the manifest) is in the part: by its hash, so that parts are equal and do not change. */
export const inShard = (path: string, { part, of }: Shard): boolean =>
  createHash('sha256').update(path).digest().readUInt32BE() % of === part - 1
