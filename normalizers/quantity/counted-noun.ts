/** What a quantity counts, and what was done with it, as far as the words beside it say. */
export interface CountedNoun {
  readonly verb?: string
  readonly of?: string
}

/** Verbs of these reports, as they are before what they act on. */
const VERBS = (
  '受理 收到 新收 接收 接到 收办 答复 办结 办理 承办 转办 交办 移交 结转 审结 调处 化解 排查 查处 处理 整改 维持 纠正 撤销 ' +
  '公开 公布 公示 发布 刊发 刊登 转发 推送 上传 更新 播放 发放 派发 张贴 制作 拍摄 创作 编发 编制 编印 编写 ' +
  '制定 印发 制发 下发 出台 修订 修改 废止 清理 备案 审查 举办 召开 开展 组织 开设 开通 培训 参加 参与 邀请 聘请 ' +
  '接待 接访 接听 接受 回应 回复 解答 解读 报送 征集 采纳 收集 提出 提供 完成 建成 建立 设立 设置 配备 关停 整合 归集 ' +
  '新增 增加 减少 收取 支出 投入 发生 产生 涉及 覆盖 惠及 服务 检查 抽查 督查 反馈 通报'
).split(' ')
/** 不予公开 is the contrary of 公开; 政府信息公开, 政务服务 and 新闻发布会 are things. */
const VERB = new RegExp(
  `(?<!信息|政务|政策|公共)(?:主动|依法|新|予以|部分|不予|无法|其他|尚未|未)?(?:${[...VERBS].sort((a, b) => b.length - a.length).join('|')})(?!率|量|数|人|会|中心|情况|工作)`,
  'g',
)

/** What only leads up to a number. */
const FILLERS = /(?:共|共计|合计|总计|累计|已|达|达到|为|有|了|约|仅|只)$/
const LEAD = /^(?:其中|包括|包含|含|另有|另|并|还|已|全年|目前|无|本年度?|\d{4}年度?)/
const NAME = /^[\u4E00-\u9FFF“《][\u4E00-\u9FFF“”《》A-Za-z\d]{0,19}$/
/** A particle, a preposition or a conjunction begins no name, and 我区 is who, not what. */
const NO_NAME = /^(?:[的地得了以之等和与及或在由向对从被将使把比较同均都又也前后内、]|我.$)/
const THINGS = /^[\u4E00-\u9FFF“”《》A-Za-z\d]*/
const LONGEST_CLAUSE = 60

/**
 * The words of a quantity: `before` is its clause up to the number, `after` what follows the unit in the clause, empty where
 * that belongs to the next quantity. In an account of parts (新制定5件) all words before are the name of the part; else the
 * first verb is parted from its object, and a noun behind the unit (17名区级领导) goes before the object.
 */
export function countedNoun(before: string, after: string, part: boolean): CountedNoun {
  const words = withoutFillers(before.slice(-LONGEST_CLAUSE))
  const last = words.slice(words.lastIndexOf('、') + 1)
  const { verb, rest } = part ? { rest: words } : parted(parted(last).verb === undefined ? words : last)
  const things = THINGS.exec(after)![0]
  const behind = isName(things) && parted(things).verb === undefined ? things : undefined
  const object = rest.slice(rest.lastIndexOf('、') + 1)
  const of = part && object ? object : (behind ?? object)
  return { ...(verb ? { verb } : {}), ...(isName(of) ? { of } : {}) }
}

const isName = (words: string): boolean => NAME.test(words) && !NO_NAME.test(words)

function withoutFillers(clause: string): string {
  let words = clause
  for (let before = ''; before !== words && words !== ''; ) {
    before = words
    words = words.replace(LEAD, '').replace(FILLERS, '')
  }
  return words
}

/** The words parted at the first verb; of several in a row (组织开展) the last one counts. */
function parted(words: string): { verb?: string; rest: string } {
  if (words === '') return { rest: words }
  let verb: string | undefined
  let end = 0
  for (const match of words.matchAll(VERB)) {
    if (verb !== undefined && match.index > end) break
    verb = match[0]
    end = match.index + verb.length
  }
  return verb === undefined ? { rest: words } : { verb, rest: words.slice(end).replace(/^了/, '') }
}
