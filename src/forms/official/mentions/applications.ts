/** How these reports call the disclosure of government information on request. */
export const DISCLOSURE = '(?:政府信息公开|政务信息公开|信息公开|依申请公开|政务公开)'

/** A count, where a noun says it: 申请数量. */
const NUMBER_OF = '(?:的)?(?:总?数量?|总量)?'

/** Applications, named in full. */
export const APPLICATIONS = `(?:公民、法人(?:和|或|及|与)其他组织(?:提出|提交)?的?)?(?:各类|有效|书面)*${DISCLOSURE}(?:类|政府信息|信息|的)*(?:申请(?:件|表|书|事项|公开)?|件|事项)?${NUMBER_OF}`

/** Applications where it is known of what kind they are. */
export const APPLICATIONS_SHORT = `申请(?:件|事项)?${NUMBER_OF}`

/** Units of cases and applications. */
export const CASES: readonly string[] = ['件', '宗', '起', '份', '个', '例', '项']

/** `words` as alternatives, the longer ones first. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...new Set(words)].sort((a, b) => b.length - a.length).join('|')})`
