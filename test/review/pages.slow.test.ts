import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { shortIds } from '../../src/batch/review/short-ids.js'
import type { Report } from '../../src/forms/report.js'
import type { TableEntries } from '../../src/model/entry.js'
import type { Finding } from '../../src/model/findings/finding.js'
import type { ManifestLine } from '../../src/outputs/manifest-line.js'
import { nameOf, pathOf } from '../made-archive/made-report.js'
import { hasBrowser, howToInstall, launch, watchedPage } from './browser.js'
import { BROKEN, reviewedArchive } from './reviewed-archive.js'
import { violations } from './violations.js'

if (!hasBrowser) console.warn(howToInstall)

const PDF = 'pdf-wrong-sums/report.pdf'
const HTML = 'html-wrong-sums/report.html'

describe.skipIf(!hasBrowser)('the review pages in a browser, from the disk', () => {
  let folder: string
  let out: string
  let browser: Browser
  let lines: ManifestLine[]
  let ids: ReadonlyMap<string, string>

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nianbao-pages-'))
    out = reviewedArchive(folder).out
    browser = await launch()
    lines = readFileSync(join(out, 'manifest.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ManifestLine)
    ids = shortIds(lines.flatMap(({ path, report }) => (report === null ? [] : [path])))
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const address = (hash = '') => `${pathToFileURL(join(out, 'review', 'index.html'))}${hash}`
  const reportAddress = (path: string) => address(`#/report/${ids.get(path)}`)
  const reportOf = (path: string): Report =>
    JSON.parse(readFileSync(join(out, lines.find((line) => line.path === path)!.report!), 'utf8'))

  /** A page of the review; when the test is over it has to have done nothing that it should not. */
  async function open(hash: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const { page, problems } = await watchedPage(browser, pathToFileURL(join(out, 'review')).href, options)
    onTestFinished(async () => {
      await page.close()
      expect(problems).toEqual([])
    })
    await page.goto(hash.startsWith('file:') ? hash : address(hash))
    await page.locator('h1').waitFor()
    return page
  }

  const inSight = (page: Page, selector: string): Promise<boolean> =>
    page.locator(selector).evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return seen !== null && (element === seen || element.contains(seen) || seen.contains(element))
    })

  test('three clicks lead from the overview to a flagged cell on the picture of its page', async () => {
    const page = await open('#/')
    await page.click('[data-code="sum-mismatch"]')
    await page.click(`a[href*="${ids.get(PDF)}"]`)
    await page.click('.stepper button:last-child')
    const chosen = page.locator('.paper .cell.chosen')
    await chosen.waitFor()
    const pointer = (await chosen.getAttribute('data-cell'))!
    expect(await chosen.getAttribute('class')).toContain('f-error')
    expect(reportOf(PDF).findings.map((found) => found.pointer)).toContain(pointer)
    expect(await inSight(page, '.paper .cell.chosen')).toBe(true)
    const image = page.locator('figure.page', { has: chosen }).locator('img')
    await page.waitForFunction(
      (element) => (element as HTMLImageElement).naturalWidth > 600,
      await image.elementHandle(),
    )
    expect(await page.locator('td.chosen').getAttribute('data-cell')).toBe(pointer)
    expect(await inSight(page, 'td.chosen')).toBe(true)
  })

  test('outlines lie where the report says that the cells are', async () => {
    const page = await open(reportAddress('pdf-rotated-page/report.pdf'))
    const report = reportOf('pdf-rotated-page/report.pdf')
    const entry = (report.tables.t3_requests as TableEntries).newReceived!.total!
    const [place] = entry.at as [{ page: number; box: [number, number, number, number] }]
    const [left, top, right, bottom] = await page
      .locator('.paper [data-cell="/tables/t3_requests/newReceived/total"]')
      .evaluate((rect) => {
        const svg = (rect as SVGRectElement).ownerSVGElement!
        const sheet = svg.getBoundingClientRect()
        const box = rect.getBoundingClientRect()
        const scale = svg.viewBox.baseVal.width / sheet.width
        return [box.left - sheet.left, box.top - sheet.top, box.right - sheet.left, box.bottom - sheet.top].map(
          (side) => side * scale,
        )
      })
    const distances = [left! - place.box[0], top! - place.box[1], right! - place.box[2], bottom! - place.box[3]]
    expect(distances.filter((distance) => Math.abs(distance) > 2)).toEqual([])
  })

  test('every value on the screen is that of the JSON, and every cell of the JSON is on the screen', async () => {
    const page = await open('#/')
    for (const path of ids.keys()) {
      await page.goto(reportAddress(path))
      await page.locator(`.identity .path >> text="${path}"`).waitFor()
      const shown = await page
        .locator('.official td[data-cell]')
        .evaluateAll((cells) =>
          cells.map((cell) => [
            (cell as HTMLElement).dataset.cell!,
            cell.querySelector('.value')?.textContent ?? null,
            cell.querySelector('.reasoned')?.textContent ?? null,
            cell.querySelector('.raw')?.textContent ?? null,
          ]),
        )
      const tables = Object.entries(reportOf(path).tables as Readonly<Record<string, TableEntries>>)
      const text = (value: number | null | undefined): string | null =>
        value === null || value === undefined ? null : String(value)
      const wanted = tables.flatMap(([table, rows]) =>
        Object.entries(rows).flatMap(([row, cells]) =>
          Object.entries(cells).map(([column, { state, value, inferred, raw }]) => [
            `/tables/${table}/${row}/${column}`,
            text(value),
            text(inferred),
            state === 'reported' ? null : raw?.trim() || null,
          ]),
        ),
      )
      const order = (a: unknown[], b: unknown[]): number => (String(a[0]) < String(b[0]) ? -1 : 1)
      expect(shown.sort(order)).toEqual(wanted.sort(order))
    }
  })

  test('a click on a value shows its place, a click on the place its value, in every format', async () => {
    const page = await open('#/')
    for (const path of [PDF, HTML, 'docx-v-merge/report.docx', 'txt-tabs/report.txt']) {
      await page.goto(reportAddress(path))
      await page.locator(`.identity .path >> text="${path}"`).waitFor()
      const value = '/tables/t3_requests/resultTotal/total'
      await page.click(`.official [data-cell="${value}"]`)
      expect(await page.locator('.source .chosen').first().getAttribute('data-stands')).toContain(value)
      expect(await inSight(page, '.source .chosen >> nth=0')).toBe(true)
      const place = '/tables/t3_requests/newReceived/total'
      await page.locator(`.source [data-stands~="${place}"]`).first().click()
      expect(await page.locator('td.chosen[data-cell^="/tables"]').last().getAttribute('data-cell')).toBe(place)
      await expect.poll(() => page.locator('.detail .pointer code').textContent()).toContain('t3_requests')
      const { raw, value: printed } = (reportOf(path).tables.t3_requests as TableEntries).newReceived!.total!
      expect(await page.locator('.detail dl').textContent()).toContain(`印作${raw}`)
      expect(await page.locator('.detail dl').textContent()).toContain(`数值${printed}`)
    }
  })

  test('every cell that was read is outlined where it is printed', async () => {
    const page = await open(reportAddress(PDF))
    const outlined = new Set(
      await page
        .locator('.paper [data-stands]')
        .evaluateAll((all) => all.flatMap((element) => (element as SVGElement).dataset.stands!.split(' '))),
    )
    const read = Object.entries(reportOf(PDF).tables as Readonly<Record<string, TableEntries>>).flatMap(
      ([table, rows]) =>
        Object.entries(rows).flatMap(([row, cells]) =>
          Object.entries(cells).flatMap(([column, { at }]) =>
            at.length > 0 ? [`/tables/${table}/${row}/${column}`] : [],
          ),
        ),
    )
    expect(read.length).toBeGreaterThan(180)
    expect(read.filter((pointer) => !outlined.has(pointer))).toEqual([])
  })

  test('pointing at a value shows what is printed, how it was read and the rule that it breaks', async () => {
    const page = await open(reportAddress(PDF))
    const [, found] = reportOf(PDF).findings.filter(({ severity }) => severity === 'error') as [Finding, Finding]
    await page.hover(`.official [data-cell="${found.pointer}"]`)
    const told = page.locator('.detail')
    await expect.poll(() => told.textContent()).toContain(found.rule!)
    expect(await told.textContent()).toContain(`印作${found.actual}`)
    expect(await told.textContent()).toContain('有数')
    expect(await page.locator(`.chosen[data-cell="${found.pointer}"]`).count()).toBe(0)
  })

  test('coming back to the overview finds it as it was left', async () => {
    const page = await open('#/')
    await page.fill('input[type=search]', nameOf(BROKEN))
    await page.selectOption('.coverage select', 'gaps')
    await page.locator('.map a.square').first().click()
    await page.locator('.official, .chain').first().waitFor()
    expect(await page.title()).not.toContain('总览')
    await page.goBack()
    await page.locator('.coverage').waitFor()
    expect(await page.inputValue('input[type=search]')).toBe(nameOf(BROKEN))
    expect(await page.inputValue('.coverage select')).toBe('gaps')
    expect(await page.title()).toContain('总览')
  })

  test('everything can be done with the keyboard', async () => {
    const page = await open('#/')
    // to the map of coverage: a single stop, then arrows
    for (let stop = 0; stop < 80 && (await page.locator('.map a.square:focus').count()) === 0; stop++)
      await page.keyboard.press('Tab')
    const start = await page.locator('.map a:focus').getAttribute('title')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.locator('.map a:focus').getAttribute('title')).not.toBe(start)
    await page.goto(reportAddress(PDF))
    await page.locator('.finding-bar').waitFor()
    // the first error is shown as it comes
    const first = await page.locator('td.chosen').getAttribute('data-cell')
    await page.keyboard.press('j')
    await expect.poll(() => page.locator('.position').textContent()).toMatch(/^2 /)
    await page.keyboard.press('k')
    await expect.poll(() => page.locator('td.chosen').getAttribute('data-cell')).toBe(first)
    await page.locator('td.chosen').focus()
    await page.keyboard.press('ArrowLeft')
    const moved = await page.locator('td:focus').getAttribute('data-cell')
    expect(moved).not.toBe(first)
    await page.keyboard.press('Enter')
    expect(await page.locator('.paper .cell:focus').getAttribute('data-cell')).toBe(moved)
    await page.keyboard.press('Enter')
    expect(await page.locator('td:focus').getAttribute('data-cell')).toBe(moved)
    await page.keyboard.press('Escape')
    expect(await page.locator('.chosen').count()).toBe(0)
  })

  test('an agency: the chain breaks where it breaks, and a missing year is named', async () => {
    const page = await open('#/')
    await page.fill('input[type=search]', nameOf(BROKEN))
    await page.click('.map th[scope=row] a')
    await page.locator('.chain').waitFor()
    const joints = await page
      .locator('.joint')
      .evaluateAll((all) => all.map(({ className, textContent }) => [className, textContent]))
    const carried = (row: string, year: number) =>
      (reportOf(pathOf(BROKEN, year)).tables.t3_requests as TableEntries)[row]!.total!.value
    expect(joints[2]).toEqual([
      'joint broken',
      `不接：${carried('carriedForward', 2021)} → ${carried('carriedOver', 2022)}`,
    ])
    expect(joints[3]![0]).toBe('joint gap')
    expect(joints[0]![0]).toBe('joint')
    const hollow = page.locator('circle.hollow')
    expect(await hollow.count()).toBeGreaterThan(0)
    await page.locator('.chart a').first().click()
    await page.locator('.official td.chosen').waitFor()
  })

  test('no page is wider than a telephone', async () => {
    const page = await open('#/', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
    const agencies = await page.locator('.map th[scope=row] a').first().getAttribute('href')
    const hashes = [
      '#/',
      '#/reports',
      '#/status/failed',
      '#/status/skipped',
      '#/finding/sum-mismatch',
      agencies!,
      `#/report/${ids.get(PDF)}?finding=0`,
      `#/report/${ids.get(HTML)}?finding=0`,
    ]
    for (const hash of hashes) {
      await page.goto(address(hash))
      await page.waitForTimeout(150)
      expect([hash, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([hash, 360])
    }
    await page.tap('.tabs button:nth-child(2)')
    await page.locator('.official [data-cell="/tables/t3_requests/resultTotal/total"]').tap()
    await page.tap('.detail .actions button:has-text("看原件")')
    await expect.poll(() => page.locator('.source .chosen').first().isVisible()).toBe(true)
  })

  test.each(['light', 'dark'] as const)('is accessible (%s)', async (colorScheme) => {
    const page = await open('#/', { colorScheme })
    const agency = await page.locator('.map th[scope=row] a').first().getAttribute('href')
    for (const hash of [
      '#/',
      '#/reports',
      '#/status/failed',
      agency!,
      `#/report/${ids.get(PDF)}?finding=0`,
      `#/report/${ids.get(HTML)}?finding=0`,
    ]) {
      await page.goto(address(hash))
      await page.waitForTimeout(150)
      expect([hash, await violations(page)]).toEqual([hash, []])
    }
  })

  test('speaks English when asked to, and remembers it', async () => {
    const page = await open(`#/report/${ids.get(PDF)}?finding=0`)
    await page.click('.top button')
    await expect.poll(() => page.locator('.finding-bar').textContent()).toContain('error')
    await page.reload()
    await page.locator('.finding-bar').waitFor()
    expect(await page.locator('.finding-bar').textContent()).toContain('error')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
  })

  test('a correction is held by the browser, and offered as the line that belongs in the file', async () => {
    const page = await open(`#/report/${ids.get(PDF)}?finding=0`)
    const pointer = (await page.locator('td.chosen').getAttribute('data-cell'))!
    await page.click('.detail .actions button:has-text("更正此格")')
    await page.fill('.correction input[name=value]', '12')
    await page.fill('.correction input[name=who]', '甲')
    await page.fill('.correction input[name=why]', '原件印作 12')
    await page.click('.correction button[type=submit]')
    await page.click('.pending summary')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.pending button')])
    const line = JSON.parse(readFileSync((await download.path())!, 'utf8')) as Record<string, unknown>
    expect(line).toEqual({
      source: reportOf(PDF).source.sha256,
      pointer,
      value: 12,
      who: '甲',
      when: expect.any(String),
      why: '原件印作 12',
    })
  })

  test('an address that leads elsewhere shows the overview', async () => {
    const page = await open('#/report/..%2F..%2Fevil')
    expect(await page.locator('.coverage').count()).toBe(1)
  })

  test('a report that is not there says so', async () => {
    const { page, problems } = await watchedPage(browser, pathToFileURL(join(out, 'review')).href)
    await page.goto(address('#/report/0123456789'))
    await page.locator('[role=alert]').waitFor()
    expect(problems).toEqual(['Failed to load resource: net::ERR_FILE_NOT_FOUND'])
    await page.close()
  })
})
