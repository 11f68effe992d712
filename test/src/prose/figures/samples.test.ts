import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extractReport } from '../../../../src/extract-report.js'
import { officialBook } from '../../../../src/forms/official-book.js'
import { printedSum } from '../../../../src/forms/printed-sum.js'
import type { Report } from '../../../../src/forms/report.js'
import type { ProseFigure } from '../../../../src/model/prose-figure.js'
import { readSource } from '../../../../src/source/read-source.js'
import { tied } from './figures-of.js'

const folders = (process.env.NIANBAO_CASES ?? '').split(delimiter).filter((folder) => folder !== '')
if (folders.length === 0) console.warn('NIANBAO_CASES names no folders: the figures of real reports are not tested')

const fileOf = (path: string): string | undefined =>
  folders.map((folder) => join(folder, path)).find((file) => existsSync(file))

const read = new Map<string, Promise<Report>>()

function reportIn(path: string): Promise<Report> {
  const report =
    read.get(path) ?? readSource(fileOf(path)!).then((source) => extractReport(source, { program: 'test' }))
  read.set(path, report)
  return report
}

const HUAIAN = 'huaian-2024-pdf/report.pdf'
const SHANGHAI = 'shanghai-office-2019-html/report.html'
const SHAPOTOU = 'shapotou-2019-text/report.txt'

const valuesOf = (figures: readonly ProseFigure[]) => figures.map(({ value }) => value)

describe.skipIf(!fileOf(HUAIAN))('huaian-2024', () => {
  test('every figure on applications, reviews and suits is tied to its cells and agrees', async () => {
    const report = await reportIn(HUAIAN)
    const figures = report.figures.filter(({ cells }) => cells !== undefined)
    expect(valuesOf(figures)).toEqual([3119, 3050, 34, 103, 351, 72, 64, 178, 37, 46, 25, 5, 9, 7])
    const checked = { ...report, book: officialBook() }
    expect(figures.map(({ cells }) => printedSum(cells!, checked)?.sum)).toEqual(valuesOf(figures))
  })

  test('the parts of reviews and suits are all told', async () => {
    const report = await reportIn(HUAIAN)
    const wholes = report.figures.filter(({ exhaustive }) => exhaustive)
    expect(valuesOf(wholes)).toEqual([351, 46])
  })
})

describe.skipIf(!fileOf(SHANGHAI))('shanghai-2019', () => {
  test('what the text says of the results is tied to their rows, whatever the table says', async () => {
    const { figures } = await reportIn(SHANGHAI)
    const byValue = new Map(figures.map((figure) => [figure.value, tied(figure)]))
    expect(byValue.get(859)).toBe('newReceived')
    expect(byValue.get(805)).toBe('resultTotal')
    expect(byValue.get(18)).toBe('carriedOver')
    expect(byValue.get(72)).toBe('carriedForward')
    expect(byValue.get(258)).toBe('granted+partialGrant')
    expect(byValue.get(35)).toMatch(/^denied\.stateSecret\+.*\+denied\.adminInquiry$/)
    expect(byValue.get(265)).toBe('unable.notHeld+unable.needsCreation+unable.unclearAfterCorrection')
    expect(byValue.get(158)).toMatch(/^notProcessed\.petition\+.*\+notProcessed\.confirmOrReissue$/)
    expect(byValue.get(7)).toBe('review.total')
    expect(byValue.get(9)).toBe('litDirect.total+litAfterReview.total')
    expect(byValue.get(13)).toBe('')
  })
})

describe.skipIf(!fileOf(SHAPOTOU))('shapotou-2019', () => {
  test.each([
    ['201条', 201, '条', 'exact'],
    ['245条', 245, '条', 'exact'],
    ['273条', 273, '条', 'exact'],
    ['60余场', 60, '场', 'over'],
    ['近4万条', 40_000, '条', 'nearly'],
    ['2万余份', 20_000, '份', 'over'],
    ['17名', 17, '名', 'exact'],
    ['229人次', 229, '人次', 'exact'],
    ['95.88%', 95.88, '%', 'exact'],
    ['112 件', 112, '件', 'exact'],
  ])('%s', async (raw, value, unit, approx) => {
    const report = await reportIn(SHAPOTOU)
    expect(report.figures.filter((figure) => figure.raw === raw)).toMatchObject([{ value, unit, approx, year: 2019 }])
  })

  test('hotlines, plans and names are no quantities, and last year is not this one', async () => {
    const report = await reportIn(SHAPOTOU)
    expect(valuesOf(report.figures)).not.toContain(12_345)
    expect(report.figures.filter(({ raw }) => /[七五]/.test(raw))).toEqual([])
    expect(report.figures.filter(({ year }) => year === 2018).map(({ raw }) => raw)).toEqual([
      '9批',
      '13人次',
      '0批',
      '0人次',
      '15批',
      '20人次',
      '14批',
      '58人次',
      '248批',
      '271人次',
    ])
  })

  test('nothing is tied: the report speaks of other work', async () => {
    const report = await reportIn(SHAPOTOU)
    expect(report.figures.filter(({ cells }) => cells !== undefined)).toEqual([])
  })

  test('raw text stands at its place', async () => {
    const report = await reportIn(SHAPOTOU)
    const source = await readSource(fileOf(SHAPOTOU)!)
    const lines = new TextDecoder().decode(source.bytes).split(/\r?\n/)
    const found = report.figures.map(({ at }) =>
      at.map((place) => ('line' in place ? lines[place.line - 1]!.slice(place.from, place.to) : '')).join(''),
    )
    expect(found).toEqual(report.figures.map(({ raw }) => raw))
  })
})
