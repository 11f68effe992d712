import { test } from 'vitest'
import { expectBrokenRowsNamed } from './expect-broken-rows-named.js'

/** The first seed and how many of them: as many as a few seconds allow, unless `NIANBAO_SEEDS` asks for more. */
const FIRST = Number(process.env.NIANBAO_SEED ?? 0)
const COUNT = Number(process.env.NIANBAO_SEEDS ?? 20)

test(
  `rows of ${COUNT} pages and Word documents with a cell lost, added or merged are never filled by position`,
  () => expectBrokenRowsNamed(FIRST, COUNT),
  10_000 + COUNT * 1000,
)
