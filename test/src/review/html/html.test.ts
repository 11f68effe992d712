import { load } from 'cheerio'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { embeddedJson, escapeHtml, html, trusted } from '../../../../src/review/html/html.js'

/** What HTML can carry: it has no NUL and other controls, and reads a carriage return as a line feed. */
const carried = (text: string): boolean =>
  text === escapeHtml(text).replace(/&[#\w]+;/g, (e) => load(e).text()) && !/\r/.test(text)

describe('html', () => {
  test('text put into a template comes out of a parser as it went in, in elements and attributes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).filter(carried), (text) => {
        const $ = load(html`<p title="${text}">x${text}</p>`.markup)
        expect([$('p').text(), $('p').attr('title'), $('p *').length]).toEqual([`x${text}`, text, 0])
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('markup stays markup, lists are joined, null and false leave nothing, zero is a figure', () => {
    const items = ['a', 'b'].map((item) => html`<li>${item}</li>`)
    expect(html`<ul>${items}${null}${false}${undefined}${0}</ul>`.markup).toBe('<ul><li>a</li><li>b</li>0</ul>')
    expect(html`${trusted('<hr>')}${'<hr>'}`.markup).toBe('<hr>&lt;hr&gt;')
  })

  test('characters that HTML forbids are replaced', () => {
    expect(escapeHtml('a\0b\x1fc\x80')).toBe('a\ufffdb\ufffdc\ufffd')
  })
})

describe('embeddedJson', () => {
  test('any value survives in a script element', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--<script>', '\u2028')), (text) => {
        const $ = load(html`<script type="application/json">${embeddedJson({ text })}</script><p>end</p>`.markup)
        expect(JSON.parse($('script').text())).toEqual({ text })
        expect($('p').text()).toBe('end')
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})
