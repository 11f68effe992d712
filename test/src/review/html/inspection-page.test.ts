import { createHash } from 'node:crypto'
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { officialBook } from '../../../../src/forms/official-book.js'
import { singleReport } from '../../../../src/review/data/single-report.js'
import { inspectionPage } from '../../../../src/review/html/inspection-page.js'
import { hostileReport } from '../../../hostile-report.js'
import { sampleReport } from '../../sample-report.js'

const app = { script: 'const a = "<b>&\u00e9" // 1 < 2', style: 'a > b { color: red }' }
const images = [{ number: 1, width: 595, height: 842, address: 'data:image/webp;base64,UklGRg==' }]
const hostile = singleReport(hostileReport('<img src=x onerror=alert(4)>.pdf', 2023), images, officialBook())
const page = inspectionPage(hostile, app)

describe('inspectionPage', () => {
  test('is HTML without a parse error', () => {
    const errors: unknown[] = []
    load(page, { onParseError: (error) => errors.push(error) })
    expect(errors).toEqual([])
  })

  test('has the app as it is, and the report as data', () => {
    const $ = load(page)
    expect($('script:not([type])').text()).toBe(app.script)
    expect($('style').text()).toBe(app.style)
    expect(JSON.parse($('script[type="application/json"]').text())).toEqual(JSON.parse(JSON.stringify(hostile)))
  })

  test('text of a report is only ever text', () => {
    const $ = load(page)
    expect($('script')).toHaveLength(2)
    expect($('style')).toHaveLength(1)
    expect($('title').text()).toBe(`核对：${hostile.sheet.title}`)
    expect(
      $('body')
        .children()
        .toArray()
        .map((element) => ('name' in element ? element.name : '')),
    ).toEqual(['div', 'script', 'script'])
    expect($('img, iframe, object, embed, link, form, base')).toHaveLength(0)
    const names = $('*')
      .toArray()
      .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs) : []))
    expect(names.filter((name) => /^on|^style$|^srcdoc$/.test(name))).toEqual([])
  })

  test('names nothing to load', () => {
    const $ = load(page)
    const addresses = ['src', 'href', 'xlink:href', 'action', 'poster', 'srcset', 'background', 'data'].flatMap(
      (name) =>
        $(`[${name.replace(':', '\\:')}]`)
          .toArray()
          .map((element) => $(element).attr(name)!),
    )
    expect(addresses).toEqual([])
  })

  test('lets nothing run or style but the app, by its hashes, before anything that they hold for', () => {
    const $ = load(page)
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')!.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(app.script)}`,
      `style-src ${hash(app.style)}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect($('head').children().index($('meta[http-equiv]'))).toBeLessThan($('head').children().index($('style')))
  })

  test('a report without a title is called by its file', () => {
    const report = singleReport(sampleReport({ title: null }), [], officialBook())
    expect(load(inspectionPage(report, app))('title').text()).toBe('核对：a.pdf')
  })
})
