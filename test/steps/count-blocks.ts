import { type Profiler, Session } from 'node:inspector'

let session: Session | undefined

/** The engine's own account of what ran since it was last taken (V8's block coverage). */
function takeCoverage(): readonly Profiler.ScriptCoverage[] {
  if (session === undefined) {
    session = new Session()
    session.connect()
    session.post('Profiler.enable')
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }
  let scripts: readonly Profiler.ScriptCoverage[] = []
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error
    scripts = result
  })
  return scripts
}

/** How often the blocks of the code, such as the bodies of loops, are entered during `run`, in scripts whose URL fits. */
export function countBlocks(run: () => void, fits: (url: string) => boolean): number {
  takeCoverage()
  run()
  return takeCoverage()
    .filter(({ url }) => fits(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((entered, { count }) => entered + count, 0)
}
