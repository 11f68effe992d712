import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../src/temporary-folder.js'
import { libreOffice } from './languages.js'
import { type MadeDataset, ODD } from './made-dataset.js'

const office = libreOffice()

/** Filter tokens of LibreOffice: comma, double quote, UTF-8; on the way out numbers as they are, every sheet a file. */
const CSV_IN = '--infilter=CSV:44,34,76'
const CSV_OUT = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

/** What LibreOffice shows of a file of the dataset: the cells of each sheet, by the name of the file that it writes. */
async function opened(dataset: string, path: string): Promise<Record<string, string[][]>> {
  const folder = await temporaryFolder({ 'profile/': '' })
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const filter = path.endsWith('.csv') ? [CSV_IN] : []
  const args = [
    profile,
    '--headless',
    ...filter,
    '--convert-to',
    CSV_OUT,
    '--outdir',
    join(folder, 'seen'),
    join(dataset, path),
  ]
  const { status, stderr } = spawnSync(office.command!, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return Object.fromEntries(
    readdirSync(join(folder, 'seen')).map((name) => [name, rowsOf(readFileSync(join(folder, 'seen', name), 'utf8'))]),
  )
}

const rowsOf = (text: string): string[][] => parse(text, { bom: true, relaxColumnCount: true }) as string[][]

const written = (dataset: string, path: string): string[][] => rowsOf(readFileSync(join(dataset, path), 'utf8'))

/** A cell as it has to be seen: a number by its value, a yes or no in capitals, a text to the letter, a formula behind its `'`. */
function agrees(seen: string, meant: string): boolean {
  if (seen === meant || seen.toLowerCase() === meant || seen === `'${meant}`) return true
  return meant !== '' && /^-?\d+(\.\d+)?$/.test(meant) && Number(seen) === Number(meant) && !/^0\d/.test(meant)
}

function compare(seen: readonly (readonly string[])[], meant: readonly (readonly string[])[]): void {
  const differing = meant.flatMap((row, index) =>
    row.flatMap((value, column) => {
      const cell = seen[index]?.[column] ?? ''
      return agrees(cell, value) ? [] : [{ row: index, column: meant[0]![column], meant: value, seen: cell }]
    }),
  )
  expect(differing.slice(0, 5)).toEqual([])
  expect(seen.length).toBe(meant.length)
}

/** What LibreOffice shows of a dataset is what is in it. */
export function opensInSpreadsheets({ dataset }: MadeDataset): void {
  describe.skipIf(office.command === null)(`in ${office.name}`, () => {
    it.each(['reports', 'findings', 'inputs', 'observations'])(
      '%s.excel.csv says what the CSV for programs says',
      async (name) => {
        const seen = await opened(dataset, `data/${name}.excel.csv`)
        compare(Object.values(seen)[0]!, written(dataset, `data/${name}.csv`))
      },
    )

    it('Chinese, codes with leading zeros, dates that are none and formulas stay what they are', async () => {
      const [head, ...rows] = Object.values(await opened(dataset, 'data/reports.excel.csv'))[0]!
      const row = rows.find((cells) => cells[head!.indexOf('path')] === ODD)!
      const at = (name: string): string => row[head!.indexOf(name)]!
      expect(['agency', 'region_code', 'postcode', 'phone', 'fax', 'address'].map(at)).toEqual([
        '青禾县教育局',
        '990101',
        '010010',
        '00123456',
        '3-4',
        '\'=HYPERLINK("x")',
      ])
    })

    it('the workbook of a panel has the figures on one sheet and their states on the other', async () => {
      const sheets = await opened(dataset, 'wide/t3_requests.xlsx')
      expect(Object.keys(sheets).sort()).toEqual(['t3_requests-obs_status.csv', 't3_requests-t3_requests.csv'])
      compare(sheets['t3_requests-t3_requests.csv']!, written(dataset, 'wide/t3_requests.csv'))
      compare(sheets['t3_requests-obs_status.csv']!, written(dataset, 'wide/t3_requests.status.csv'))
      const [names, labels, units] = sheets['t3_requests-t3_requests.csv']!
      const column = names!.indexOf('t3_requests/newReceived/total')
      expect([labels![column], units![column]]).toEqual(['一、本年新收政府信息公开申请数量 · 总计', '件'])
    })
  })
}
