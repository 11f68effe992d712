import { describe, expect, test } from 'vitest'
import { extractReport } from '../../src/extract-report.js'
import type { TableEntries } from '../../src/model/entry.js'
import { engineChoices } from '../../src/model/extraction.js'
import { readSource } from '../../src/source/read-source.js'

const read = async (name: string, engine: (typeof engineChoices)[number]) =>
  extractReport(await readSource(`test/extractors/pages/garbled/${name}.pdf`), { program: 'test', engine })

describe.each(engineChoices)('read with %s', (engine) => {
  test.each(['unmapped', 'private-use', 'other-characters'])('text of %s codes is never published', async (name) => {
    await expect(read(name, engine)).rejects.toMatchObject({ code: 'garbled-text' })
  })

  test('figures that come as letters are no numbers, and each is named', async () => {
    const { tables, findings } = await read('letters-for-digits', engine)
    const entries = Object.entries<TableEntries>(tables).flatMap(([table, rows]) =>
      Object.entries(rows).flatMap(([row, cells]) =>
        Object.entries(cells).map(([column, entry]) => ({ pointer: `/tables/${table}/${row}/${column}`, entry })),
      ),
    )
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.filter(({ entry }) => entry.value !== null)).toEqual([])
    const unreadable = entries.filter(({ entry }) => entry.state === 'unreadable').map(({ pointer }) => pointer)
    const named = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ pointer }) => pointer))
    expect(unreadable.filter((pointer) => !named.has(pointer))).toEqual([])
  })
})
