import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { Value } from '../../../../src/dataset/dataset-table.js'
import { xlsxFile } from '../../../../src/dataset/files/xlsx-file.js'

async function written(...sheets: Value[][][]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const open = xlsxFile(
    sheets.map((_, index) => `s${index}`),
    async (piece) => {
      pieces.push(piece as Uint8Array)
    },
  )
  // rows come to the sheets by turns, as they do from reports
  for (const [index, rows] of sheets.entries()) await open[index]!.add(rows)
  for (const sheet of open) await sheet.finish()
  return Buffer.concat(pieces)
}

it('writes numbers as numbers, texts as texts whatever they look like, and nothing where there is nothing', async () => {
  const parts = unzipSync(await written([['a'], [], ['b'], ['=1+1', '010', 1.5, true, null, '<&">\u0001\ud800']]))
  const row = /<row r="4">.*?<\/row>/.exec(strFromU8(parts['xl/worksheets/sheet1.xml']!))![0]
  const text = (reference: string, value: string) =>
    `<c r="${reference}" s="1" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`
  expect(row).toBe(
    `<row r="4">${text('A4', '=1+1')}${text('B4', '010')}<c r="C4"><v>1.5</v></c><c r="D4" s="3" t="b"><v>1</v></c>${text('F4', '&lt;&amp;&quot;&gt;')}</row>`,
  )
})

it('counts columns beyond Z, keeps sheets apart, and gives the same bytes at any time', async () => {
  const wide = [Array.from({ length: 703 }, (_, index): Value => index)]
  const file = await written(wide, [['x']])
  const parts = unzipSync(file)
  expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain('<c r="AA1"><v>26</v></c>')
  expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain('<c r="AAA1"><v>702</v></c>')
  expect(strFromU8(parts['xl/worksheets/sheet2.xml']!)).toContain('>x<')
  expect(Buffer.compare(file, await written(wide, [['x']]))).toBe(0)
})
