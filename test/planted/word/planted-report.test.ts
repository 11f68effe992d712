import { test } from 'vitest'
import { expectPlantedRead } from './expect-planted-read.js'

/** As many as a few seconds allow; the slow tests plant fifty times more. */
const COUNT = 20

test(`what is hidden, struck out, raised or no text in ${COUNT} Word documents is read as it is seen`, () =>
  expectPlantedRead(0, COUNT))
