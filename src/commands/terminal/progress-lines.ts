import { runTally } from '../../batch/results/run-tally.js'
import type { RunEvent } from '../../batch/run-event.js'
import { statuses } from '../../outputs/manifest-line.js'
import { escapeControls } from './escape-controls.js'

export type ProgressLine = string

/** Paths in hand that are named; the others are counted. */
const NAMED = 2
/** Findings that are named. */
const FINDINGS = 3
/** Seconds over which the rate is taken: an archive is not the same all over. */
const WINDOW = 60

function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  if (seconds < 5400) return `${Math.ceil(seconds / 60)} min`
  return `${(seconds / 3600).toFixed(1)} h`
}

/** Documents done in the last minute, a second; what an earlier run had done does not count. */
function rateOfLate(): { readonly count: () => void; readonly perSecond: () => number } {
  const start = performance.now()
  /** Counts by second, the oldest first. */
  let seconds: { readonly at: number; count: number }[] = []
  return {
    count() {
      const at = Math.floor(performance.now() / 1000)
      if (seconds.at(-1)?.at === at) seconds.at(-1)!.count++
      else seconds = [...seconds.filter((second) => second.at > at - WINDOW), { at, count: 1 }]
    },
    perSecond() {
      const now = performance.now() / 1000
      const recent = seconds.filter(({ at }) => at > now - WINDOW)
      const sum = recent.reduce((total, { count }) => total + count, 0)
      return sum / Math.min(WINDOW, Math.max(now - start / 1000, 0.001))
    },
  }
}

/** How far a run is, in a few lines: how much is done and how long it will take, what is read, what came of it. */
export function progressLines(): { take: (event: RunEvent) => void; lines: () => ProgressLine[] } {
  const tally = runTally()
  const inHand = new Set<string>()
  const rate = rateOfLate()
  let files = 0
  let done = 0
  let kept = 0
  let collated: { readonly done: number; readonly of: number } | null = null

  return {
    take(event) {
      if (event.event === 'start') files = event.files
      if (event.event === 'reading') inHand.add(event.path)
      if (event.event === 'collate') collated = event
      if (event.event !== 'file') return
      inHand.delete(event.path)
      tally.add(event, event.findings)
      done = event.done
      if (event.kept) kept++
      else rate.count()
    },
    lines() {
      if (collated) return [`all files read; looking across the archive: ${collated.done} of ${collated.of}`]
      const perSecond = rate.perSecond()
      const left = perSecond > 0 ? `, about ${inWords((files - done) / perSecond)} left` : ''
      const share = files > 0 ? ` (${Math.floor((100 * done) / files)} %)` : ''
      const before = kept > 0 ? `, ${kept} kept` : ''
      const { statuses: counts, findings } = tally.result()
      const named = [...inHand].slice(0, NAMED).map(escapeControls)
      const others = inHand.size > NAMED ? ` and ${inHand.size - NAMED} more` : ''
      const frequent = findings.slice(0, FINDINGS).map(({ code, count }) => `${code} ${count}`)
      return [
        `${done} of ${files} files${share}, ${perSecond.toFixed(1)} a second${left}${before}`,
        statuses.map((status) => `${status} ${counts[status]}`).join('  '),
        ...(frequent.length > 0 ? [`found: ${frequent.join(', ')}`] : []),
        ...(named.length > 0 ? [`reading ${named.join(', ')}${others}`] : []),
      ]
    },
  }
}
