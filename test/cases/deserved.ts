/** Every error and warning that a case deserves, as [code, pointer]; a case that is not named deserves none. */
export const deserved: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'html-other-as-one-row': [['row-of-another-form', '/tables/t3_requests/other']],
  'html-wrong-sums': [
    ['sum-mismatch', '/tables/t3_requests/resultTotal/commercialEnterprise'],
    ['sum-mismatch', '/tables/t3_requests/carriedOver/total'],
    ['sum-mismatch', '/tables/t4_review_litigation/cases/litAfterReview.total'],
  ],
  'pdf-wrong-sums': [
    ['sum-mismatch', '/tables/t3_requests/resultTotal/total'],
    ['sum-mismatch', '/tables/t3_requests/unable.notHeld/total'],
    ['sum-mismatch', '/tables/t4_review_litigation/cases/review.total'],
    ['sum-mismatch', '/tables/t4_review_litigation/cases/litDirect.total'],
  ],
  'txt-lost-figures-ambiguous': [
    ['figures-unplaced', '/tables/t3_requests/denied.enforcementFiles'],
    ['figures-unplaced', '/tables/t3_requests/denied.adminInquiry'],
  ],
  'shanghai-office-2019-html': [
    ['prose-mismatch', '/tables/t3_requests/granted/total'],
    ['prose-mismatch', '/tables/t3_requests/unable.notHeld/total'],
  ],
  'template-2021-docx': [['section-empty', '/sections/4']],
  'hongze-2023-pdf': [
    ['row-of-another-form', '/tables/t3_requests/other'],
    ['sum-mismatch', '/tables/t4_review_litigation/cases/review.total'],
    ['sum-mismatch', '/tables/t4_review_litigation/cases/litAfterReview.total'],
  ],
}
