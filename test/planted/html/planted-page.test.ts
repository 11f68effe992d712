import { test } from 'vitest'
import { expectPlantedRead } from '../expect-planted-read.js'
import { plantedPage } from './planted-page.js'

/** As many as a few seconds allow; the slow tests plant more. */
const COUNT = 60

test(`what is hidden, struck out, raised, covered or no text in ${COUNT} web pages is read as it is seen`, () =>
  expectPlantedRead(plantedPage, 0, COUNT))
