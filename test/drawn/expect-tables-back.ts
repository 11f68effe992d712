import { expect } from 'vitest'
import { drawnCase } from './drawn-case.js'

/**
 * Expects of `count` seeds from `first` on that the table drawn from each comes back, and no figure that is not printed.
 *
 * Random tables in random ruling styles, cut by random page ends, through the same painting, layout and assembly as what the
 * engines hand over (no PDF is written). What cannot be told in principle is stated beside this file: by the normal form in
 * which the tables are compared (normal-form.ts) and by the bounds of what is drawn (border-style.ts, visible-sides.ts,
 * page-ends.ts, random-table.ts).
 */
export async function expectTablesBack(first: number, count: number): Promise<void> {
  for (let seed = first; seed < first + count; seed++) {
    const { style, drawn, read, invented } = await drawnCase(seed)
    const again = `seed ${seed} (NIANBAO_SEED=${seed} NIANBAO_SEEDS=1): ${JSON.stringify(style)}`
    expect(read, again).toEqual(drawn)
    expect(invented, again).toEqual([])
  }
}
