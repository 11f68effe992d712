import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageBlocks } from '../../../extractors/pages/page-blocks.js'
import { layOutPage } from '../../../extractors/pages/page-layout.js'
import { assemble } from '../../../src/document/assemble/assemble.js'
import type { FormTable } from '../../../src/forms/form.js'
import { matchTables } from '../../../src/forms/match/match-tables.js'
import { officialForms as forms, officialBook } from '../../../src/forms/official-book.js'
import { inferLost } from '../../../src/report/inference/infer-lost.js'
import { type Figures, formGrids } from '../../official-grid.js'
import { figurePool, figuresFrom } from '../../random-figures.js'
import { type Setting, setBorderless } from '../../set-borderless.js'
import { wrongCells } from '../../src/forms/wrong-cells.js'

const setting = (): fc.Arbitrary<Setting> =>
  fc.record({
    size: fc.integer({ min: 7, max: 11 }),
    stubShare: fc.double({ min: 0.3, max: 0.5, noNaN: true }),
    groupWidth: fc.integer({ min: 3, max: 5 }),
    widths: fc.array(fc.double({ min: 0.7, max: 1.4, noNaN: true }), { minLength: 3, maxLength: 7 }),
    align: fc.constantFrom('left', 'middle', 'right'),
    vertical: fc.constantFrom('top', 'middle'),
    leading: fc.double({ min: 1.15, max: 1.5, noNaN: true }),
    padding: fc.integer({ min: 0, max: 14 }),
    pageHeight: fc.constantFrom(595, 842, 1100),
  })

/** The figures with some zeros printed blank. */
const withBlanks = (figures: Readonly<Record<string, Figures>>, share: number): Record<string, Figures> => {
  let zeros = 0
  return Object.fromEntries(
    Object.entries(figures).map(([table, rows]) => [
      table,
      Object.fromEntries(
        Object.entries(rows).map(([row, cells]) => [
          row,
          Object.fromEntries(
            Object.entries(cells).map(([column, value]) => [
              column,
              value === 0 && (zeros++ * 0.37) % 1 < share ? null : value,
            ]),
          ),
        ]),
      ),
    ]),
  )
}

test('no figure of a random report set without lines is wrong and not warned of, and most are right', () => {
  let right = 0
  let all = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      figurePool(),
      setting(),
      fc.constantFrom(0, 0.5, 1),
      (form, pool, own, blanks) => {
        const truth = withBlanks(figuresFrom(form, pool), blanks)
        const pages = setBorderless(formGrids(form, truth), own).map((page) => layOutPage(page))
        const blocks = assemble(pageBlocks(pages, { borderless: true }), officialBook())
        const matched = matchTables(
          blocks.flatMap((block) => (block.kind === 'grid' ? [block.grid] : [])),
          officialBook(),
        )
        const inferred = matched.tables.flatMap((table) => inferLost(table).findings)
        const { wrong, silent, absent } = wrongCells(matched, truth, inferred)
        const cells = form.tables.reduce((sum, table: FormTable) => sum + cellsOf(truth[table.id]!), 0)
        all += cells
        right += cells - wrong.length - silent.length - absent.length
        expect(silent).toEqual([])
      },
    ),
    { seed: 1, numRuns: 24 },
  )
  expect(right / all).toBeGreaterThan(0.95)
})

const cellsOf = (rows: Figures): number => Object.values(rows).reduce((sum, row) => sum + Object.keys(row).length, 0)
