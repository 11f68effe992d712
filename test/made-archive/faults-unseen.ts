import { cellPointer } from '../../src/model/cell-pointer.js'
import { change, requestCell, withAdded } from './change-report.js'
import type { Fault } from './fault.js'
import { pathOf } from './made-report.js'

const organ = (county: number, rest: string, year: number): string => pathOf({ county, rest }, year)

/** Faults that no rule can see, and why. */
export const faultsUnseen: readonly Fault[] = [
  {
    kind: 'a digit changed',
    path: organ(0, '云桥镇人民政府', 2023),
    plant: (archive) =>
      change(archive, organ(0, '云桥镇人民政府', 2023), (report) =>
        withAdded(report, [[cellPointer('t2_art20_5', 'licensing', 'decisionCount'), 30]]),
      ),
    code: null,
    because: 'decisions stand in no sum, and may grow or shrink tenfold from year to year',
  },
  {
    kind: 'four digits changed',
    path: organ(0, '石坪街道办事处', 2019),
    plant: (archive) =>
      change(archive, organ(0, '石坪街道办事处', 2019), (report) =>
        withAdded(report, [
          [requestCell('granted', 'naturalPerson'), 1],
          [requestCell('granted', 'commercialEnterprise'), -1],
          [requestCell('partialGrant', 'naturalPerson'), -1],
          [requestCell('partialGrant', 'commercialEnterprise'), 1],
        ]),
      ),
    code: null,
    because: 'the corners of a rectangle change by turns, so that every row and every column adds up as before',
  },
  {
    kind: 'a missing year',
    path: organ(1, '柳河镇人民政府', 2020),
    plant: (archive) => void archive.delete(organ(1, '柳河镇人民政府', 2019)),
    code: null,
    because: 'the first year of a span: nothing tells that there was an earlier report',
  },
  {
    kind: 'another postcode',
    path: organ(2, '石坪街道办事处', 2021),
    plant: (archive) =>
      change(archive, organ(2, '石坪街道办事处', 2021), (report) => ({
        ...report,
        contact: { ...report.contact, postcode: '543210' },
      })),
    code: null,
    because: 'an address may change',
  },
]
