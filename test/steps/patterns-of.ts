import { nativeExec } from './compile-pattern.js'

/** Every regular expression that `run` has the engine execute. */
export function patternsOf(run: () => void): readonly RegExp[] {
  const seen = new Map<string, RegExp>()
  RegExp.prototype.exec = function (text) {
    if (!seen.has(this.source + this.flags)) seen.set(this.source + this.flags, this)
    return nativeExec.call(this, text)
  }
  try {
    run()
  } finally {
    RegExp.prototype.exec = nativeExec
  }
  return [...seen.values()]
}
