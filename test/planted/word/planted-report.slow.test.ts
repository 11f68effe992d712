import { test } from 'vitest'
import { expectPlantedRead } from '../expect-planted-read.js'
import { plantedReport } from './planted-report.js'

/** The first seed and how many of them: `NIANBAO_SEED=7 NIANBAO_SEEDS=1` runs one alone. */
const FIRST = Number(process.env.NIANBAO_SEED ?? 0)
const COUNT = Number(process.env.NIANBAO_SEEDS ?? 200)

/** Milliseconds for a report on a busy machine; one takes some fifty. */
const PATIENCE = 1000

test(
  `what is hidden, struck out, raised or no text in Word documents of seeds ${FIRST} to ${FIRST + COUNT - 1} is read as it is seen`,
  () => expectPlantedRead(plantedReport, FIRST, COUNT),
  60_000 + COUNT * PATIENCE,
)
