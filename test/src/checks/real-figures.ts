import type { ReportUnderCheck } from '../../../src/checks/rule.js'

type Numbers = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number | null>>>>>>

/** Printed figures of a published report; null is printed blank, a row that is left out was not seen. */
export interface RealReport {
  readonly form: NonNullable<ReportUnderCheck['form']>
  readonly year: number
  readonly tables: Numbers
  /** By rule: how many of its instances hold, how many cannot be assessed. None fails. */
  readonly expected: Readonly<Record<string, readonly [pass: number, notAssessable: number]>>
}

const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'socialWelfareOrg',
  'legalServiceOrg',
  'otherOrg',
  'total',
] as const

/** A row of table 3 by its seven columns. */
const row = (...figures: readonly (number | null)[]) =>
  Object.fromEntries(applicants.map((column, index) => [column, figures[index]!]))

const branches = ['review', 'litDirect', 'litAfterReview'] as const
const outcomes = ['upheld', 'corrected', 'otherResult', 'pending', 'total'] as const

/** Table 4 by its three groups of five columns. */
const cases = (...groups: readonly (readonly (number | null)[])[]) => ({
  cases: Object.fromEntries(
    branches.flatMap((branch, at) => outcomes.map((outcome, index) => [`${branch}.${outcome}`, groups[at]![index]!])),
  ),
})

export const realReports: Readonly<Record<string, RealReport>> = {
  huaian2024: {
    form: 'F2021',
    year: 2024,
    tables: {
      t2_art20_1: {
        rules: { issuedThisYear: 1, repealedThisYear: 0, inForce: 11 },
        normativeDocs: { issuedThisYear: 8, repealedThisYear: 26, inForce: 66 },
      },
      t2_art20_5: {
        licensing: { decisionCount: 447228 },
      },
      t2_art20_6: {
        penalty: { decisionCount: 3985758 },
        coercion: { decisionCount: 88283 },
      },
      t2_art20_8: {
        adminFees: { feeAmountWanYuan: 96171.6 },
      },
      t3_requests: {
        newReceived: row(3001, 53, 0, 0, 61, 4, 3119),
        carriedOver: row(34, 0, 0, 0, 0, 0, 34),
        granted: row(1288, 21, 0, 0, 50, 3, 1362),
        partialGrant: row(447, 7, 0, 0, 0, 0, 454),
        'denied.stateSecret': row(2, 0, 0, 0, 0, 0, 2),
        'denied.lawForbidden': row(30, 1, 0, 0, 0, 0, 31),
        'denied.threeSecuritiesOneStability': row(5, 0, 0, 0, 0, 0, 5),
        'denied.thirdPartyRights': row(6, 0, 0, 0, 0, 0, 6),
        'denied.internalAffairs': row(7, 1, 0, 0, 0, 0, 8),
        'denied.processInfo': row(12, 0, 0, 0, 0, 0, 12),
        'denied.enforcementFiles': row(9, 0, 0, 0, 0, 0, 9),
        'denied.adminInquiry': row(105, 0, 0, 0, 0, 0, 105),
        'unable.notHeld': row(746, 12, 0, 0, 10, 1, 769),
        'unable.needsCreation': row(11, 0, 0, 0, 0, 0, 11),
        'unable.unclearAfterCorrection': row(1, 0, 0, 0, 0, 0, 1),
        'notProcessed.petition': row(56, 6, 0, 0, 0, 0, 62),
        'notProcessed.repeated': row(25, 0, 0, 0, 0, 0, 25),
        'notProcessed.publications': row(0, 0, 0, 0, 0, 0, 0),
        'notProcessed.excessive': row(0, 0, 0, 0, 0, 0, 0),
        'notProcessed.confirmOrReissue': row(1, 0, 0, 0, 0, 0, 1),
        'other.correctionOverdue': row(67, 3, 0, 0, 1, 0, 71),
        'other.feeOverdue': row(6, 0, 0, 0, 0, 0, 6),
        'other.misc': row(108, 2, 0, 0, 0, 0, 110),
        resultTotal: row(2932, 53, 0, 0, 61, 4, 3050),
        carriedForward: row(103, 0, 0, 0, 0, 0, 103),
      },
      t4_review_litigation: cases([72, 64, 178, 37, 351], [13, 4, 8, 1, 26], [12, 1, 1, 6, 20]),
    },
    expected: {
      'T3-BALANCE': [7, 0],
      'T3-TOTAL-2021': [7, 0],
      'T3-ROWSUM-2021': [25, 0],
      'T4-SUM-review': [1, 0],
      'T4-SUM-litDirect': [1, 0],
      'T4-SUM-litAfterReview': [1, 0],
      'T2-2021-STOCK': [2, 0],
    },
  },
  suqian2023: {
    form: 'F2021',
    year: 2023,
    tables: {
      t2_art20_1: {
        rules: { issuedThisYear: 2, repealedThisYear: 0, inForce: 11 },
        normativeDocs: { issuedThisYear: 109, repealedThisYear: 489, inForce: 597 },
      },
      t2_art20_5: {
        licensing: { decisionCount: 1808595 },
      },
      t2_art20_6: {
        penalty: { decisionCount: 2822652 },
        coercion: { decisionCount: 20163 },
      },
      t2_art20_8: {
        adminFees: { feeAmountWanYuan: 59237.2449 },
      },
      t3_requests: {
        newReceived: row(3402, 99, 0, 4, 5, 1, 3511),
        carriedOver: row(91, 3, 0, 0, 2, 0, 96),
        granted: row(1175, 12, 0, 3, 1, 0, 1191),
        partialGrant: row(319, 7, 0, 0, 2, 0, 328),
        'denied.stateSecret': row(0, 0, 0, 0, 0, 0, 0),
        'denied.lawForbidden': row(27, 0, 0, 0, 0, 0, 27),
        'denied.threeSecuritiesOneStability': row(6, 0, 0, 0, 0, 0, 6),
        'denied.thirdPartyRights': row(38, 0, 0, 0, 0, 0, 38),
        'denied.internalAffairs': row(20, 0, 0, 0, 0, 0, 20),
        'denied.processInfo': row(9, 0, 0, 0, 0, 0, 9),
        'denied.enforcementFiles': row(21, 0, 0, 0, 0, 0, 21),
        'denied.adminInquiry': row(20, 1, 0, 0, 0, 0, 21),
        'unable.notHeld': row(968, 74, 0, 1, 3, 1, 1047),
        'unable.needsCreation': row(26, 2, 0, 0, 0, 0, 28),
        'unable.unclearAfterCorrection': row(3, 0, 0, 0, 0, 0, 3),
        'notProcessed.petition': row(305, 0, 0, 0, 0, 0, 305),
        'notProcessed.repeated': row(39, 0, 0, 0, 0, 0, 39),
        'notProcessed.publications': row(0, 0, 0, 0, 0, 0, 0),
        'notProcessed.excessive': row(58, 0, 0, 0, 0, 0, 58),
        'notProcessed.confirmOrReissue': row(4, 0, 0, 0, 0, 0, 4),
        'other.correctionOverdue': row(40, 0, 0, 0, 0, 0, 40),
        'other.feeOverdue': row(10, 0, 0, 0, 0, 0, 10),
        'other.misc': row(287, 3, 0, 0, 1, 0, 291),
        resultTotal: row(3375, 99, 0, 4, 7, 1, 3486),
        carriedForward: row(118, 3, 0, 0, 0, 0, 121),
      },
      t4_review_litigation: cases([309, 17, 88, 26, 440], [1, 1, 16, 6, 24], [13, 0, 67, 9, 89]),
    },
    expected: {
      'T3-BALANCE': [7, 0],
      'T3-TOTAL-2021': [7, 0],
      'T3-ROWSUM-2021': [25, 0],
      'T4-SUM-review': [1, 0],
      'T4-SUM-litDirect': [1, 0],
      'T4-SUM-litAfterReview': [1, 0],
      'T2-2021-STOCK': [2, 0],
    },
  },
  suqian2024: {
    form: 'F2021',
    year: 2024,
    tables: {
      t2_art20_1: {
        rules: { issuedThisYear: 2, repealedThisYear: 1, inForce: 12 },
        normativeDocs: { issuedThisYear: 50, repealedThisYear: 227, inForce: 420 },
      },
      t2_art20_5: {
        licensing: { decisionCount: 1573179 },
      },
      t2_art20_6: {
        penalty: { decisionCount: 2676474 },
        coercion: { decisionCount: 29351 },
      },
      t2_art20_8: {
        adminFees: { feeAmountWanYuan: 72701.2578 },
      },
      t3_requests: {
        newReceived: row(3440, 75, 0, 1, 6, 3, 3525),
        carriedOver: row(118, 3, 0, 0, 0, 0, 121),
        granted: row(1408, 21, 0, 0, 2, 0, 1431),
        partialGrant: row(462, 9, 0, 0, 0, 0, 471),
        'denied.stateSecret': row(2, 0, 0, 0, 0, 0, 2),
        'denied.lawForbidden': row(1, 0, 0, 0, 0, 0, 1),
        'denied.threeSecuritiesOneStability': row(4, 0, 0, 0, 0, 0, 4),
        'denied.thirdPartyRights': row(16, 1, 0, 0, 0, 0, 17),
        'denied.internalAffairs': row(21, 0, 0, 0, 0, 0, 21),
        'denied.processInfo': row(10, 1, 0, 0, 0, 0, 11),
        'denied.enforcementFiles': row(21, 2, 0, 0, 0, 0, 23),
        'denied.adminInquiry': row(13, 0, 0, 0, 0, 0, 13),
        'unable.notHeld': row(859, 33, 0, 0, 3, 2, 897),
        'unable.needsCreation': row(35, 1, 0, 0, 0, 0, 36),
        'unable.unclearAfterCorrection': row(8, 0, 0, 0, 0, 0, 8),
        'notProcessed.petition': row(86, 1, 0, 0, 0, 0, 87),
        'notProcessed.repeated': row(26, 1, 0, 0, 0, 0, 27),
        'notProcessed.publications': row(0, 0, 0, 0, 0, 0, 0),
        'notProcessed.excessive': row(3, 0, 0, 0, 0, 0, 3),
        'notProcessed.confirmOrReissue': row(0, 0, 0, 0, 0, 0, 0),
        'other.correctionOverdue': row(75, 1, 0, 1, 0, 0, 77),
        'other.feeOverdue': row(38, 0, 0, 0, 0, 0, 38),
        'other.misc': row(352, 2, 0, 0, 0, 0, 354),
        resultTotal: row(3440, 73, 0, 1, 5, 2, 3521),
        carriedForward: row(118, 5, 0, 0, 1, 1, 125),
      },
      t4_review_litigation: cases([88, 18, 28, 36, 170], [7, 0, 11, 7, 25], [33, 0, 6, 13, 52]),
    },
    expected: {
      'T3-BALANCE': [7, 0],
      'T3-TOTAL-2021': [7, 0],
      'T3-ROWSUM-2021': [25, 0],
      'T4-SUM-review': [1, 0],
      'T4-SUM-litDirect': [1, 0],
      'T4-SUM-litAfterReview': [1, 0],
      'T2-2021-STOCK': [2, 0],
    },
  },
  suqian2025: {
    form: 'F2021',
    year: 2025,
    tables: {
      t2_art20_1: {
        rules: { issuedThisYear: 3, repealedThisYear: 0, inForce: 15 },
        normativeDocs: { issuedThisYear: 61, repealedThisYear: 59, inForce: 422 },
      },
      t3_requests: {
        newReceived: row(3746, 63, 0, 0, 19, 2, 3830),
      },
      t4_review_litigation: cases([119, 25, 91, 24, 259], [7, 0, 15, 6, 28], [21, 1, 7, 9, 38]),
    },
    expected: {
      'T3-BALANCE': [0, 7],
      'T3-TOTAL-2021': [0, 7],
      'T3-ROWSUM-2021': [1, 24],
      'T4-SUM-review': [1, 0],
      'T4-SUM-litDirect': [1, 0],
      'T4-SUM-litAfterReview': [1, 0],
      'T2-2021-STOCK': [2, 0],
    },
  },
  hz2025: {
    form: 'F2021',
    year: 2025,
    tables: {
      t2_art20_1: {
        rules: { issuedThisYear: 3, repealedThisYear: 5, inForce: 74 },
        normativeDocs: { issuedThisYear: 564, repealedThisYear: 984, inForce: 4185 },
      },
      t2_art20_5: {
        licensing: { decisionCount: 11398889 },
      },
      t2_art20_6: {
        penalty: { decisionCount: 6937489 },
        coercion: { decisionCount: 166105 },
      },
      t2_art20_8: {
        adminFees: { feeAmountWanYuan: 316441 },
      },
      t3_requests: {
        newReceived: row(13612, 252, 0, 45, 128, 32, 14069),
        carriedOver: row(535, 6, 0, 1, 18, 0, 560),
        granted: row(5345, 129, 0, 41, 19, 14, 5548),
        partialGrant: row(2120, 39, 0, 1, 6, 2, 2168),
        'denied.stateSecret': row(13, 0, 0, 0, 0, 0, 13),
        'denied.lawForbidden': row(30, 0, 0, 0, 0, 0, 30),
        'denied.threeSecuritiesOneStability': row(11, 0, 0, 0, 0, 0, 11),
        'denied.thirdPartyRights': row(49, 2, 0, 0, 0, 0, 51),
        'denied.internalAffairs': row(103, 1, 0, 0, 0, 0, 104),
        'denied.processInfo': row(84, 1, 0, 0, 0, 0, 85),
        'denied.enforcementFiles': row(282, 4, 0, 0, 0, 0, 286),
        'denied.adminInquiry': row(147, 0, 0, 0, 1, 2, 150),
        'unable.notHeld': row(3075, 50, 0, 0, 89, 8, 3222),
        'unable.needsCreation': row(177, 3, 0, 0, 0, 0, 180),
        'unable.unclearAfterCorrection': row(19, 0, 0, 0, 0, 0, 19),
        'notProcessed.petition': row(199, 1, 0, 0, 3, 0, 203),
        'notProcessed.repeated': row(147, 1, 0, 0, 0, 0, 148),
        'notProcessed.publications': row(0, 0, 0, 0, 0, 0, 0),
        'notProcessed.excessive': row(100, 1, 0, 0, 0, 0, 101),
        'notProcessed.confirmOrReissue': row(5, 0, 0, 0, 0, 0, 5),
        'other.correctionOverdue': row(315, 3, 0, 0, 0, 0, 318),
        'other.feeOverdue': row(202, 0, 0, 1, 0, 0, 203),
        'other.misc': row(941, 17, 0, 1, 3, 3, 965),
        resultTotal: row(13364, 252, 0, 44, 121, 29, 13810),
        carriedForward: row(783, 6, 0, 2, 25, 3, 819),
      },
      t4_review_litigation: cases([376, 97, 196, 121, 790], [16, 1, 12, 27, 56], [74, 1, 30, 51, 156]),
    },
    expected: {
      'T3-BALANCE': [7, 0],
      'T3-TOTAL-2021': [7, 0],
      'T3-ROWSUM-2021': [25, 0],
      'T4-SUM-review': [1, 0],
      'T4-SUM-litDirect': [1, 0],
      'T4-SUM-litAfterReview': [1, 0],
      'T2-2021-STOCK': [2, 0],
    },
  },
  shgo2019: {
    form: 'F2019',
    year: 2019,
    tables: {
      t2_art20_1: {
        rules: { producedThisYear: 13, newlyDisclosedThisYear: 13, totalDisclosed: 524 },
        normativeDocs: { producedThisYear: 60, newlyDisclosedThisYear: 60, totalDisclosed: 368 },
      },
      t2_art20_5: {
        licensing: { priorYearItemCount: 0, itemCountChange: 0, decisionCount: 0 },
        otherExternalServices: { priorYearItemCount: 0, itemCountChange: 0, decisionCount: 0 },
      },
      t2_art20_6: {
        penalty: { priorYearItemCount: 0, itemCountChange: 0, decisionCount: 0 },
        coercion: { priorYearItemCount: 0, itemCountChange: 0, decisionCount: 0 },
      },
      t2_art20_8: {
        adminFees: { priorYearItemCount: 0, itemCountChange: 0 },
      },
      t2_art20_9: {
        centralProcurement: { procurementCount: 6, procurementAmount: 251000 },
      },
      t3_requests: {
        newReceived: row(821, 35, null, null, 2, 1, 859),
        carriedOver: row(18, null, null, null, null, null, 18),
        granted: row(258, 12, null, null, 1, 1, null),
        partialGrant: row(3, null, null, null, null, null, null),
        'denied.stateSecret': row(14, null, null, null, null, null, null),
        'denied.lawForbidden': row(null, null, null, null, null, null, null),
        'denied.threeSecuritiesOneStability': row(null, null, null, null, null, null, null),
        'denied.thirdPartyRights': row(null, null, null, null, null, null, null),
        'denied.internalAffairs': row(5, null, null, null, null, null, null),
        'denied.processInfo': row(3, 1, null, null, null, null, null),
        'denied.enforcementFiles': row(null, null, null, null, null, null, null),
        'denied.adminInquiry': row(10, 2, null, null, null, null, null),
        'unable.notHeld': row(252, 12, null, null, 1, null, null),
        'unable.needsCreation': row(44, 3, null, null, null, null, null),
        'unable.unclearAfterCorrection': row(25, null, null, null, null, null, null),
        'notProcessed.petition': row(148, 1, null, null, null, null, null),
        'notProcessed.repeated': row(5, 4, null, null, null, null, null),
        'notProcessed.publications': row(null, null, null, null, null, null, null),
        'notProcessed.excessive': row(null, null, null, null, null, null, null),
        'notProcessed.confirmOrReissue': row(null, null, null, null, null, null, null),
        other: row(null, null, null, null, null, null, null),
        resultTotal: row(767, 35, null, null, 2, 1, 805),
        carriedForward: row(72, null, null, null, null, null, 72),
      },
      t4_review_litigation: cases([5, null, null, 2, 7], [8, null, null, 1, 9], [null, null, null, null, null]),
    },
    expected: {
      'T3-BALANCE': [5, 2],
      'T3-TOTAL-2019': [4, 3],
      'T3-ROWSUM-2019': [4, 19],
      'T4-SUM-review': [1, 0],
      'T4-SUM-litDirect': [1, 0],
      'T4-SUM-litAfterReview': [0, 1],
      'V-PRIOR-NOTNEG': [5, 0],
      'T2-2019-STOCK': [2, 0],
      'T2-2019-NEWLE': [2, 0],
    },
  },
  seed2019: {
    form: 'F2019',
    year: 2019,
    tables: {
      t2_art20_1: {
        rules: { producedThisYear: 0, newlyDisclosedThisYear: 0, totalDisclosed: 0 },
        normativeDocs: { producedThisYear: 0, newlyDisclosedThisYear: 0, totalDisclosed: 0 },
      },
      t2_art20_5: {
        licensing: { priorYearItemCount: 2, itemCountChange: -1, decisionCount: 0 },
        otherExternalServices: { priorYearItemCount: 4, itemCountChange: 4, decisionCount: 0 },
      },
      t2_art20_6: {
        penalty: { priorYearItemCount: 0, itemCountChange: 1, decisionCount: 0 },
        coercion: { priorYearItemCount: 0, itemCountChange: 0, decisionCount: 0 },
      },
      t2_art20_8: {
        adminFees: { priorYearItemCount: 0, itemCountChange: 0 },
      },
      t2_art20_9: {
        centralProcurement: { procurementCount: 1, procurementAmount: 2739691.05 },
      },
      t3_requests: {
        newReceived: row(0, 0, 0, 0, 0, 0, 0),
        carriedOver: row(0, 0, 0, 0, 0, 0, 0),
        granted: row(0, 0, 0, 0, 0, 0, 0),
        partialGrant: row(0, 0, 0, 0, 0, 0, 0),
        'denied.stateSecret': row(0, 0, 0, 0, 0, 0, 0),
        'denied.lawForbidden': row(0, 0, 0, 0, 0, 0, 0),
        'denied.threeSecuritiesOneStability': row(0, 0, 0, 0, 0, 0, 0),
        'denied.thirdPartyRights': row(0, 0, 0, 0, 0, 0, 0),
        'denied.internalAffairs': row(0, 0, 0, 0, 0, 0, 0),
        'denied.processInfo': row(0, 0, 0, 0, 0, 0, 0),
        'denied.enforcementFiles': row(0, 0, 0, 0, 0, 0, 0),
        'denied.adminInquiry': row(0, 0, 0, 0, 0, 0, 0),
        'unable.notHeld': row(0, 0, 0, 0, 0, 0, 0),
        'unable.needsCreation': row(0, 0, 0, 0, 0, 0, 0),
        'unable.unclearAfterCorrection': row(0, 0, 0, 0, 0, 0, 0),
        'notProcessed.petition': row(0, 0, 0, 0, 0, 0, 0),
        'notProcessed.repeated': row(0, 0, 0, 0, 0, 0, 0),
        'notProcessed.publications': row(0, 0, 0, 0, 0, 0, 0),
        'notProcessed.excessive': row(0, 0, 0, 0, 0, 0, 0),
        'notProcessed.confirmOrReissue': row(0, 0, 0, 0, 0, 0, 0),
        other: row(0, 0, 0, 0, 0, 0, 0),
        resultTotal: row(0, 0, 0, 0, 0, 0, 0),
        carriedForward: row(0, 0, 0, 0, 0, 0, 0),
      },
      t4_review_litigation: cases([null, null, null, null, null], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]),
    },
    expected: {
      'T3-BALANCE': [7, 0],
      'T3-TOTAL-2019': [7, 0],
      'T3-ROWSUM-2019': [23, 0],
      'T4-SUM-review': [0, 1],
      'T4-SUM-litDirect': [1, 0],
      'T4-SUM-litAfterReview': [1, 0],
      'V-PRIOR-NOTNEG': [5, 0],
      'T2-2019-STOCK': [2, 0],
      'T2-2019-NEWLE': [2, 0],
    },
  },
}
