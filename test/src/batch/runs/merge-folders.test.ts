import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseShard } from '../../../../src/batch/inputs/shard.js'
import { extractFolder, type RunOptions } from '../../../../src/batch/runs/extract-folder.js'
import { mergeFolders } from '../../../../src/batch/runs/merge-folders.js'
import { fakeReader } from '../../fake-reader.js'
import { inProcessRunner } from '../../in-process-runner.js'
import { temporaryFolder } from '../../temporary-folder.js'
import { outputTree } from '../output-tree.js'

const runner = () => inProcessRunner(fakeReader(), 1)

/** Forty files of all kinds, some the same, read in three parts. */
async function parted(more: Partial<RunOptions> = {}) {
  const words = ['report', 'flawed', 'fail damaged', 'skip not-a-report', 'report']
  const files = Array.from({ length: 40 }, (_, index) => [
    `in/${index % 4}/${index}.txt`,
    `${words[index % 5]}${words[index % 5]!.includes(' ') ? '' : ` ${index % 7}`}`,
  ])
  const root = await temporaryFolder({ ...Object.fromEntries(files), 'in/agencies.csv': 'as printed,as meant\n' })
  const parts = [1, 2, 3].map((part) => join(root, `part-${part}`))
  for (const [index, out] of parts.entries()) {
    await extractFolder([join(root, 'in')], { out, shard: parseShard(`${index + 1}/3`), ...more }, runner())
  }
  return { root, parts }
}

describe('mergeFolders', () => {
  it('gives what one run over the whole archive gives, whatever the order of the parts', async () => {
    const { root, parts } = await parted()
    const whole = join(root, 'whole')
    await extractFolder([join(root, 'in')], { out: whole }, runner())
    const merged = join(root, 'merged')
    const summary = await mergeFolders([...parts].reverse(), { out: merged }, runner())
    expect(summary).toMatchObject({ files: 41, left: 0, statuses: { ok: 16, flawed: 8, failed: 8, skipped: 9 } })
    expect(await outputTree(merged)).toEqual(await outputTree(whole))
    await mergeFolders(parts, { out: merged }, runner())
    expect(await outputTree(merged)).toEqual(await outputTree(whole))
  })

  it('refuses what is not all parts of one whole', async () => {
    const { root, parts } = await parted()
    const [first, second, third] = parts as [string, string, string]
    const merge = (folders: readonly string[], out = join(root, 'merged')) => mergeFolders(folders, { out }, runner())
    await expect(merge([first, third])).rejects.toThrow(/Of 3 parts 2 is not among those named/)
    await expect(merge([first, second, second, third])).rejects.toThrow(/are both part 2 of 3/)
    await expect(merge(parts, first)).rejects.toThrow(/is one of the parts/)
    await expect(merge([first, join(root, 'in')])).rejects.toThrow(/There are no results/)
    await extractFolder([join(root, 'in')], { out: join(root, 'whole') }, runner())
    await expect(merge([join(root, 'whole')])).rejects.toThrow(/was not made with --shard/)
    await extractFolder([join(root, 'in')], { out: third, shard: parseShard('3/3'), language: 'en' }, runner())
    await expect(merge(parts)).rejects.toThrow(/one archive with one program and the same options/)
  })

  it('refuses a part that was changed since', async () => {
    const { root, parts } = await parted()
    const report = Object.keys(await outputTree(parts[0]!)).find((name) => name.startsWith('reports/'))!
    await writeFile(join(parts[0]!, report), '{}')
    await expect(mergeFolders(parts, { out: join(root, 'merged') }, runner())).rejects.toThrow(
      /is not what the run wrote/,
    )
  })
})

it.each(['0/3', '4/3', '1/0', '1', 'a/b', '1/3/5', '1.5/3'])('a part %s is none', (text) => {
  expect(() => parseShard(text)).toThrow(/1\/4 to 4\/4 are the parts of four/)
})
