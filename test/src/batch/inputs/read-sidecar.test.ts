import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSidecar } from '../../../../src/batch/inputs/read-sidecar.js'
import { temporaryFolder } from '../../temporary-folder.js'

async function notesOf(text: string | null) {
  const file = join(await temporaryFolder({}), 'a.pdf')
  if (text !== null) await writeFile(`${file}.meta.json`, text)
  return readSidecar(Buffer.from(file))
}

describe('readSidecar', () => {
  it.each([
    ['both', '{"url":"https://a.example/","published":"2024-01-31"}', 'https://a.example/', '2024-01-31', false],
    ['other notes', '{"fetched":"2024-05-01"}', null, null, false],
    ['none', null, null, null, false],
    ['torn notes', '{torn', null, null, true],
    ['a date that is no text', '{"published":20240131}', null, null, true],
  ])('reads %s', async (_, text, url, published, unusable) => {
    expect(await notesOf(text)).toMatchObject({ url, published, unusable })
  })

  it('takes whose report it is and the day under either name, and tells notes apart by their bytes', async () => {
    const notes = await notesOf('{"agency":"甲县人民政府","date":"2024-01-31"}')
    expect(notes).toMatchObject({ agency: '甲县人民政府', published: '2024-01-31' })
    expect(notes.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect((await notesOf('{"agency":"乙县人民政府","date":"2024-01-31"}')).sha256).not.toBe(notes.sha256)
    expect((await notesOf(null)).sha256).toBeNull()
  })
})
