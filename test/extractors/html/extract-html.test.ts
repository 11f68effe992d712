import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../../extractors/html/extract-html.js'
import { PARAGRAPH_ELEMENTS } from '../../../extractors/html/html-places.js'
import type { Extraction } from '../../../src/model/extraction.js'
import { encode } from '../encode.js'
import { htmlFile } from '../page.js'

const read = (html: string): Promise<readonly Extraction[]> => extractHtml(htmlFile(html), {})

/** The blocks of a reading: paragraphs as they are, grids as the texts of their cells. */
const drawn = ({ blocks }: Extraction): string[] =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : `[${block.grid.cells.map(({ text }) => text).join('|')}]`,
  )

/** The reading of the whole page. */
const whole = (readings: readonly Extraction[]): Extraction =>
  readings.reduce((most, reading) => (reading.blocks.length > most.blocks.length ? reading : most))

const PROSE = 'A sentence of the report that is long enough to be told from the labels around it. '.repeat(5)
const TABLE = '<table><tr><td>label<td>figure<tr><td>rules<td>13</table>'
const MENU = '<ul><li><a href="/1">Home</a><li><a href="/2">News</a><li><a href="/3">Services</a></ul>'

describe('extractHtml', () => {
  it('reads paragraphs and tables in document order', async () => {
    const [reading] = await read(`<h1>Title</h1><div>one<p>two<br>three</p>four</div>${TABLE}<p>five`)
    expect(drawn(reading!)).toEqual(['Title', 'one', 'two', 'three', 'four', '[label|figure|rules|13]', 'five'])
  })

  it('collapses white space and leaves no line break in a paragraph', async () => {
    const [reading] = await read('<p>\n  a&nbsp;\n\tb <span> c</span>\n</p><pre>d\n  e</pre>')
    expect(drawn(reading!)).toEqual(['a b c', 'd', 'e'])
  })

  it('leaves out what is no content by its kind', async () => {
    const [reading] = await read(`
      <head><title>t</title><style>p{}</style></head><header>site</header><nav>menu</nav>
      <script>document.write("x")</script><noscript>no script</noscript><template>t</template>
      <p>kept</p><p style="display:none">hidden</p><p hidden>hidden</p><form><button>go</button><input value=q></form>
      <aside>aside</aside><div role="navigation">path</div>${MENU}<footer>imprint</footer>`)
    expect(drawn(reading!)).toEqual(['kept'])
  })

  it('keeps the header and the footer of the content itself', async () => {
    const [reading] = await read('<article><header>Title</header><p>text</p><footer>date</footer></article>')
    expect(drawn(reading!)).toEqual(['Title', 'text', 'date'])
  })

  it('keeps prose that has links in it, and tables', async () => {
    const prose = `<p>${PROSE}<a href=1>one</a>, <a href=2>two</a> and <a href=3>three</a></p>`
    const [reading] = await read(prose + TABLE)
    expect(drawn(reading!)).toHaveLength(2)
  })

  it('reads tables that only arrange things as what is in them', async () => {
    const inner = `<p>${PROSE}</p><p>${PROSE}</p><p>end</p>`
    const arranged = `<table><tr><td>left</td><td>${inner}${TABLE}</td></tr></table>`
    const readings = await read(arranged)
    expect(drawn(whole(readings))).toEqual(['left', PROSE.trim(), PROSE.trim(), 'end', '[label|figure|rules|13]'])
    expect(drawn((await read(`<table role="presentation"><tr><td>a</td><td>b</td></tr></table>`))[0]!)).toEqual([
      'a',
      'b',
    ])
    expect(drawn((await read('<table><tr><td>a</td></tr><tr><td>b</td></tr></table>'))[0]!)).toEqual(['a', 'b'])
  })

  it('keeps a table of figures that has a note of some length, and tables within its cells', async () => {
    const rows = Array.from({ length: 8 }, (_, row) => `<tr><td>label ${row}<td>${row}`).join('')
    const note = `<tr><td colspan=2><p>${PROSE}</p><p>${PROSE}</p><p>x</p>`
    const [reading] = await read(`<table>${rows}${note}<tr><td>nested<td>7${TABLE}</table>`)
    expect(reading!.blocks.map(({ kind }) => kind)).toEqual(['grid', 'grid'])
  })

  it('takes the text of a box within a cell for text of the cell', async () => {
    const boxed = '<table><tr><td>rules<td><table><tr><td>13</table><tr><td>other<td>14</table>'
    expect(drawn((await read(boxed))[0]!)).toEqual(['[rules|13|other|14]'])
  })

  it('proposes nested containers, the one that holds nearly all first', async () => {
    const content = `<div id=content><p>${PROSE}</p><p>${PROSE}</p>${TABLE}</div>`
    const page = `<div id=page><p>address of the site</p>${content}<p>copyright</p></div>`
    const readings = await read(`<p>welcome</p>${page}`)
    expect(readings.map(drawn)).toEqual([
      [PROSE.trim(), PROSE.trim(), '[label|figure|rules|13]'],
      ['address of the site', PROSE.trim(), PROSE.trim(), '[label|figure|rules|13]', 'copyright'],
      ['welcome', 'address of the site', PROSE.trim(), PROSE.trim(), '[label|figure|rules|13]', 'copyright'],
    ])
  })

  it('takes the findings about a table only into the readings that hold it', async () => {
    const odd = '<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c</table>'
    const readings = await read(`${odd}<div><p>${PROSE}</p><p>${PROSE}</p></div>`)
    expect(readings.map(({ findings }) => findings.map(({ code }) => code))).toEqual([[], ['grid-irregular']])
  })

  it('prefers the title that the page states for its article', async () => {
    const meta = '<meta name="ArticleTitle" content=" The report ">'
    expect((await read(`<title>Report - Site</title>${meta}<p>x`))[0]?.title).toBe('The report')
    expect((await read('<title>\n Report - Site</title><p>x'))[0]?.title).toBe('Report - Site')
    expect((await read('<p>x'))[0]?.title).toBeNull()
  })

  it('gives one reading without blocks for a page that shows nothing', async () => {
    for (const page of [
      '<html></html>',
      '<frameset><frame src=a></frameset>',
      '<div id=app></div><script>1</script>',
    ]) {
      expect(await read(page)).toMatchObject([{ blocks: [], pages: null }])
    }
  })

  it('reports a declared character set that is not that of the page', async () => {
    const bytes = encode('<meta charset=utf-8><p>年度报告</p>', 'gb18030')
    const [reading] = await extractHtml({ ...htmlFile(''), bytes }, {})
    expect(drawn(reading!)).toEqual(['年度报告'])
    expect(reading?.findings.map(({ code }) => code)).toEqual(['charset-guessed'])
  })

  it('says where everything stands, so that it can be looked up in the source', async () => {
    const html = `<body>zero<table role=none><tr hidden><td>x<tr><td>left<td><div>one<p>two<ul><li>three</ul>four</div>
      <table><tr><td>a<td>b<table><tr><td>n<td>m</table><tr style="display:none"><td>h<tr><td>c</table></table><p>five`
    const reading = whole(await read(html))
    const $ = load(html)
    const paragraphs = $(PARAGRAPH_ELEMENTS.join(','))
    const own = (element: typeof paragraphs): string =>
      element
        .clone()
        .find(`${PARAGRAPH_ELEMENTS.join(',')},table`)
        .remove()
        .end()
        .text()
    for (const block of reading.blocks) {
      if (block.kind === 'paragraph') {
        const [{ paragraph }] = block.at as [{ paragraph: number }]
        expect(own(paragraphs.eq(paragraph - 1))).toContain(block.text)
        continue
      }
      for (const { text, at } of block.grid.cells) {
        const [place] = at as [{ table: number; row: number; cell: number }]
        const rows = $('table')
          .eq(place.table - 1)
          .children('tbody')
          .children('tr')
        const cell = rows
          .eq(place.row - 1)
          .children('td')
          .eq(place.cell - 1)
        expect(own(cell as unknown as typeof paragraphs).trim()).toBe(text)
      }
    }
    expect(drawn(reading)).toEqual(['zero', 'left', 'one', 'two', 'three', 'four', '[a|b|c]', '[n|m]', 'five'])
  })
})
