import type { Output } from './output.js'

/** `manifest.jsonl`: one line for each input, whatever became of it. */
export const manifest: Output = {
  head: '',
  rows: ({ line }) => `${JSON.stringify(line)}\n`,
}
