import { test } from 'vitest'
import { expectTablesBack } from '../../drawn/expect-tables-back.js'

/** The first seed and how many of them: `NIANBAO_SEED=7 NIANBAO_SEEDS=1` runs one alone. */
const FIRST = Number(process.env.NIANBAO_SEED ?? 0)
const COUNT = Number(process.env.NIANBAO_SEEDS ?? 500)

/** Milliseconds for a seed on a busy machine; one takes some twenty. */
const PATIENCE = 400

test(
  `tables drawn from seeds ${FIRST} to ${FIRST + COUNT - 1} come back, and no figure that is not printed`,
  () => expectTablesBack(FIRST, COUNT),
  60_000 + COUNT * PATIENCE,
)
