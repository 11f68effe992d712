import type { Draft } from './draft.js'
import { escapeHtml, type HtmlStyle } from './html-report.js'

const menu = ['首页', '新闻动态', '政务公开', '办事服务', '互动交流', '走进青岫']
const guide = ['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报', '依申请公开']
const latest = [
  '县农业农村局2023年政府信息公开工作年度报告',
  '县水务局2024年政府信息公开工作年度报告',
  '县审计局2024年政府信息公开工作年度报告',
]

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item, index) => `<li><a href="/c${index}.html">${item}</a></li>`).join('')}</ul>`

/** The report in the middle of a government site: menus, breadcrumb, sidebars, footer, a layout table around it. */
const around = (
  report: string,
  draft: Draft,
): string => `<script>var siteId = 42; document.cookie = 'seen=1'; if (siteId < 50) { count('<table><tr><td>1</td></tr></table>') }</script>
<div id="header"><div class="logo">${escapeHtml(draft.agency)}</div>
<form action="/search"><input name="q"><button>搜索</button></form>
<div class="nav">${list(menu)}</div></div>
<table width="1200" align="center" cellpadding="0" cellspacing="0" class="layout"><tr>
<td width="240" valign="top"><div class="side"><h3>公开目录</h3>${list(guide)}
<table width="230"><tr><td>今日访问</td><td>1287</td></tr><tr><td>累计访问</td><td>3904417</td></tr></table></div></td>
<td width="700" valign="top">
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a href="/zwgk/nb">政府信息公开年报</a> &gt; 正文</div>
<div class="meta">发布时间：${draft.year + 1}-01-22 09:16　来源：${escapeHtml(draft.agency)}　浏览次数：<span id="hits">356</span>　字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></div>
<div class="article" id="zoom">
${report}
</div>
<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
<div class="prev">上一篇：<a href="/a.html">${latest[0]}</a></div>
</td>
<td width="240" valign="top"><div class="side"><h3>相关文件</h3>${list(latest)}</div></td>
</tr></table>
<div id="footer"><p>主办单位：${escapeHtml(draft.agency)}　网站标识码：9900000042</p><p>地址：青岫县望松街1号　建议使用分辨率1280以上的浏览器</p>
<script src="/js/count.js"></script></div>`

export const sitePage: Partial<HtmlStyle> = {
  head: `<meta charset="utf-8">
<meta name="SiteName" content="青岫县人民政府"><meta name="ColumnName" content="政府信息公开年报">
<link rel="stylesheet" href="/css/main.css"><script src="/js/jquery.js"></script>
<style>.nav li { float: left } .article table { width: 100% }</style>`,
  paragraph: (text, kind) =>
    kind === 'title'
      ? `<h1 class="title">${escapeHtml(text)}</h1>`
      : `<p style="text-indent: 2em">${kind === 'heading' ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text)}</p>`,
  content: (cell) => `<p style="text-align: center;">${escapeHtml(cell.text)}</p>`,
  body: around,
}
