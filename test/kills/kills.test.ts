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
async function killOnce(run: StartedRun, longest: number, random: Random): Promise<'run' | 'child' | null> {
  const over = await Promise.race([
    run.ended.then(() => true),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), random.between(50, longest))),
  ])
  if (over) return null
  const children = childrenOf(run.process.pid!)
  if (random.chance(0.5) && children.length > 0) {
    process.kill(random.pick(children), 'SIGKILL')
    return 'child'
  }
  run.process.kill('SIGKILL')
  await run.ended
  return 'run'
}

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
    for (let over = false; !over; ) {
      const run = extract(archive, out, '--quiet')
      const whom = killed.run + killed.child < KILLS ? await killOnce(run, whole * 0.35, random) : null
      if (whom) killed[whom]++
      if (whom === 'run') continue
      const { how, err } = await run.ended
      expect([how, err]).toEqual([
        1,
        expect.stringMatching(/^failed broken\.pdf.*\nfailed empty\.pdf.*\n$|empty.*\n.*broken/),
      ])
      over = true
    }
    expect(await outputTree(out), `round ${round}`).toEqual(undisturbed)
    await rm(out, { recursive: true })
  }
  console.log(`killed ${killed.run} runs and ${killed.child} children of runs`)
  // an orphan that reads on would still be there
  const orphans = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('document-process.js') && line.includes(root))
    .map((line) => Number.parseInt(line, 10))
  await new Promise((resolve) => setTimeout(resolve, 2000))
  expect(orphans.filter((pid) => !isGone(pid))).toEqual([])
}, 3_600_000)
