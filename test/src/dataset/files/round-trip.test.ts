import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import type { Field, Value } from '../../../../src/dataset/dataset-table.js'
import { csv, excelCsv, spreadsheetText } from '../../../../src/dataset/files/csv.js'
import { parquet } from '../../../../src/dataset/files/parquet.js'
import type { RowFormat } from '../../../../src/dataset/files/row-file.js'
import { xmlText } from '../../../../src/dataset/files/workbook-parts.js'
import { xlsxFile } from '../../../../src/dataset/files/xlsx-file.js'

const fields: Field[] = [
  { name: 'text', type: 'string', describes: '' },
  { name: 'number', type: 'number', describes: '' },
  { name: 'whole', type: 'integer', describes: '' },
  { name: 'yes', type: 'boolean', describes: '' },
]

/** Any text, with a liking for what breaks files. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[=+\-@"',\t\r\n0-9./:E年月日甲\u2028]{0,8}$/),
)
const anyRow = fc.tuple(
  fc.option(anyText),
  fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
  fc.option(fc.maxSafeInteger()),
  fc.option(fc.boolean()),
)
const anyRows = fc.array(anyRow, { maxLength: 12 })

async function written(format: RowFormat, rows: readonly (readonly Value[])[]): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  const file = format(fields, async (piece) => {
    pieces.push(Buffer.from(piece))
  })
  for (const row of rows) await file.add([row])
  await file.finish()
  return Buffer.concat(pieces)
}

/** What CSV can tell of a value: nothing and an empty text are the same. */
const asText = (value: Value): string => (value === null ? '' : String(value))

describe('any rows', () => {
  it('come out of CSV as they went in', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const read = parse((await written(csv, rows)).toString(), { from: 2 }) as string[][]
        expect(read).toEqual(rows.map((row) => row.map(asText)))
      }),
    )
  })

  it('come out of Parquet as they went in, nothing and an empty text apart', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const file = new Uint8Array(await written(parquet, rows)).buffer
        const read = (await parquetReadObjects({ file })).map((row) => fields.map(({ name }) => row[name] ?? null))
        expect(read).toEqual(
          rows.map(([text, number, whole, yes]) => [text, number, whole === null ? null : BigInt(whole), yes]),
        )
      }),
    )
  })

  it('come out of a workbook as they went in, but for what XML cannot hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const pieces: Uint8Array[] = []
        const [sheet] = xlsxFile(['s'], async (piece) => void pieces.push(Buffer.from(piece)))
        await sheet!.add(rows)
        await sheet!.finish()
        const xml = strFromU8(unzipSync(Buffer.concat(pieces))['xl/worksheets/sheet1.xml']!)
        const seen = [...xml.matchAll(/<c [^>]*>(?:<is><t[^>]*>|<v>)([^<]*)</g)].map(([, value]) => value)
        const meant = rows.flatMap((row) =>
          row.flatMap((value) =>
            value === null ? [] : typeof value === 'boolean' ? [value ? '1' : '0'] : [xmlText(String(value))],
          ),
        )
        expect(seen).toEqual(meant)
      }),
    )
  })
})

describe('any text in CSV for spreadsheets', () => {
  it('is no formula but that which says that it is a text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = spreadsheetText(text)
        if (cell === `="${text}"`) return !text.includes('"')
        return !/^[=+\-@\t\r\n\0＝＋－＠]/.test(cell) && [text, `'${text}`].includes(cell)
      }),
    )
  })

  it('stays apart from numbers, which stay numbers', async () => {
    const text = (await written(excelCsv, [['-5', -5, 5, null]])).toString()
    expect(text.split('\n')[1]).toBe('"=""-5""",-5,5,')
  })
})
