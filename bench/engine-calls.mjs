/** How often `run` calls each function of PDFium, by name. */
export async function engineCalls(engine, run) {
  const { calls } = engine
  const counts = new Map()
  const counting = {}
  for (const [name, call] of Object.entries(calls)) {
    counting[name] = (...args) => {
      counts.set(name, (counts.get(name) ?? 0) + 1)
      return call(...args)
    }
  }
  engine.calls = counting
  try {
    await run()
  } finally {
    engine.calls = calls
  }
  return counts
}

/** In how many calls two counts differ, and of how many the first consists. */
export function differingCalls(one, other) {
  const names = new Set([...one.keys(), ...other.keys()])
  const differing = [...names].reduce((sum, name) => sum + Math.abs((one.get(name) ?? 0) - (other.get(name) ?? 0)), 0)
  return { differing, all: [...one.values()].reduce((sum, count) => sum + count, 0) }
}
