import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const READ_CASES = fileURLToPath(new URL('read-cases.mjs', import.meta.url))
const run = promisify(execFile)
/** Bytes of what a process may say. */
const MOST_SAID = 2 ** 28

const readCases = async (job) =>
  (await run(process.execPath, [READ_CASES, JSON.stringify(job)], { maxBuffer: MOST_SAID })).stdout.trim()

/** A tenth and ten times of a constant; a distance of labels is at most 1. */
const others = ({ pages, value }) => [value / 10, !pages && value < 1 ? Math.min(1, value * 10) : value * 10]

/** Reads the cases as they are once, and tells the first of some that is read otherwise with another value of a constant. */
function comparer(folder) {
  const files = new Map()
  const asTheyAre = (names) => {
    const key = names.join()
    if (!files.has(key)) {
      const file = join(folder, `before-${files.size}`)
      const read = async () => {
        writeFileSync(file, await readCases({ names }))
        return file
      }
      files.set(key, read())
    }
    return files.get(key)
  }
  return async ({ file, name }, value, names) => {
    const path = `dist/${file.replace(/\.ts$/, '.js')}`
    const said = await readCases({ names, before: await asTheyAre(names), constant: { path, name, value } })
    return said === '' ? undefined : JSON.parse(said)
  }
}

/**
 * Gives `report` for each constant and each other value of it the first case that is read otherwise, as they come:
 * `{ constant, value, failing }`. `casesOf` gives the cases in groups: the next is tried only while neither value is noticed.
 * Each value is tried in a process of its own.
 */
export async function sweep(constants, casesOf, report) {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-tolerances-'))
  try {
    const firstFailing = comparer(folder)
    const work = [...constants]
    const worker = async () => {
      for (let constant = work.shift(); constant; constant = work.shift()) {
        const found = new Map(others(constant).map((value) => [value, undefined]))
        for (const names of casesOf(constant)) {
          for (const value of found.keys()) found.set(value, await firstFailing(constant, value, names))
          if ([...found.values()].some((failing) => failing)) break
        }
        for (const [value, failing] of found) report({ constant, value, failing })
      }
    }
    await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
