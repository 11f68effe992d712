import { describe, expect, it } from 'vitest'
import type { Field, Value } from '../../../../src/dataset/dataset-table.js'
import { csv, excelCsv, spreadsheetText } from '../../../../src/dataset/files/csv.js'
import type { RowFormat } from '../../../../src/dataset/files/row-file.js'

const fields: Field[] = [
  { name: 'code', type: 'string', describes: '' },
  { name: 'value', type: 'number', describes: '' },
  { name: 'yes', type: 'boolean', describes: '' },
]

async function written(format: RowFormat, ...parts: Value[][][]): Promise<string> {
  let text = ''
  const file = format(fields, async (piece) => {
    text += piece
  })
  for (const rows of parts) await file.add(rows)
  await file.finish()
  return text
}

describe('CSV for programs', () => {
  it('has no mark, every text as it is, and a head also without rows', async () => {
    expect(
      await written(
        csv,
        [['010010', 0, true]],
        [
          ['=1', null, false],
          ['a,"b"\nc', -0.5, null],
        ],
      ),
    ).toBe('code,value,yes\n010010,0,true\n=1,,false\n"a,""b""\nc",-0.5,\n')
    expect(await written(csv)).toBe('code,value,yes\n')
  })
})

describe('CSV for spreadsheets', () => {
  it('has the mark, and says of a code that it is a text; numbers stay numbers', async () => {
    expect(await written(excelCsv, [['010010', -5, true]])).toBe('\ufeffcode,value,yes\n"=""010010""",-5,true\n')
  })

  it.each(['010010', '3-4', '1/2', '2E5', '12:30', '-5', '+86 10', '３月4日', '0.50', '100%'])(
    'keeps %s a text',
    (text) => {
      expect(spreadsheetText(text)).toBe(`="${text}"`)
    },
  )

  it.each(['=1+1+"x"', '+x', '@x', '-'])('disarms %s', (text) => {
    expect(spreadsheetText(text)).toBe(`'${text}`)
  })

  it.each(['甲县', '320800-2024-1f3a', '/', '无', ''])('leaves %j as it is', (text) => {
    expect(spreadsheetText(text)).toBe(text)
  })
})
