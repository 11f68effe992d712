/** Short forms of department names in use, beside the full ones. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/发展改革委(?:员会)?|发展与改革委员会|发改委/, '发展和改革委员会'],
  [/发展改革局|发展与改革局|发改局/, '发展和改革局'],
  [/人力资源与社会保障局|人力资源社会保障局|人社局/, '人力资源和社会保障局'],
  [/人力资源社会保障厅|人社厅/, '人力资源和社会保障厅'],
  [/住房与城乡建设局|住房城乡建设局|住建局/, '住房和城乡建设局'],
  [/住房城乡建设厅|住建厅/, '住房和城乡建设厅'],
  [/工业与信息化局|工信局/, '工业和信息化局'],
  [/卫生与健康委员会|卫生健康委(?!员会)|卫健委/, '卫生健康委员会'],
  [/市场监管局|市监局/, '市场监督管理局'],
  [/文化与旅游局|文旅局/, '文化和旅游局'],
  [/自然资源与规划局|资规局/, '自然资源和规划局'],
  [/教体局|教育与体育局|教育和体育局/, '教育体育局'],
  [/应急局/, '应急管理局'],
  [/交通局/, '交通运输局'],
  [/国有资产监督管理委员会|国资委/, '国有资产监督管理委员会'],
  [/管委会/, '管理委员会'],
  [/机关事务局/, '机关事务管理局'],
]

/** What says only that the report is that of the organ itself. */
const OWN = /[(（](?:本级|机关|本部|本机关)[)）]|本级$/g

/**
 * What of a name is behind its region, written one way: 政府 is 人民政府, 街道 is 街道办事处, 发改委 is 发展和改革委员会. `bare`
 * tells that a region is in front, so that nothing behind it means its government. Idempotent.
 */
export function agencyKey(rest: string, { bare }: { readonly bare: boolean }): string {
  const own = rest.replace(OWN, '')
  const government = own
    .replace(/(?<!人民)政府/g, '人民政府')
    .replace(/人民政府办$/, '人民政府办公室')
    .replace(/街道(?:人民政府|办)?$/, '街道办事处')
    .replace(/(?<=.[镇乡])$/, '人民政府')
  const full = SHORT.reduce((name, [short, long]) => name.replace(short, long), government)
  return full === '' && bare ? '人民政府' : full
}
