import { describe, expect, test } from 'vitest'
import * as bare from './bare.js'
import { asciiGrid, boxes, flatBoxes, pipesInPlace } from './drawn.js'
import * as marked from './marked.js'
import { differences, readText, unnamed, writtenReport } from './written-report.js'

/** Reports of random figures for each shape. */
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed)

/** Ways of writing a table that keep its columns, so that a blank cell is to be seen. */
const keepColumns = { ...marked, asciiGrid, boxes, flatBoxes, pipesInPlace }

describe('text forms that keep their columns', () => {
  test.each(Object.entries(keepColumns))('%s: every cell of random reports of all forms', async (_name, write) => {
    for (const seed of SEEDS) {
      const written = writtenReport(seed, write, { blanks: true })
      const read = await readText(written.text)
      expect({ seed, differences: differences(written, read) }).toEqual({ seed, differences: [] })
    }
  })
})

const { glued, ...parted } = bare

describe('text forms without columns', () => {
  test.each(Object.entries(parted))('%s: every cell where none is blank', async (_name, write) => {
    for (const seed of SEEDS) {
      const written = writtenReport(seed, write, { blanks: false })
      const read = await readText(written.text)
      expect({ seed, differences: differences(written, read) }).toEqual({ seed, differences: [] })
    }
  })

  test.each(Object.entries(bare))('%s: what is not read is named, and nothing is wrong', async (_name, write) => {
    for (const seed of SEEDS) {
      const written = writtenReport(seed, write, { blanks: true })
      const read = await readText(written.text)
      expect({ seed, unnamed: unnamed(written, read) }).toEqual({ seed, unnamed: [] })
    }
  })

  test('nothing between the cells: the sums leave most of them one value', async () => {
    const shares = []
    for (const seed of SEEDS) {
      const written = writtenReport(seed, glued, { blanks: false })
      const read = await readText(written.text)
      shares.push(1 - differences(written, read, { inferred: true }).length / 200)
    }
    expect(shares.filter((share) => share > 0.9).length).toBeGreaterThan(SEEDS.length / 2)
  })
})
