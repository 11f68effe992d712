import { compilePattern, nativeExec, type Program } from './compile-pattern.js'
import { type Count, runProgram } from './run-program.js'

/** Methods of strings that look at all of their string. */
const WHOLE = [
  'endsWith',
  'includes',
  'indexOf',
  'lastIndexOf',
  'normalize',
  'repeat',
  'replaceAll',
  'split',
  'toLowerCase',
  'trim',
  'trimEnd',
] as const

const programs = new Map<string, Program>()

function programOf(pattern: RegExp): Program {
  const key = String(pattern)
  const known = programs.get(key) ?? compilePattern(pattern)
  programs.set(key, known)
  return known
}

/** Thrown where a run takes more steps than it was given. */
export class TooManySteps extends Error {}

/**
 * How many steps `run` takes on strings: what a backtracking matcher does for each regular expression, and the characters
 * that methods of strings look at. The same for every run; no clock is looked at. Throws `TooManySteps` beyond `most`, and an
 * `Error` where the matcher and the engine disagree on a match.
 */
export function countSteps(run: () => void, most = Number.POSITIVE_INFINITY): number {
  let steps = 0
  const stop = watch((more) => {
    steps += more
    if (steps > most) throw new TooManySteps(`more than ${most} steps`)
  })
  try {
    run()
  } finally {
    stop()
  }
  return steps
}

/** Has whatever works on strings report to `count` until the function that comes back is called. */
function watch(count: Count): () => void {
  let counting = false
  const uncounted = <Result>(work: () => Result): Result => {
    counting = true
    try {
      return work()
    } finally {
      counting = false
    }
  }
  const strings = String.prototype as unknown as Record<string, (this: string, ...rest: unknown[]) => unknown>
  const native = WHOLE.map((name) => [name, strings[name]!] as const)
  for (const [name, method] of native) {
    strings[name] = function (...rest) {
      if (!counting) count(this.length)
      return method.apply(this, rest)
    }
  }
  RegExp.prototype.exec = function (text) {
    return counting ? nativeExec.call(this, text) : uncounted(() => countedExec(this, text, count))
  }
  return () => {
    RegExp.prototype.exec = nativeExec
    for (const [name, method] of native) strings[name] = method
  }
}

function countedExec(pattern: RegExp, text: string, count: Count): RegExpExecArray | null {
  const program = programOf(pattern)
  const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0
  const last = pattern.sticky ? from : text.length
  let start = from
  let end = -1
  for (; start <= last && end < 0; start++) end = start > text.length ? -1 : runProgram(program, text, start, count)
  const match = nativeExec.call(pattern, text)
  const counted = end < 0 ? '' : `${start - 1}-${end}`
  const found = match === null ? '' : `${match.index}-${match.index + match[0].length}`
  if (found !== counted) throw new Error(`${pattern} on ${JSON.stringify(text.slice(0, 99))}: ${found}, not ${counted}`)
  return match
}
