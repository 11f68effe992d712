import { UsageError } from '../model/usage-error.js'
import { Correction } from './correction.js'

/** Corrections by the SHA-256 of their document, each list in the order of the file. */
export type CorrectionsBySource = ReadonlyMap<string, readonly Correction[]>

/**
 * The corrections in the text of a `corrections.jsonl`: one JSON object a line, empty lines passed over. Throws `UsageError` that
 * names `file` and the line of the first mistake.
 */
export function parseCorrections(text: string, file: string): CorrectionsBySource {
  const bySource = new Map<string, Correction[]>()
  text
    .replace(/^\ufeff/, '')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return
      const correction = parsedLine(line, `${file}, line ${index + 1}`)
      const before = bySource.get(correction.source)
      if (before) before.push(correction)
      else bySource.set(correction.source, [correction])
    })
  return bySource
}

function parsedLine(line: string, where: string): Correction {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new UsageError(`${where}: this is no JSON.`, { cause: error })
  }
  const { data, error } = Correction.safeParse(value)
  if (data) return data
  const { path, message } = error.issues[0]!
  throw new UsageError(`${where}: ${path.length > 0 ? `“${path.join('.')}” ` : ''}${message}.`, { cause: error })
}
