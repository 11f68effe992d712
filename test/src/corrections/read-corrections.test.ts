import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCorrections } from '../../../src/corrections/read-corrections.js'
import { UsageError } from '../../../src/model/usage-error.js'
import { temporaryFolder } from '../temporary-folder.js'

test('reads the file with its hash; no file has no corrections', async () => {
  const line = `{"source":"${'ab'.repeat(32)}","pointer":"/tables/a/b/c","value":1,"who":"x","when":"2026-11-01T08:00:00Z","why":""}\n`
  const folder = await temporaryFolder({ 'corrections.jsonl': line, 'a/': '' })
  const read = await readCorrections(join(folder, 'corrections.jsonl'))
  expect(read.bySource.get('ab'.repeat(32))).toHaveLength(1)
  expect(read.sha256).toBe(createHash('sha256').update(line).digest('hex'))
  expect(await readCorrections(join(folder, 'none.jsonl'))).toEqual({ bySource: new Map(), sha256: null })
  await expect(readCorrections(join(folder, 'a'))).rejects.toThrow(UsageError)
})
