import { officialForms as forms } from '../../src/forms/official-book.js'
import type { Report } from '../../src/forms/report.js'
import type { AgencyKind } from '../../src/model/report-schema.js'
import { printed, sampleReport, unknownAgency } from '../src/sample-report.js'
import { formOf, type MadeTables } from './made-figures.js'

/** An agency that does not exist. */
export interface MadeAgency {
  readonly county: number
  /** Name behind that of its county. */
  readonly rest: string
  readonly kind: AgencyKind
}

const COUNTIES = ['青禾县', '望泉县', '石桥县', '柏川县']
const ORDINALS = ['一', '二', '三', '四', '五', '六']

export const nameOf = ({ county, rest }: Pick<MadeAgency, 'county' | 'rest'>): string => `${COUNTIES[county]}${rest}`

export const pathOf = (agency: Pick<MadeAgency, 'county' | 'rest'>, year: number): string =>
  `${COUNTIES[agency.county]}/${nameOf(agency)}/${year}.html`

const regionOf = (county: number): NonNullable<Report['agency']['region']> => ({
  name: COUNTIES[county]!,
  code: `99010${county + 1}`,
  path: ['云陵省', '澄江市', COUNTIES[county]!],
  table: 'made up',
})

export const agencyOf = ({ county, rest, kind }: MadeAgency): Report['agency'] => ({
  ...unknownAgency,
  name: nameOf({ county, rest }),
  normalized: `云陵省澄江市${nameOf({ county, rest })}`,
  kind,
  level: kind === 'township' || kind === 'subdistrict' ? 'township' : 'county',
  region: regionOf(county),
})

const entriesOf = (tables: MadeTables) =>
  Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      Object.fromEntries(
        Object.entries(rows).map(([row, cells]) => [
          row,
          Object.fromEntries(Object.entries(cells).map(([column, value]) => [column, printed(value)])),
        ]),
      ),
    ]),
  )

/** The report of an agency for a year, read without a doubt. */
export function madeReport(
  agency: MadeAgency,
  year: number,
  tables: MadeTables,
  prose: Readonly<Record<number, readonly string[]>>,
): Report {
  const form = forms.find(({ id }) => id === formOf(year))!
  const path = pathOf(agency, year)
  const title = `${nameOf(agency)}${year}年政府信息公开工作年度报告`
  const received = tables.t3_requests!.newReceived!.total!
  const told = `全年收到政府信息公开申请${received}件。`
  const at = [{ paragraph: 3 }]
  return sampleReport({
    source: { path, sha256: `sha of ${path}`, bytes: 1, format: 'html', pages: null, url: null },
    made: { program: '0', rules: '1', engine: null },
    title,
    agency: agencyOf(agency),
    year,
    form: form.id as Report['form'],
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    scope: agency.kind === 'government' ? 'region' : 'organ',
    evidence: [
      { pointer: '/year', value: year, source: 'title', text: title, at: [{ paragraph: 1 }] },
      { pointer: '/period', value: `${year}-01-01/${year}-12-31`, source: 'text', text: `${year}年`, at },
    ],
    sections: form.sections.map(({ number, title: heading }) => ({
      number,
      heading: `${ORDINALS[number - 1]}、${heading}`,
      paragraphs: [...(number === 1 ? [told] : []), ...(prose[number] ?? [])].map((text) => ({ text, at })),
      grids: [],
    })),
    figures: [
      {
        value: received,
        unit: '件',
        approx: 'exact',
        year,
        cells: ['/tables/t3_requests/newReceived/total'],
        raw: `${received}件`,
        sentence: told,
        section: 1,
        at,
      },
    ],
    tables: entriesOf(tables),
  })
}
