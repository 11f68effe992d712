/** Words in front of a statement that leave it one about the report's own agency and year. */
const NEUTRAL = [
  '(?:19|20)\\d{2}年度?|去年|今年|本年度?|全年|年内|本报告期|报告期内|一年来',
  '[全我本](?:省|市|区|县|旗|州|盟|镇|乡|街道|局|厅|委|办|院|系统|中心|机关|部门|单位|行政机关|级)(?:各级|各部门|行政机关|政府系统|系统|政府|机关|本级)*',
  '各(?:级|地|乡镇|镇街|街道|部门|单位|区县|县区)(?:人民政府|政府|行政机关|部门|单位)*[、及和]?|代表(?:省|市|区|县|州|旗)?(?:人民)?政府',
  '总共|总计|共计|合计|累计|一共|共|已经|已|均|依法|依规|按时|按期|按规定|及时|全部|予以',
  '其中|包括|包含|含|另有|另外|此外|另|剩余|其余|尚有|还有|还|有|为|是|对|并|[:“”]',
  '因[^,。;]{1,20}?等?原因',
]
const WORDS = new RegExp(NEUTRAL.join('|'), 'g')
const ORGAN = /(?:局|厅|委|委员会|办|办公室|办公厅|政府|院|中心|街道|镇|乡|所|处|机关|公司|会)$/

/** Whether a name is a shortened form of another one: its characters are in the same order in it. */
function shortens(name: string, whole: string): boolean {
  let at = -1
  return [...name].every((character) => {
    at = whole.indexOf(character, at + 1)
    return at >= 0
  })
}

/** Whether the words before a statement say nothing that would narrow it; `agency` is the report's own, null for unknown. */
export function isUnqualified(words: string, agency: string | null): boolean {
  const rest = words.replace(WORDS, '')
  if (rest === '') return true
  return agency !== null && rest.length > 1 && ORGAN.test(rest) && shortens(rest, agency)
}

const CHANNEL =
  /(?:通过|经由?|以|利用|借助)[^,;。]{0,20}(?:网站|网络|平台|邮|信|窗口|系统|渠道|方式|形式|当面|现场)|^(?:网上|在线|线上|线下|当面|信函)|热线|信箱|留言|提案|工单|咨询/
const SUBJECT =
  /^(?:(?:19|20)\d{2}年度?|今年|全年)?([\u4E00-\u9FFF]{2,16}?(?:局|厅|委员会|办公室|办公厅|人民政府|中心|街道|镇|乡|公司|法院))/

/** Whether an earlier clause of the sentence narrows what follows: to one channel, to other business, or to another agency. */
export const isNarrowing = (clause: string, agency: string | null): boolean => {
  if (CHANNEL.test(clause)) return true
  const subject = SUBJECT.exec(clause)?.[1]
  return subject !== undefined && !isUnqualified(subject, agency)
}
