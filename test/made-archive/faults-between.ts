import type { Report } from '../../src/forms/report.js'
import { cellPointer } from '../../src/model/cell-pointer.js'
import { seededRandom } from '../make-samples/random.js'
import { asFile, change, figureAt, REQUESTS, requestCell, withAdded } from './change-report.js'
import type { Fault } from './fault.js'
import type { Archive } from './made-archive.js'
import { withOtherDigits } from './made-prose.js'
import { agencyOf, type MadeAgency, nameOf, pathOf } from './made-report.js'

const organ = (county: number, rest: string, year: number): string => pathOf({ county, rest }, year)

const adding = (
  kind: string,
  path: string,
  code: string,
  pointer: string,
  changes: Parameters<typeof withAdded>[1],
): Fault => ({
  kind,
  path,
  plant: (archive) => change(archive, path, (report) => withAdded(report, changes)),
  code,
  pointer,
})

/** Other cases carried over than the year before carried forward; the report itself adds up. */
const carry = (path: string, added: number): Fault =>
  adding('carry-over broken', path, 'years-disagree', requestCell('carriedOver', 'total'), [
    [requestCell('carriedOver', 'naturalPerson'), added],
    [requestCell('carriedOver', 'total'), added],
    [requestCell('granted', 'naturalPerson'), added],
    [requestCell('granted', 'total'), added],
    [requestCell('resultTotal', 'naturalPerson'), added],
    [requestCell('resultTotal', 'total'), added],
  ])

const inForce = (path: string, added: number): Fault => {
  const pointer = cellPointer('t2_art20_1', 'normativeDocs', 'inForce')
  return adding('documents in force', path, 'years-disagree', pointer, [[pointer, added]])
}

const items = (path: string, table: string, row: string, added: number): Fault => {
  const pointer = cellPointer(table, row, 'priorYearItemCount')
  return adding('item counts', path, 'years-disagree', pointer, [[pointer, added]])
}

/** A figure in another unit, or of another scope. */
const jump = (path: string, pointer: string, added: number): Fault =>
  adding('a jump', path, 'year-jump', pointer, [[pointer, added]])

/** The prose of another report with other digits and the names exchanged. */
const copiedProse = (path: string, from: string): Fault => ({
  kind: 'copied prose',
  path,
  plant: (archive) => {
    const source = archive.get(from)!
    const random = seededRandom(path)
    change(archive, path, (report) => ({
      ...report,
      sections: source.sections.map((section) => ({
        ...section,
        paragraphs: section.paragraphs.map(({ text, at }) => ({
          text: withOtherDigits(text.replaceAll(source.agency.name!, report.agency.name!), random),
          at,
        })),
      })),
    }))
  },
  code: 'text-repeated',
})

const duplicate = (from: string, path: string): Fault => ({
  kind: 'a duplicate file',
  path,
  plant: (archive) => void archive.set(path, asFile(archive.get(from)!, path, { sha256: `sha of ${from}` })),
  code: 'same-bytes',
})

/** The same report published again, with a figure corrected. */
const corrected = (from: string, path: string, format: Report['source']['format'], pointer: string): Fault => ({
  kind: 'a copy that differs',
  path,
  plant: (archive) => {
    const report = withAdded(asFile(archive.get(from)!, path, { format }), [[pointer, 1]])
    archive.set(path, report)
  },
  code: 'copies-differ',
  cells: [pointer],
})

const missing = (path: string, neighbour: string): Fault => ({
  kind: 'a missing year',
  path: neighbour,
  plant: (archive) => void archive.delete(path),
  code: 'year-missing',
})

/** The title bears the year after; period and figures are those of its own. */
function wrongYear(path: string, code: string, about = path): Fault {
  const make = (report: Report): Report => {
    const year = report.year! + 1
    const title = report.title!.replace(String(report.year), String(year))
    const [stated, ...others] = report.evidence
    return { ...report, year, title, evidence: [{ ...stated!, value: year, text: title }, ...others] }
  }
  return { kind: 'wrong year in the title', path: about, plant: (archive) => change(archive, path, make), code }
}

const copiedFigures = (path: string, from: string): Fault => ({
  kind: 'copied figures',
  path,
  plant: (archive) => change(archive, path, (report) => ({ ...report, tables: archive.get(from)!.tables })),
  code: 'figures-repeated',
})

/** From `first` on the agency is called otherwise. */
const renamed = (agency: MadeAgency, rest: string, first: number): Fault => ({
  kind: 'two names',
  path: pathOf(agency, first),
  plant: (archive: Archive) => {
    for (let year = first; archive.has(pathOf(agency, year)); year++) {
      change(archive, pathOf(agency, year), (report) => {
        const named = agencyOf({ ...agency, rest })
        return { ...report, agency: named, title: report.title!.replace(nameOf(agency), named.name!) }
      })
    }
  },
  code: 'agency-under-two-names',
})

/** A region that forgot some of its parts. */
const belowParts = (path: string, forgotten: readonly string[]): Fault => ({
  kind: 'a region below its parts',
  path,
  plant: (archive) => {
    const rows = Object.entries(archive.get(path)!.tables.t3_requests!)
    const cells = rows.flatMap(([row, own]) => Object.keys(own).map((column) => [row, column] as const))
    change(archive, path, (report) =>
      withAdded(
        report,
        forgotten.flatMap((part) =>
          cells.map(([row, column]) => [
            requestCell(row, column),
            -figureAt(archive.get(part)!, REQUESTS, row, column),
          ]),
        ),
      ),
    )
  },
  code: 'region-below-parts',
  pointer: requestCell('newReceived', 'total'),
})

/** Faults that only the rules between reports see. */
export const faultsBetween: readonly Fault[] = [
  carry(organ(0, '柳河镇人民政府', 2020), 1),
  carry(organ(0, '柳河镇人民政府', 2024), 5),
  carry(organ(0, '云桥镇人民政府', 2021), 2),
  carry(organ(0, '石坪街道办事处', 2023), 10),
  carry(organ(1, '柳河镇人民政府', 2023), 3),
  carry(organ(1, '柳河镇人民政府', 2025), 3),
  inForce(organ(1, '云桥镇人民政府', 2023), 4),
  inForce(organ(1, '石坪街道办事处', 2025), 30),
  inForce(organ(0, '教育局', 2023), -2),
  items(organ(2, '柳河镇人民政府', 2020), 't2_art20_5', 'licensing', 7),
  items(organ(2, '云桥镇人民政府', 2020), 't2_art20_8', 'adminFees', -3),
  jump(organ(2, '石坪街道办事处', 2024), cellPointer('t2_art20_8', 'adminFees', 'feeAmountWanYuan'), 90_000_000),
  jump(organ(3, '柳河镇人民政府', 2022), cellPointer('t2_art20_5', 'licensing', 'decisionCount'), 900_000),
  copiedProse(organ(3, '云桥镇人民政府', 2020), organ(3, '石坪街道办事处', 2020)),
  copiedProse(organ(3, '云桥镇人民政府', 2023), organ(2, '云桥镇人民政府', 2023)),
  copiedProse(organ(3, '水利局', 2022), organ(3, '水利局', 2021)),
  copiedProse(organ(3, '水利局', 2023), organ(3, '水利局', 2021)),
  copiedProse(organ(3, '农业农村局', 2025), organ(0, '财政局', 2019)),
  duplicate(organ(0, '人民政府', 2020), '青禾县/副本/2020.html'),
  duplicate(organ(1, '人民政府', 2022), '望泉县/副本/2022.html'),
  duplicate(organ(2, '人民政府', 2024), '石桥县/副本/2024.html'),
  corrected(
    organ(0, '财政局', 2024),
    '青禾县/更正/财政局2024.pdf',
    'pdf',
    cellPointer('t2_art20_1', 'normativeDocs', 'issuedThisYear'),
  ),
  corrected(
    organ(1, '教育局', 2023),
    '望泉县/更正/教育局2023.pdf',
    'pdf',
    cellPointer('t2_art20_6', 'penalty', 'decisionCount'),
  ),
  corrected(
    organ(2, '教育局', 2022),
    '石桥县/更正/教育局2022.txt',
    'text',
    cellPointer('t2_art20_5', 'licensing', 'decisionCount'),
  ),
  missing(organ(1, '财政局', 2023), organ(1, '财政局', 2024)),
  missing(organ(1, '民政局', 2024), organ(1, '民政局', 2025)),
  missing(organ(2, '司法局', 2020), organ(2, '司法局', 2021)),
  missing(organ(3, '民政局', 2020), organ(3, '民政局', 2019)),
  missing(organ(3, '司法局', 2021), organ(3, '司法局', 2022)),
  wrongYear(organ(2, '水利局', 2021), 'year-mismatch'),
  wrongYear(organ(3, '教育局', 2024), 'year-mismatch'),
  wrongYear(organ(1, '司法局', 2019), 'year-claimed-twice'),
  copiedFigures(organ(3, '石坪街道办事处', 2023), organ(0, '民政局', 2024)),
  copiedFigures(organ(3, '石坪街道办事处', 2025), organ(2, '民政局', 2025)),
  renamed({ county: 1, rest: '农业农村局', kind: 'department' }, '农业局', 2025),
  renamed({ county: 3, rest: '财政局', kind: 'department' }, '财政国资局', 2024),
  belowParts(organ(2, '人民政府', 2022), [organ(2, '司法局', 2022), organ(2, '水利局', 2022)]),
  belowParts(organ(3, '人民政府', 2019), [organ(3, '财政局', 2019), organ(3, '云桥镇人民政府', 2019)]),
]
