import type { Report } from '../../src/forms/report.js'
import { type Random, seededRandom } from '../make-samples/random.js'
import { asFile } from './change-report.js'
import { addedRequests, madeFigures } from './made-figures.js'
import { madeProse } from './made-prose.js'
import { type MadeAgency, madeReport, pathOf } from './made-report.js'

export const YEARS: readonly number[] = [2019, 2020, 2021, 2022, 2023, 2024, 2025]

const ORGANS: readonly Omit<MadeAgency, 'county'>[] = [
  { rest: '教育局', kind: 'department' },
  { rest: '财政局', kind: 'department' },
  { rest: '民政局', kind: 'department' },
  { rest: '司法局', kind: 'department' },
  { rest: '水利局', kind: 'department' },
  { rest: '农业农村局', kind: 'department' },
  { rest: '柳河镇人民政府', kind: 'township' },
  { rest: '云桥镇人民政府', kind: 'township' },
  { rest: '石坪街道办事处', kind: 'subdistrict' },
]

/** The reports of an archive by path; faults are planted into it. */
export type Archive = Map<string, Report>

/** Forty agencies in four counties, seven reports each, in which everything agrees, within each and between them. */
export function cleanArchive(counties = 4): Archive {
  const archive: Archive = new Map()
  const add = (report: Report): void => void archive.set(report.source.path, report)
  for (let county = 0; county < counties; county++) {
    const organs = ORGANS.map((organ): MadeAgency => ({ ...organ, county }))
    const figures = organs.map((organ) => madeFigures(seeded(organ), YEARS))
    const government: MadeAgency = { county, rest: '人民政府', kind: 'government' }
    const own = madeFigures(seeded(government), YEARS)
    for (const year of YEARS) {
      for (const [index, organ] of organs.entries()) add(made(organ, year, figures[index]!.get(year)!))
      const parts = figures.map((series) => series.get(year)!)
      add(made(government, year, addedRequests(own.get(year)!, parts)))
    }
  }
  return archive
}

/** Reports of which the archive has a PDF as well: county, agency and years. */
const TWICE: readonly (readonly [county: number, rest: string, years: readonly number[]])[] = [
  [0, '人民政府', [2021, 2022, 2023, 2024, 2025]],
  [1, '人民政府', [2019, 2020, 2021, 2023, 2024, 2025]],
  [0, '石坪街道办事处', [2020, 2021, 2022, 2024, 2025]],
  [2, '云桥镇人民政府', [2021, 2022, 2024, 2025]],
]

/** The same archive with twenty of its reports published as PDF too. */
export function archiveWithCopies(): Archive {
  const archive = cleanArchive()
  for (const [county, rest, years] of TWICE) {
    for (const year of years) {
      const path = pathOf({ county, rest }, year)
      const copy = path.replace('.html', '.pdf')
      archive.set(copy, asFile(archive.get(path)!, copy, { format: 'pdf' }))
    }
  }
  return archive
}

const seeded = (agency: MadeAgency): Random => seededRandom(pathOf(agency, 0))

const made = (agency: MadeAgency, year: number, tables: Parameters<typeof madeReport>[2]): Report =>
  madeReport(agency, year, tables, madeProse(seededRandom(pathOf(agency, year))))
