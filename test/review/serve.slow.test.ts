import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, howToInstall, launch, watchedPage } from './browser.js'
import { nianbao, startNianbao } from './nianbao.js'
import { reviewedArchive } from './reviewed-archive.js'

if (!hasBrowser) console.warn(howToInstall)

describe('nianbao review --serve', () => {
  let folder: string
  let archive: string
  let out: string
  let server: ChildProcess
  let port: number
  let token: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nianbao-serve-'))
    const reviewed = reviewedArchive(folder)
    archive = reviewed.archive
    out = reviewed.out
    const [child, match] = await startNianbao(
      ['review', '--out', reviewed.out, '--archive', archive, '--serve'],
      /Serving http:\/\/127\.0\.0\.1:(\d+)\//,
    )
    server = child
    port = Number(match[1])
    token = /name="nianbao-token" content="([^"]+)"/.exec((await ask('GET', '/')).text)![1]!
  })

  afterAll(async () => {
    if (server) {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      expect(await ended).toBe(0)
    }
    rmSync(folder, { recursive: true, force: true })
  })

  const correction = {
    source: 'ab'.repeat(32),
    pointer: '/tables/t3_requests/newReceived/total',
    value: 3,
    who: '甲',
    when: '2026-11-01T08:00:00.000Z',
    why: '',
  }

  function ask(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>> = {},
    body = '',
  ): Promise<{ status: number; text: string; headers: Readonly<Record<string, unknown>> }> {
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
        let text = ''
        answer.on('data', (chunk) => {
          text += chunk
        })
        answer.on('end', () => resolve({ status: answer.statusCode!, text, headers: answer.headers }))
      })
      sent.on('error', reject)
      sent.end(body)
    })
  }

  const post = (more: Readonly<Record<string, string>> = {}, body: unknown = correction) =>
    ask(
      'POST',
      '/corrections',
      { 'content-type': 'application/json', 'x-nianbao-token': token, ...more },
      JSON.stringify(body),
    )

  const written = (): string => {
    try {
      return readFileSync(join(archive, 'corrections.jsonl'), 'utf8')
    } catch {
      return ''
    }
  }

  test.each([
    ['another token', { 'x-nianbao-token': 'x' }, correction, 403],
    ['another site', { origin: 'https://example.com' }, correction, 403],
    ['a name that points here', { host: 'example.com' }, correction, 403],
    ['a form', { 'content-type': 'text/plain' }, correction, 415],
    ['a pointer that leads elsewhere', {}, { ...correction, pointer: '/source/sha256' }, 400],
    ['a text for a number', {}, { ...correction, value: '3' }, 400],
    ['a novel', {}, { ...correction, why: 'x'.repeat(30_000) }, 413],
  ])('takes nothing from %s', async (_, headers, body, status) => {
    expect((await post(headers, body)).status).toBe(status)
    expect(written()).toBe('')
  })

  test.each([
    '/../archive/broken.pdf',
    '/..%2f..%2fetc/passwd',
    '/%00',
    '/data',
    '/pages',
    '/app.css/..%2f..%2frun.json',
  ])('gives nothing but the pages: %s', async (path) => {
    expect((await ask('GET', path)).status).toBe(404)
  })

  test('gives its pages to this machine only, never to be kept or framed', async () => {
    const { status, headers } = await ask('GET', '/data/overview.js')
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
    })
    expect((await ask('GET', '/', { host: 'example.com' })).status).toBe(403)
  })

  test.skipIf(!hasBrowser)(
    'a correction from a page becomes a line of the file, and a later review shows it',
    async () => {
      const browser = await launch()
      try {
        const { page, problems } = await watchedPage(browser, `http://127.0.0.1:${port}/`)
        await page.goto(`http://127.0.0.1:${port}/#/finding/sum-mismatch`)
        await page.locator('.rows a').first().click()
        await page.locator('.official td.chosen').waitFor()
        const pointer = await page.locator('.official td.chosen').getAttribute('data-cell')
        await page.click('.detail .actions button:has-text("更正此格")')
        await page.check('.correction input[type=checkbox]')
        await page.fill('.correction input[name=who]', '乙')
        await page.click('.correction button[type=submit]')
        await page.locator('.correction [role=status]:has-text("corrections.jsonl")').waitFor()
        const lines = written().trimEnd().split('\n')
        expect(lines).toHaveLength(1)
        expect(JSON.parse(lines[0]!)).toMatchObject({ pointer, value: null, who: '乙' })
        const before = await page.locator('.official td.chosen .value').textContent()
        nianbao('review', '--out', out, '--archive', archive)
        await page.reload()
        await page.locator('.official td.chosen .corrected').waitFor()
        expect(await page.locator('.official td.chosen .corrected').textContent()).toBe('—')
        expect(await page.locator('.official td.chosen .value').textContent()).toBe(before)
        expect(problems).toEqual([])
      } finally {
        await browser.close()
      }
    },
  )
})
