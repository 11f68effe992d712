import { fold } from '../../../normalizers/text/fold.js'
import type { LocatedText } from '../../model/report-schema.js'

/** Words of the foot of a web page: who runs the site, its licence numbers, its buttons, the articles before and after. */
const FOOT =
  /版权所有|copyright|©|icp备|备案号|公网安备|网站标识码|网站地图|主办单位|承办单位|^(?:主办|承办|技术支持|网站维护)[:：]|联系我们|隐私(?:声明|保护)|版权(?:声明|保护)|打印(?:本页|此页)?(?:】|]|\||$)|【(?:打印|关闭|返回|字体|收藏|纠错)|关闭(?:窗口|本页)|返回(?:顶部|首页|列表|上一页)|^(?:上|下)一[篇条][:：]|扫(?:一扫|码)|二维码|分享(?:到|至|[:：])|责任编辑[:：]|^编辑[:：]|浏览次数|点击数|手机(?:看|版|浏览)|浏览器|分辨率|友情链接|相关(?:链接|新闻|文章|阅读|稿件)|无障碍|设为首页|加入收藏|政府网站找错|您(?:访问|所在)的|^(?:来源|信息来源|文章来源)[:：]/i
/** Lines of a foot are short and no sentences. */
const LONGEST_LINE = 120
const SENTENCE = /。/
const LICENCE = /版权所有|copyright|icp备|公网安备|网站标识码/i

const isBody = (line: string): boolean =>
  SENTENCE.test(line) ? !LICENCE.test(line) : line.length > LONGEST_LINE && !FOOT.test(line)

/** How many of the paragraphs from the end on belong to the foot of a page: a line of it and all short lines behind. */
export function pageFootLength(paragraphs: readonly LocatedText[]): number {
  const lines = paragraphs.map(({ text }) => fold.prose(text))
  const body = lines.findLastIndex(isBody)
  const first = lines.findIndex((line, index) => index > body && FOOT.test(line))
  return first < 0 ? 0 : lines.length - first
}
