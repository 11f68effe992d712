import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { indexPage } from '../../../../src/review/html/index-page.js'

const policyOf = (markup: string): string => load(markup)('meta[http-equiv="Content-Security-Policy"]').attr('content')!

describe('indexPage', () => {
  test('lets scripts, styles and pictures come from beside it, and nothing else', () => {
    expect(policyOf(indexPage()).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })

  test('loads classic scripts by relative addresses, after the policy', () => {
    const $ = load(indexPage())
    expect(
      $('script')
        .toArray()
        .map((element) => $(element).attr()),
    ).toEqual([
      { src: 'app.js', defer: '' },
      { src: 'data/overview.js', defer: '' },
    ])
    expect($('script').text() + $('style').text()).toBe('')
    expect($('head').children().index($('meta[http-equiv]'))).toBeLessThan($('head').children().index($('link')))
    expect($('meta[name="nianbao-token"]')).toHaveLength(0)
  })

  test('with a token it may ask its own server', () => {
    const page = indexPage('a"b')
    expect(policyOf(page)).toContain("connect-src 'self'")
    expect(load(page)('meta[name="nianbao-token"]').attr('content')).toBe('a"b')
  })
})
