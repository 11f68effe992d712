import type { requestColumns, requestRows2021 } from '../request-rows.js'

type Row = (typeof requestRows2021)[number]['id']
type Column = (typeof requestColumns)[number]['id']

/** Words of running text for results of table 3, beside the labels and variants that the form states; by row or group. */
export const RESULT_WORDS: Readonly<Partial<Record<Row, readonly string[]>>> = {
  granted: ['同意公开', '全部予以公开'],
  partialGrant: ['予以部分公开', '同意部分公开'],
  denied: ['不同意公开', '不予公开的'],
  'unable.notHeld': ['本机关不掌握', '机关不掌握相关政府信息', '信息不存在'],
  'unable.needsCreation': ['没有现成信息需要另行制作'],
  notProcessed: ['不予处理的'],
}

interface Applicant {
  readonly columns: readonly Column[]
  readonly words: string
}

/** Who applies, as running text calls the columns of table 3. */
export const APPLICANTS: readonly Applicant[] = [
  { columns: ['naturalPerson'], words: '(?:自然人|公民|个人)' },
  { columns: ['commercialEnterprise'], words: '(?:商业企业|企业)' },
  { columns: ['researchInstitution'], words: '科研机构' },
  { columns: ['socialWelfareOrg'], words: '社会公益组织' },
  { columns: ['legalServiceOrg'], words: '法律服务机构' },
]

export const ANY_ORGANISATION: Applicant = {
  columns: ['commercialEnterprise', 'researchInstitution', 'socialWelfareOrg', 'legalServiceOrg', 'otherOrg'],
  words: '法人(?:或者?|和|及|与|、)其他组织',
}
