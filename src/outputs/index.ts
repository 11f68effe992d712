import { findings } from './findings.js'
import { manifest } from './manifest.js'
import { observations } from './observations.js'
import type { Output } from './output.js'
import { reports } from './reports.js'

/** The files of a whole run by name; the manifest comes last, as it says what the others hold. */
export const outputs: Readonly<Record<string, Output>> = {
  'findings.jsonl': findings,
  'observations.csv': observations,
  'reports.csv': reports,
  'manifest.jsonl': manifest,
}
