import { test } from 'vitest'
import { expectPlantedRead } from '../expect-planted-read.js'
import { plantedPage } from './planted-page.js'

/** The first seed and how many of them: `NIANBAO_SEED=7 NIANBAO_SEEDS=1` runs one alone. */
const FIRST = Number(process.env.NIANBAO_SEED ?? 0)
const COUNT = Number(process.env.NIANBAO_SEEDS ?? 200)

/** Milliseconds for a report on a busy machine; one takes some fifty. */
const PATIENCE = 1000

test(
  `what is hidden, struck out, raised, covered or no text in web pages of seeds ${FIRST} to ${FIRST + COUNT - 1} is read as it is seen`,
  () => expectPlantedRead(plantedPage, FIRST, COUNT),
  60_000 + COUNT * PATIENCE,
)
