import { test } from 'vitest'
import { expectPlantedRead } from '../expect-planted-read.js'
import { plantedPdf } from './planted-pdf.js'

/** As many as a few seconds allow; the slow tests plant more. */
const COUNT = 40

test(`what is hidden, covered, struck out, raised, laid over or no text in ${COUNT} PDFs is read as it is seen`, () =>
  expectPlantedRead(plantedPdf, 0, COUNT))
