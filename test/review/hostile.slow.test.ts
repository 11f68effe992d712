import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOSTILE, hostileReport } from '../hostile-report.js'
import { writeArchive } from '../made-archive/write-archive.js'
import { hasBrowser, howToInstall, launch, watchedPage } from './browser.js'
import { nianbao } from './nianbao.js'

if (!hasBrowser) console.warn(howToInstall)

describe.skipIf(!hasBrowser)('a report that is out to run a script', () => {
  let out: string
  let browser: Browser

  beforeAll(async () => {
    out = mkdtempSync(join(tmpdir(), 'nianbao-hostile-'))
    const names = ['<img src=x onerror=alert(4)>.pdf', `a'"&.pdf`]
    writeArchive(new Map(names.map((name, index) => [name, hostileReport(name, 2023 + index)])), out)
    nianbao('check', '--out', out)
    nianbao('review', '--out', out)
    browser = await launch()
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    rmSync(out, { recursive: true, force: true })
  })

  test('is shown as text on every page', async () => {
    const { page, problems } = await watchedPage(browser, pathToFileURL(join(out, 'review')).href)
    const idsIn = (kind: string): string[] =>
      readdirSync(join(out, 'review/data', kind), { recursive: true, encoding: 'utf8' }).flatMap((name) =>
        name.endsWith('.js') ? [name.replace(/^.*\/|\.js$/g, '')] : [],
      )
    const reports = idsIn('reports')
    expect(reports).toHaveLength(2)
    const hashes = [
      '#/',
      '#/reports',
      '#/finding/cell-unreadable',
      ...reports.map((id) => `#/report/${id}?finding=0`),
      ...idsIn('agencies').map((id) => `#/agency/${id}`),
    ]
    for (const hash of hashes) {
      await page.goto(`${pathToFileURL(join(out, 'review', 'index.html'))}${hash}`)
      await page.locator('h1').waitFor()
      await page.waitForTimeout(200)
      expect(await page.locator('#app :is(img, script, style, iframe, object, embed, base, form)').count()).toBe(0)
      expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0)
      expect(await page.locator('script').count()).toBeLessThanOrEqual(2)
    }
    await page.goto(`${pathToFileURL(join(out, 'review', 'index.html'))}#/report/${reports[0]}`)
    await page.locator('h1').waitFor()
    expect(await page.locator('h1').textContent()).toBe(HOSTILE)
    expect(await page.locator('.official .raw').textContent()).toBe(HOSTILE.trim())
    expect(problems).toEqual([])
    await page.close()
  })

  test('no inline script runs, whatever gets into a page', async () => {
    const { page, problems } = await watchedPage(browser, pathToFileURL(join(out, 'review')).href)
    await page.goto(pathToFileURL(join(out, 'review', 'index.html')).href)
    await page.locator('h1').waitFor()
    const refused: string[] = []
    page.on('requestfailed', (request) => refused.push(`${request.url()} ${request.failure()?.errorText}`))
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="data:,x" onerror="document.title=1">')
      const script = document.createElement('script')
      script.textContent = 'document.title = 2'
      document.body.append(script)
      const far = document.createElement('script')
      far.src = 'https://example.com/x.js'
      document.body.append(far)
    })
    await page.waitForTimeout(200)
    expect(await page.title()).not.toMatch(/^[12]$/)
    expect(refused).toEqual(['https://example.com/x.js csp'])
    expect(problems.filter((problem) => /Content Security Policy/.test(problem)).length).toBeGreaterThanOrEqual(3)
    await page.close()
  })
})
