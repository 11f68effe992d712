import { describe, expect, test } from 'vitest'
import { asciiGrid, boxes, flatBoxes, pipesInPlace } from './drawn.js'
import * as marked from './marked.js'
import { differences, readText, writtenReport } from './written-report.js'

/** Reports of random figures for each shape. */
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed)

/** Ways of writing a table that keep its columns, so that a blank cell is to be seen. */
const keepColumns = { ...marked, asciiGrid, boxes, flatBoxes, pipesInPlace }

describe('text forms that keep their columns', () => {
  test.each(Object.entries(keepColumns))('%s: every cell of random reports of all forms', async (_name, write) => {
    for (const seed of SEEDS) {
      const written = writtenReport(seed, write, { blanks: true })
      expect({ seed, differences: differences(written, await readText(written.text)) }).toEqual({
        seed,
        differences: [],
      })
    }
  })
})
