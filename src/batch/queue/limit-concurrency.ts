/** Lets at most `lanes` of what it is given be done at a time; what comes is queued behind one of them in turn. */
export function inLanes(lanes: number): <T>(work: () => Promise<T>) => Promise<T> {
  const last: Promise<unknown>[] = Array.from({ length: lanes }, () => Promise.resolve())
  let next = 0
  return (work) => {
    const lane = next++ % lanes
    const done = last[lane]!.then(work)
    last[lane] = done.catch(() => undefined)
    return done
  }
}
