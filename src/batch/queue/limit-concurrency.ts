/** A function that does what it is given, at most `most` things at a time; further ones wait in turn. */
export function limitConcurrency(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const last: Promise<unknown>[] = Array.from({ length: most }, () => Promise.resolve())
  let next = 0
  return (work) => {
    const lane = next++ % most
    const done = last[lane]!.then(work)
    last[lane] = done.catch(() => undefined)
    return done
  }
}
