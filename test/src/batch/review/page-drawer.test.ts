import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { pageDrawer } from '../../../../src/batch/review/page-drawer.js'
import { temporaryFolder } from '../../temporary-folder.js'

const sample = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  '..',
  '..',
  'samples',
  'pdf-cell-boxes',
  'report.pdf',
)
const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

test('one document that cannot be drawn, is another, or is not there leaves the next unharmed', async () => {
  const folder = await temporaryFolder()
  const drawer = pageDrawer()
  onTestFinished(() => drawer.end())
  const broken = Buffer.from('%PDF-1.7 nothing')
  await writeFile(join(folder, 'broken.pdf'), broken)
  const draw = (file: string, sha256: string, pages: readonly number[]) =>
    drawer.draw({ file: Buffer.from(file), sha256, pages, prefix: join(folder, 'pages/') })
  const bytes = readFileSync(sample)

  expect(await draw(join(folder, 'broken.pdf'), sha256Of(broken), [1])).toEqual({ images: [], reason: 'unreadable' })
  expect(await draw(join(folder, 'none.pdf'), sha256Of(broken), [1])).toEqual({ images: [], reason: 'unreadable' })
  expect(await draw(sample, sha256Of(broken), [1])).toEqual({ images: [], reason: 'changed' })
  const { images, reason } = await draw(sample, sha256Of(bytes), [2, 99])
  expect(reason).toBe(null)
  expect(images.map(({ number }) => number)).toEqual([2])
  expect((await stat(join(folder, 'pages/2.webp'))).size).toBe(images[0]!.bytes)
})

test('a document that takes too much memory is given up', async () => {
  const folder = await temporaryFolder()
  const drawer = pageDrawer(10)
  onTestFinished(() => drawer.end())
  const request = {
    file: Buffer.from(sample),
    sha256: sha256Of(readFileSync(sample)),
    pages: [1],
    prefix: `${folder}/`,
  }
  expect(await drawer.draw(request)).toEqual({ images: [], reason: 'stopped' })
})
