import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Random, randomFrom } from '../drawn/random.js'
import { outputTree } from '../src/batch/output-tree.js'
import { temporaryFolder } from '../src/temporary-folder.js'
import { writeKillArchive } from './kill-archive.js'
import { extract, root, type StartedRun } from './started-run.js'

/** How many processes are killed: NIANBAO_KILLS, or a few. */
const KILLS = Number(process.env.NIANBAO_KILLS ?? 6)

/** The processes that a process has started. */
const childrenOf = (pid: number): number[] =>
  execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []))

const isGone = (pid: number): boolean => {
  try {
    return /^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return true
  }
}

/** Kills the run or a child of it after a random while, unless it is over before; whom it killed. */
async function killOnce(
  run: StartedRun,
  longest: number,
  childToo: boolean,
  random: Random,
): Promise<'run' | 'child' | null> {
  const over = await Promise.race([
    run.ended.then(() => true),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), random.between(50, longest))),
  ])
  if (over) return null
  const children = childrenOf(run.process.pid!)
  if (childToo && children.length > 0 && random.chance(0.5)) {
    process.kill(random.pick(children), 'SIGKILL')
    return 'child'
  }
  run.process.kill('SIGKILL')
  await run.ended
  return 'run'
}

/** Processes of this checkout that read documents for a run that is gone. */
function orphans(): number[] {
  const processes = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  const runs = new Set(processes.filter((line) => line.includes('cli.js')).map((line) => Number.parseInt(line, 10)))
  return processes
    .filter((line) => line.includes('document-process.js') && line.includes(root))
    .map((line) => line.trim().split(/\s+/).slice(0, 2).map(Number))
    .flatMap(([pid, parent]) => (runs.has(parent!) || isGone(pid!) ? [] : [pid!]))
}

/** What is said of the two files of no use, unless an earlier run had said it. */
const BOTH_FAILED = /^failed (?:broken|empty)\.pdf: .*\nfailed (?:broken|empty)\.pdf: .*\n$/

test(`${KILLS} times a run or a child of it is killed; what is gone on with ends as if nothing had been`, async () => {
  const folder = await temporaryFolder()
  const archive = join(folder, 'archive')
  writeKillArchive(archive, join(root, 'samples'))
  const start = performance.now()
  expect(await extract(archive, join(folder, 'undisturbed'), '--quiet').ended).toMatchObject({ how: 1 })
  const whole = performance.now() - start
  const undisturbed = await outputTree(join(folder, 'undisturbed'))
  expect(undisturbed['manifest.jsonl']!.trim().split('\n')).toHaveLength(300)

  const random = randomFrom(1)
  const killed = { run: 0, child: 0 }
  for (let round = 0; killed.run + killed.child < KILLS; round++) {
    const out = join(folder, `out-${round}`)
    let run = extract(archive, out, '--quiet')
    // a document whose process is killed twice is not tried a third time: one child of each run
    let childToo = true
    while (killed.run + killed.child < KILLS) {
      const whom = await killOnce(run, whole * 0.35, childToo, random)
      if (whom === null) break
      killed[whom]++
      childToo = whom === 'run'
      if (whom === 'run') run = extract(archive, out, '--quiet')
    }
    const { how, err } = await run.ended
    expect([how, err]).toEqual([1, expect.stringMatching(BOTH_FAILED)])
    expect(await outputTree(out), `round ${round}`).toEqual(undisturbed)
    await rm(out, { recursive: true })
  }
  console.log(`killed ${killed.run} runs and ${killed.child} children of runs`)
  // a child outlives its run by what it has in hand at most
  await expect.poll(orphans).toEqual([])
}, 3_600_000)
