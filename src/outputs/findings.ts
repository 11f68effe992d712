import type { Output } from './output.js'

/** `findings.jsonl`: every finding after the path of its input. */
export const findings: Output = {
  head: '',
  rows: ({ line, report }) =>
    (report?.findings ?? []).map((finding) => `${JSON.stringify({ path: line.path, ...finding })}\n`).join(''),
}
