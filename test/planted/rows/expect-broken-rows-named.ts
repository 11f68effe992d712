import { expect } from 'vitest'
import { officialForms } from '../../../src/forms/official-book.js'
import { extractReport } from '../../../src/index.js'
import { judge } from '../judge.js'
import { brokenRows } from './broken-rows.js'

/**
 * Expects of the reports that `count` seeds from `first` on give, of all forms in turn: every cell in a whole row is right, and
 * no figure of a broken row goes out under another column, or is lost, without a warning.
 */
export async function expectBrokenRowsNamed(first: number, count: number): Promise<void> {
  for (let seed = first; seed < first + count; seed++) {
    const { bytes, printed, touched, lost, faults } = brokenRows(officialForms[seed % officialForms.length]!, seed)
    const wrong = judge(await extractReport(bytes), printed, lost)
    const again = `NIANBAO_SEED=${seed} NIANBAO_SEEDS=1: ${faults.join('; ')}`
    expect(
      wrong.filter(({ pointer, fault }) => fault !== 'unread' || !touched.has(pointer)),
      again,
    ).toEqual([])
  }
}
