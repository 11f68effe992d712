import { expect, test } from 'vitest'
import { drawnCase } from '../../drawn/drawn-case.js'

/** The first seed and how many of them: `NIANBAO_SEED=7 NIANBAO_SEEDS=1` runs one alone. */
const FIRST = Number(process.env.NIANBAO_SEED ?? 0)
const COUNT = Number(process.env.NIANBAO_SEEDS ?? 500)

/** Milliseconds for a seed on a busy machine; one takes some twenty. */
const PATIENCE = 400

/*
 * Random tables in random ruling styles, cut by random page ends, through the same painting, layout and assembly as what the
 * engines hand over (no PDF is written). What cannot be told in principle is stated in test/drawn: by the normal form in
 * which the tables are compared (normal-form.ts) and by the bounds of what is drawn (border-style.ts, visible-sides.ts,
 * page-ends.ts, random-table.ts).
 */
test(
  `tables drawn from seeds ${FIRST} to ${FIRST + COUNT - 1} come back, and no figure that is not printed`,
  async () => {
    for (let seed = FIRST; seed < FIRST + COUNT; seed++) {
      const { style, drawn, read, invented } = await drawnCase(seed)
      const again = `seed ${seed} (NIANBAO_SEED=${seed} NIANBAO_SEEDS=1): ${JSON.stringify(style)}`
      expect(read, again).toEqual(drawn)
      expect(invented, again).toEqual([])
    }
  },
  60_000 + COUNT * PATIENCE,
)
