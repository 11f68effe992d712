import { expect, test } from 'vitest'
import { officialForms } from '../../../src/forms/official-book.js'
import { extractReport } from '../../../src/index.js'
import { judge } from '../judge.js'
import { plantedShapes, type Shape } from './planted-shapes.js'

/** As many of each as a few seconds allow. */
const COUNT = 5

/** Share of the cells that have to be right; where nothing tells how many figures a cell holds, it is named. */
const RIGHT = 0.98

const shapes: Shape[] = ['figures under figures', 'lines left out', 'digits wide apart', 'figures that wrap']

test.each(shapes)(
  `%s: nothing in ${COUNT} reports is wrong or lost without a warning, and nearly all is right`,
  async (shape) => {
    let cells = 0
    let unread = 0
    for (let seed = 0; seed < COUNT; seed++) {
      const { bytes, printed } = plantedShapes(shape)(officialForms[seed % officialForms.length]!, seed)
      const wrong = judge(await extractReport(bytes), printed)
      expect(
        wrong.filter(({ fault }) => fault !== 'unread'),
        `seed ${seed}`,
      ).toEqual([])
      cells += printed.size
      unread += wrong.length
    }
    expect(unread).toBeLessThanOrEqual((1 - RIGHT) * cells)
  },
)
