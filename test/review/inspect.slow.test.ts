import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { officialBook } from '../../src/forms/official-book.js'
import { type SingleReport, singleReport } from '../../src/review/data/single-report.js'
import { inspectionPage } from '../../src/review/html/inspection-page.js'
import { HOSTILE, hostileReport } from '../hostile-report.js'
import { hasBrowser, howToInstall, launch, watchedPage } from './browser.js'
import { nianbao, root } from './nianbao.js'
import { violations } from './violations.js'

if (!hasBrowser) console.warn(howToInstall)

const SAMPLES = {
  pdf: 'pdf-wrong-sums/report.pdf',
  cut: 'pdf-row-cut-by-page-end/report.pdf',
  html: 'html-wrong-sums/report.html',
  docx: 'docx-v-merge/report.docx',
  text: 'txt-tabs/report.txt',
} as const
type Sample = keyof typeof SAMPLES

const formats = Object.keys(SAMPLES) as Sample[]
const total = '/tables/t3_requests/resultTotal/total'

describe.skipIf(!hasBrowser)('the page of nianbao inspect in a browser, from the disk', () => {
  let folder: string
  let browser: Browser
  let pages: Record<Sample, string>

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nianbao-inspect-'))
    pages = Object.fromEntries(
      formats.map((name) => [
        name,
        nianbao('inspect', join(root, 'samples', SAMPLES[name]), '--out', join(folder, name)).trim(),
      ]),
    ) as Record<Sample, string>
    browser = await launch()
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** The page; when the test is over it has to have done nothing that it should not: above all it has asked for nothing. */
  async function open(file: string, options: Parameters<Browser['newPage']>[0] = {}, hash = ''): Promise<Page> {
    const address = pathToFileURL(file).href
    const { page, problems } = await watchedPage(browser, address, options)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    onTestFinished(async () => {
      await page.close()
      expect(problems).toEqual([])
      expect([...new Set(asked)]).toEqual([address])
    })
    await page.goto(address + hash)
    await page.locator('h1').waitFor()
    return page
  }

  const inlined = (page: Page): Promise<SingleReport> =>
    page.evaluate(() => JSON.parse(document.getElementById('report')!.textContent!))

  const classesOf = async (page: Page, selector: string): Promise<string[]> =>
    (await page.locator(selector).first().getAttribute('class'))!.split(' ')

  test.each(formats)(
    'shows every cell of the official tables with what stands in it, and where it was read (%s)',
    async (name) => {
      const page = await open(pages[name])
      const { sheet } = await inlined(page)
      const shown = await page
        .locator('.official td[data-cell]')
        .evaluateAll((cells) =>
          cells.map((cell) => [(cell as HTMLElement).dataset.cell, cell.querySelector('.value')?.textContent ?? null]),
        )
      const wanted = sheet.tables.flatMap(({ layout, entries }) =>
        Object.entries(entries ?? {}).flatMap(([row, cells]) =>
          Object.entries(cells).map(([column, { value }]) => [
            `/tables/${layout.replace(/-\d+$/, '')}/${row}/${column}`,
            value === null ? null : String(value),
          ]),
        ),
      )
      expect(wanted.length).toBeGreaterThan(180)
      expect([...shown].sort()).toEqual([...wanted].sort())
      const outlined = await page
        .locator('.side.source [data-stands]')
        .evaluateAll((cells) => cells.flatMap((cell) => (cell as HTMLElement).dataset.stands!.split(' ')))
      expect(wanted.map(([pointer]) => pointer).filter((pointer) => !outlined.includes(pointer!))).toEqual([])
      const pictures = await page.locator('.paper img').evaluateAll((images) =>
        Promise.all(
          images.map((image) => {
            // what is far from sight is otherwise not decoded at all
            ;(image as HTMLImageElement).loading = 'eager'
            return (image as HTMLImageElement).decode().then(() => true)
          }),
        ),
      )
      expect(pictures).toHaveLength(sheet.images.length)
    },
  )

  test.each(['pdf', 'html'] as const)('a table of the form is drawn as rows of equal width (%s)', async (name) => {
    const page = await open(pages[name])
    const widths = await page.locator('table.official').evaluateAll((tables) =>
      tables.map((table) => {
        const rows = [...(table as HTMLTableElement).rows]
        const slots = rows.map(() => 0)
        rows.forEach((row, index) => {
          for (const cell of row.cells)
            for (let below = index; below < index + cell.rowSpan; below++) slots[below]! += cell.colSpan
        })
        return [...new Set(slots)].length
      }),
    )
    expect(widths).toEqual(widths.map(() => 1))
  })

  test('pointing at a cell marks it on the other side and shows the print around it, in both directions', async () => {
    const page = await open(pages.pdf)
    const cell = `.official [data-cell="${total}"]`
    const print = `.paper [data-cell="${total}"]`
    await page.keyboard.press('Escape')
    await page.hover(cell)
    expect(await classesOf(page, print)).toContain('near')
    expect(await page.locator('.detail h2').textContent()).toContain('总计')
    expect(await page.locator('.detail .crop image').getAttribute('href')).toMatch(/^data:image\/webp/)
    await page.hover('h1')
    expect(await page.locator('.near').count()).toBe(0)
    await page.hover(print)
    expect(await classesOf(page, cell)).toContain('near')
    await page.click(print)
    expect(await classesOf(page, cell)).toContain('chosen')
    await page.hover('h1')
    expect(await page.locator('.detail .pointer code').textContent()).toBe(total)
  })

  test('a cell that a page end cuts is outlined at both places', async () => {
    const page = await open(pages.cut)
    const { sheet } = await inlined(page)
    const cut = sheet.grids.flatMap(({ cells }) => cells).find(({ at, role }) => at.length > 1 && role === 'reported')
    const pointer = (cut ?? sheet.grids.flatMap(({ cells }) => cells).find(({ at }) => at.length > 1))!.stands
    const outlines = page.locator(`.paper [data-stands="${pointer}"]`)
    expect(await outlines.count()).toBe(2)
    await outlines.first().click()
    expect(await page.locator('.paper .cell.chosen').count()).toBe(2)
  })

  test('a paragraph is linked with its place on the page', async () => {
    const page = await open(pages.pdf)
    await page.click('.text [data-cell="/sections/0/paragraphs/0"]')
    expect(await classesOf(page, '.paper [data-cell="/sections/0/paragraphs/0"]')).toContain('chosen')
    await page.click('.paper [data-cell="/preamble/0"]')
    expect(await classesOf(page, '.text [data-cell="/preamble/0"]')).toContain('chosen')
    expect(await page.locator('.detail h2').textContent()).toMatch(/^本报告/)
  })

  test.each(['html', 'docx', 'text'] as const)(
    'a document without pages is shown in its order, text and tables (%s)',
    async (name) => {
      const page = await open(pages[name])
      const { sheet } = await inlined(page)
      const order = await page
        .locator('.side.source :is(.text summary, .text .paragraph, .read)')
        .evaluateAll((all) =>
          all.map((one) => (one.tagName === 'TABLE' ? 'table' : one.tagName === 'SUMMARY' ? one.textContent! : 'text')),
        )
      const section = (heading: string, paragraphs: unknown[], grids: number) => [
        heading,
        ...paragraphs.map(() => 'text'),
        ...new Array(grids).fill('table'),
      ]
      expect(order).toEqual([
        ...(sheet.preamble.length > 0 ? section('前言', sheet.preamble, 0) : []),
        ...sheet.sections.flatMap(({ heading, paragraphs, grids }) => section(heading, paragraphs, grids.length)),
      ])
      expect(order.filter((one) => one === 'table')).toHaveLength(sheet.grids.length)
    },
  )

  test('the findings: the worst first, each leads to the cells that it names', async () => {
    const page = await open(pages.pdf)
    const { sheet } = await inlined(page)
    const named = () => page.locator('.named-cells .chip').count()
    expect(await named()).toBe(6)
    await page.click('.named-cells .quiet')
    const finding = sheet.findings.findIndex(({ severity }) => severity === 'error')
    const cells = Object.values(sheet.flags).filter(([, findings]) => findings.includes(finding)).length
    expect(await named()).toBe(cells)
    await page.click('.named-cells .chip:nth-of-type(2)')
    const chosen = (await page.locator('td.chosen').getAttribute('data-cell'))!
    expect(sheet.findings[finding]!.cells).toContain(chosen)
    expect(await page.locator(`.paper .chosen[data-cell="${chosen}"]`).count()).toBe(1)
    await page.click('.finding-bar > .quiet')
    const listed = await page.locator('.all .severity').allTextContents()
    expect(listed).toHaveLength(sheet.findings.length)
    expect(listed.lastIndexOf('错误')).toBeLessThan(listed.indexOf('提示'))
  })

  test('counts each kind of cell, and goes from one to the next', async () => {
    const page = await open(pages.pdf)
    const { sheet } = await inlined(page)
    const count = async (kind: string) =>
      Number(await page.locator(`.kind:has(.swatch.${kind}) b`).textContent({ timeout: 1000 }))
    const flagged = Object.values(sheet.flags).filter(([flag]) => flag === 'error').length
    expect(await count('f-error')).toBe(flagged)
    expect(await count('s-reported')).toBe(await page.locator('.official td.s-reported').count())
    expect(await page.locator('.verdict').textContent()).toContain(`${await count('s-reported')} 格`)
    await page.keyboard.press('Escape')
    const seen = new Set<string>()
    for (let step = 0; step < flagged; step++) {
      await page.click('.kind:has(.swatch.f-error)')
      const chosen = page.locator('td.chosen')
      expect(await chosen.getAttribute('class')).toContain('f-error')
      seen.add((await chosen.getAttribute('data-cell'))!)
    }
    expect(seen.size).toBe(flagged)
    await page.click('.kind:has(.swatch.s-label)')
    expect(await page.locator('.paper .s-label.chosen').count()).toBe(1)
  })

  test('ids are shown at rows and columns, on pages and in tables, until they are switched off', async () => {
    for (const name of ['pdf', 'html'] as const) {
      const page = await open(pages[name])
      const source = name === 'pdf' ? '.paper .ids text' : '.read .id'
      const ids = () => page.locator(source).allTextContents()
      expect(await ids()).toEqual(expect.arrayContaining(['resultTotal', 'naturalPerson', 'rules']))
      const row = page.locator(`tr:has([data-cell="${total}"]) th:has(.id)`)
      expect(await row.textContent()).toContain('resultTotal')
      await page.click('.source-tools input[type=checkbox]')
      expect(await ids()).toEqual([])
      expect(await row.count()).toBe(0)
      await page.reload()
      await page.locator('h1').waitFor()
      expect(await ids()).toEqual([])
      await page.click('.source-tools input[type=checkbox]')
    }
  })

  test('outlines lie where the report says that the cells are, with ids beside the page and without', async () => {
    const page = await open(pages.pdf)
    const { sheet } = await inlined(page)
    const { at } = sheet.grids.flatMap(({ cells }) => cells).find(({ stands }) => stands.split(' ').includes(total))!
    const [{ page: number, box }] = at as [{ page: number; box: [number, number, number, number] }]
    const image = sheet.images.find((one) => one.number === number)!
    for (const ids of [true, false]) {
      await page.locator('.source-tools input[type=checkbox]').setChecked(ids)
      const [outline, picture] = await Promise.all([
        page.locator(`.paper [data-cell="${total}"]`).boundingBox(),
        page
          .locator('figure.page', { has: page.locator(`[data-cell="${total}"]`) })
          .locator('img')
          .boundingBox(),
      ])
      const scale = picture!.width / image.width
      const sides = [outline!.x - picture!.x, outline!.y - picture!.y].map((side) => side / scale)
      expect(Math.abs(sides[0]! - box[0])).toBeLessThan(2)
      expect(Math.abs(sides[1]! - box[1])).toBeLessThan(2)
      expect(Math.abs(outline!.width / scale - (box[2] - box[0]))).toBeLessThan(4)
    }
  })

  test('leads to no other page, and an address with a cell shows that cell', async () => {
    const page = await open(pages.pdf, {}, `#/report/x?at=${total}`)
    expect(await page.locator('a').count()).toBe(0)
    const { sheet } = await inlined(page)
    await page.close()
    const cell = '/tables/t4_review_litigation/cases/review.total'
    const asked = await open(pages.pdf, {}, `#/report/${sheet.id}?at=${cell}`)
    expect(await asked.locator('td.chosen').getAttribute('data-cell')).toBe(cell)
  })

  test('is not wider than a telephone', async () => {
    for (const name of ['pdf', 'html'] as const) {
      const page = await open(pages[name], { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    }
  })

  test.each([
    ['pdf', 'light'],
    ['html', 'dark'],
  ] as const)('is accessible (%s, %s)', async (name, colorScheme) => {
    const page = await open(pages[name], { colorScheme })
    expect(await violations(page)).toEqual([])
  })

  test('speaks English when asked to', async () => {
    const page = await open(pages.pdf)
    await page.click('.top button')
    await expect.poll(() => page.locator('.finding-bar').textContent()).toContain('error')
    expect(await page.locator('.kinds').textContent()).toContain('header or row label')
  })

  test('a report that is out to run a script is shown as text, and nothing else runs', async () => {
    const built = (name: string) => readFileSync(join(root, 'dist/app', name), 'utf8')
    const file = join(folder, 'hostile.html')
    const report = singleReport(hostileReport('<img src=x onerror=alert(4)>.pdf', 2023), [], officialBook())
    writeFileSync(file, inspectionPage(report, { script: built('app.js'), style: built('app.css') }))
    const page = await open(file)
    expect(await page.locator('h1').textContent()).toBe(HOSTILE)
    expect(await page.locator('.official .raw').textContent()).toBe(HOSTILE.trim())
    expect(await page.locator('.text .paragraph').first().textContent()).toBe(HOSTILE)
    expect(await page.locator('#app :is(img, script, style, iframe, object, embed, base, form)').count()).toBe(0)
    expect(await page.locator('a').count()).toBe(0)
    await page.close()
    const { page: other, problems } = await watchedPage(browser, pathToFileURL(file).href)
    await other.goto(pathToFileURL(file).href)
    await other.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="data:,x" onerror="document.title=1">')
      const script = document.createElement('script')
      script.textContent = 'document.title = 2'
      document.body.append(script)
      const style = document.createElement('style')
      style.textContent = 'h1 { display: none }'
      document.body.append(style)
      const far = new Image()
      far.src = 'https://example.com/x.png'
    })
    await other.waitForTimeout(200)
    expect(await other.title()).not.toMatch(/^[12]$/)
    expect(await other.locator('h1').isVisible()).toBe(true)
    expect(problems.filter((problem) => /Content Security Policy/.test(problem)).length).toBeGreaterThanOrEqual(4)
    await other.close()
  })
})
