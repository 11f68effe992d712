import { test } from 'vitest'
import { expectPlantedRead } from '../expect-planted-read.js'
import { plantedReport } from './planted-report.js'

/** As many as a few seconds allow; the slow tests plant fifty times more. */
const COUNT = 20

test(`what is hidden, struck out, raised or no text in ${COUNT} Word documents is read as it is seen`, () =>
  expectPlantedRead(plantedReport, 0, COUNT))
