import { expect } from 'vitest'
import { officialForms } from '../../src/forms/official-book.js'
import { extractReport } from '../../src/index.js'
import type { PlantReport } from './difficulty.js'
import { judge, type WrongCell } from './judge.js'

/** Share of the difficult cells that have to be right where the file states the figure that is shown. */
const RIGHT = 0.95

/**
 * Expects of the reports that `count` seeds from `first` on give, of all forms in turn: every cell without a difficulty is right,
 * so are nearly all others whose figure the file states, and no wrong or lost figure is without a warning.
 */
export async function expectPlantedRead(plant: PlantReport, first: number, count: number): Promise<void> {
  const stated = { all: 0, wrong: [] as (WrongCell & { readonly name: string; readonly seed: number })[] }
  for (let seed = first; seed < first + count; seed++) {
    const { bytes, printed, planted } = plant(officialForms[seed % officialForms.length]!, seed)
    const wrong = judge(await extractReport(bytes), printed).map((cell) => ({
      ...cell,
      name: planted.get(cell.pointer)?.name ?? 'nothing',
    }))
    const again = `NIANBAO_SEED=${seed} NIANBAO_SEEDS=1`
    expect(
      wrong.filter(({ fault }) => fault !== 'unread'),
      again,
    ).toEqual([])
    expect(
      wrong.filter(({ pointer }) => !planted.has(pointer)),
      again,
    ).toEqual([])
    stated.all += [...planted.values()].filter(({ unstated }) => !unstated).length
    for (const cell of wrong) if (!planted.get(cell.pointer)!.unstated) stated.wrong.push({ ...cell, seed })
  }
  expect(stated.wrong.length <= stated.all * (1 - RIGHT), JSON.stringify(stated.wrong, null, 2)).toBe(true)
}
