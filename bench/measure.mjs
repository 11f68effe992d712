import { spawnSync } from 'node:child_process'

/**
 * Runs every job in turn, `rounds` times, so that what else the machine does hits all alike; CPU milliseconds by name, each
 * divided by the number of documents that a job reads.
 */
export async function measure(jobs, { warmUp, rounds, documents = 1 }) {
  const names = Object.keys(jobs)
  for (let round = 0; round < warmUp; round++) for (const name of names) await jobs[name]()
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const before = process.cpuUsage()
      await jobs[name]()
      const { user, system } = process.cpuUsage(before)
      times[name].push((user + system) / 1000 / documents)
    }
  }
  return times
}

/** CPU milliseconds of each of `rounds` runs of a command; undefined where it cannot be run. */
export function measureCommand(command, rounds) {
  const times = []
  for (let round = 0; round < rounds; round++) {
    // the shell's `times` tells on its second line what its children took: 0m0.012s 0m0.004s
    const script = `"$@" >/dev/null 2>&1 || exit 1; times`
    const { status, stdout } = spawnSync('bash', ['-c', script, 'bash', ...command], { encoding: 'utf8' })
    if (status !== 0) return undefined
    const parts = stdout.split('\n')[1].match(/(\d+)m([\d.]+)s/g)
    times.push(parts.reduce((sum, part) => sum + milliseconds(part), 0))
  }
  return times
}

/** The same of several commands in turn, by name; undefined where one cannot be run. */
export function measureCommands(commands, rounds) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const [time] = measureCommand(command, 1) ?? []
      if (time === undefined) return undefined
      times[name].push(time)
    }
  }
  return times
}

function milliseconds(part) {
  const [, minutes, seconds] = /(\d+)m([\d.]+)s/.exec(part)
  return (Number(minutes) * 60 + Number(seconds)) * 1000
}

export const least = (times) => Math.min(...times)
export const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1]

export const inMilliseconds = (times) => `min ${least(times).toFixed(1)} ms, median ${median(times).toFixed(1)} ms`

export const ratioOf = (one, other) =>
  `min ${(least(one) / least(other)).toFixed(2)}, median ${(median(one) / median(other)).toFixed(2)}`

/** One figure, one line. */
export const show = (name, value) => console.log(`${name.padEnd(76)} ${value}`)
