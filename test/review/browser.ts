import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const path = process.env.NIANBAO_CHROMIUM ?? '/usr/bin/chromium'

/** Whether there is a Chromium to test in; where there is none the tests say so. */
export const hasBrowser = existsSync(path)

export const howToInstall =
  'no Chromium: apt-get install chromium, or name one in NIANBAO_CHROMIUM; the review pages are not tested without it'

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: path, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })

/** What a page did that it should not: errors, and requests for anything but the pages themselves. */
export interface Watched {
  readonly page: Page
  readonly problems: string[]
}

/** A page that is watched; `own` is how the addresses of the pages begin. */
export async function watchedPage(
  browser: Browser,
  own: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Watched> {
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1366, height: 900 }, ...options })
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error.stack)))
  page.on('dialog', (dialog) => {
    problems.push(`a dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => undefined)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(own)) problems.push(`a request for ${request.url()}`)
  })
  return { page, problems }
}
