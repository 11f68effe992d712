import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extractReport } from '../../../src/extract-report.js'
import { readSource } from '../../../src/source/read-source.js'

const folders = (process.env.NIANBAO_CASES ?? '').split(delimiter).filter((folder) => folder !== '')

/** What is printed in four published reports, read by eye. */
const known = {
  'huaian-2024-pdf': {
    agency: ['淮安市人民政府', 'government', 'prefecture', '320800'],
    period: '2024-01-01/2024-12-31',
    published: null,
    scope: 'region',
    fee: [true, 3940],
    unit: '淮安市人民政府办公室',
    electronicVersion: null,
    lists: [2, 2],
    numbers: ['国务院令第711号'],
    titles: 3,
  },
  'hongze-2023-pdf': {
    agency: ['洪泽区人民政府', 'government', 'county', '320813'],
    period: '2023-01-01/2023-12-31',
    published: null,
    scope: 'region',
    fee: [false, 0],
    unit: '淮安市洪泽区人民政府办公室',
    electronicVersion: null,
    lists: [3, 3],
    numbers: ['国务院令第711号'],
    titles: 2,
  },
  'shanghai-office-2019-html': {
    agency: ['上海市人民政府办公厅', 'governmentOffice', 'province', '310000'],
    period: '2019-01-01/2019-12-31',
    published: '2020-01-31',
    scope: 'organ',
    fee: null,
    unit: null,
    electronicVersion: '“中国上海”门户网站（www.shanghai.gov.cn）',
    lists: [4, 6],
    numbers: [],
    titles: 4,
  },
  'shapotou-2019-text': {
    agency: ['沙坡头区司法局', 'department', 'county', '640502'],
    period: '2019-01-01/2019-12-31',
    published: null,
    scope: 'organ',
    fee: null,
    unit: '中卫市沙坡头区司法局政务公开领导小组办公室',
    electronicVersion: '公示栏或沙坡头区人民政府网站',
    lists: [3, 4],
    numbers: ['国办公开办函〔2019〕60号'],
    titles: 8,
  },
} as const

const places = Object.keys(known).flatMap((name) => {
  const folder = folders.map((parent) => join(parent, name)).find((path) => existsSync(path))
  return folder ? [[name, folder] as const] : []
})
if (places.length === 0)
  console.warn('NIANBAO_CASES names no folder with the known reports: their fields are not tested')

describe.skipIf(places.length === 0)('the fields of a published report', () => {
  test.each(places)('%s', async (name, folder) => {
    const file = readdirSync(folder).find((entry) => entry.startsWith('report.'))!
    const report = await extractReport(await readSource(join(folder, file)), { program: 'test' })
    const { agency, period, processingFee, documents } = report
    expect({
      agency: [agency.name, agency.kind, agency.level, agency.region?.code],
      period: `${period?.from}/${period?.to}`,
      published: report.published,
      scope: report.scope,
      fee: processingFee && [processingFee.charged, processingFee.yuan],
      unit: report.contact.unit,
      electronicVersion: report.electronicVersion,
      lists: [report.problems.length, report.measures.length],
      numbers: documents.flatMap(({ number }) => number ?? []),
      titles: documents.filter(({ title }) => title !== null).length,
    }).toEqual(known[name as keyof typeof known])
    const located = [...report.problems, ...report.measures, ...documents]
    expect(located.every(({ at }) => at.length > 0)).toBe(true)
    expect(report.findings.filter(({ code }) => code === 'fields-disagree')).toEqual([])
  })
})
