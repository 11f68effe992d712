const LONGEST_NAME = 40

/** Characters that stand for a name not filled in. */
const PLACEHOLDER = /[XxＸｘ×✕〇○◯_＿]|某/

/** Words of a web page or of the report itself, never part of a name. */
const NOT_A_NAME = /报告|年报|首页|当前位置|索引|目录|年度|附件|标题|时间|日期|格式|模板/

/** Kinds of organisations that name a column of a site, not one of them. */
const KIND = /^(?:部门|单位|机关|本级|政府|人民政府|乡镇|镇街|街镇|区县|县区|市县)$/

/** An organisation that speaks of itself (我局, 本机关, 全市) instead of giving its name. `全州县` and `本溪市` are names. */
const SELF = /^(?:我|该|本(?!溪)|各|全[省市县区镇乡]$)/

/** An organisation named by its rank or kind alone (市政府办公室, 街道). */
const RANK_ALONE = /^[省市县区镇乡州](?:委|政府|人民政府|直)|^街道$/

const ORGANISATION =
  /(?:政府|办公室|办公厅|局|厅|部|委|委员会|院|会|中心|署|站|队|所|处|省|市|州|盟|区|县|旗|镇|乡|街道?|苏木|办事处|组|公司|集团|学校|大学|学院|医院|馆|社|台|行|法院|检察院|关)$/

/** Whether the folded text can be the name of an agency. */
export const isAgencyName = (name: string): boolean =>
  /^[\p{Script=Han}A-Za-z0-9()（）·-]+$/u.test(name) &&
  /^\p{Script=Han}{2}/u.test(name) &&
  name.length <= LONGEST_NAME &&
  !PLACEHOLDER.test(name) &&
  !NOT_A_NAME.test(name) &&
  !KIND.test(name) &&
  !SELF.test(name)

/** Whether the folded text is a name that ends as names of organisations or of places do. */
export const isOrganisation = (name: string): boolean => isAgencyName(name) && ORGANISATION.test(name)

/** Whether the folded text names an organisation in full, so that it tells which one also outside its own region. */
export const isFullName = (name: string): boolean => isOrganisation(name) && !RANK_ALONE.test(name)
