import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../../extractors/html/extract-html.js'
import { htmlFile } from '../page.js'

const PROSE = 'A sentence of the report that is long enough to be told from the labels around it. '.repeat(5)

const read = async (html: string) => {
  const [reading] = await extractHtml(htmlFile(html), {})
  return reading!
}
const linksOf = async (html: string) =>
  (await read(html)).links!.map(({ kind, href, text, at }) => [kind, href, text, at.length])

describe('links of a page', () => {
  it('are those to documents, by address or by words, and the pictures', async () => {
    expect(
      await linksOf(`<div id=report><p>${PROSE}<a href="/index.html">page</a> <a href="a/report.DOCX?id=2">Report</a>
        <p><a href="download.jsp?id=7">tables.xlsx</a> <a href="javascript:open('x.pdf')">no</a> <a href="mailto:a@b.pdf">no</a>
        <p><img src="chart.png" alt="A chart"><img src="dot.gif" width=16 height=16>
        <p><img src=""><img src="wide.png" style="visibility:hidden"></div>`),
    ).toEqual([
      ['file', 'a/report.DOCX?id=2', 'Report', 1],
      ['file', 'download.jsp?id=7', 'tables.xlsx', 1],
      ['image', 'chart.png', 'A chart', 1],
      ['image', null, '', 1],
    ])
  })

  it('have the place of the paragraph that they stand in', async () => {
    const { links } = await read(`<p>${PROSE}<p>one<p>two <img src="a.png">`)
    expect(links).toEqual([{ kind: 'image', href: 'a.png', text: '', at: [{ paragraph: 4 }] }])
  })

  it('leave out the sign beside a document and what is site furniture', async () => {
    expect(
      await linksOf(`<nav><a href="help.pdf">help</a><img src="logo.png"></nav>
        <div><p>${PROSE}<p><a href="b.pdf"><img src="pdf-sign.png">Report</a></div>
        <footer><img src="seal.png"></footer>`),
    ).toEqual([['file', 'b.pdf', 'Report', 1]])
  })

  it('go on behind the report with its attachments, not with lists of other pages', async () => {
    const list = `<ul><li><a href="1.pdf">2019</a><li><a href="2.pdf">2020</a><li><a href="3.pdf">2021</a></ul>`
    expect(
      await linksOf(`<div><div id=report>${`<p>${PROSE}`.repeat(6)}</div><div><a href="c.wps">Attachment</a></div>${list}
        <div><img src="elsewhere.png"></div></div>`),
    ).toContainEqual(['file', 'c.wps', 'Attachment', 1])
    expect((await linksOf(`<div><div id=report>${`<p>${PROSE}`.repeat(6)}</div>${list}</div>`)).length).toBe(0)
  })
})

describe('what a page says around its report', () => {
  const page = `<head><meta name="PubDate" content="2024-01-31 10:20"></head>
    <div><div>Published: 2024-01-31</div><div id=report>${`<p>${PROSE}`.repeat(12)}</div><div>Share</div></div>`

  it('is handed over beside it, its time of publication as written', async () => {
    const reading = await read(page)
    expect(reading.published).toBe('2024-01-31 10:20')
    const texts = [...reading.blocks, ...reading.around!].map((block) => (block.kind === 'paragraph' ? block.text : ''))
    expect(texts).toContain('Published: 2024-01-31')
    expect(texts).toContain('Share')
    expect((await read(`<p>${PROSE}`)).published).toBeNull()
  })
})
