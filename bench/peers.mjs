import { spawnSync } from 'node:child_process'
import { inMilliseconds, measureCommand, show } from './measure.mjs'

const ROUNDS = 7

const PDFPLUMBER = `
import sys, time, pdfplumber
for turn in range(${ROUNDS} + 1):
    began = time.process_time()
    with pdfplumber.open(sys.argv[1]) as pdf:
        for page in pdf.pages:
            page.extract_tables()
            page.extract_text()
    if turn > 0:
        print((time.process_time() - began) * 1000)
`

/** CPU time of other programs over the file, as far as they are installed. */
export async function measurePeers(name, file) {
  const poppler = measureCommand(['pdftotext', '-layout', file, '-'], ROUNDS)
  if (poppler) show(`${name}: pdftotext -layout, text only, with its start`, inMilliseconds(poppler))
  const { status, stdout } = spawnSync('python3', ['-c', PDFPLUMBER, file], { encoding: 'utf8' })
  if (status === 0)
    show(`${name}: pdfplumber, tables and text, warm`, inMilliseconds(stdout.trim().split('\n').map(Number)))
}
