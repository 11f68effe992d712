import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../extractors/decode-text.js'
import { concat, encode, utf8, utf16 } from './encode.js'

const PROSE = '本年度共收到政府信息公开申请 384 件，均已办结。\n'
const TRADITIONAL = '本年度共收到政府資訊公開申請 384 件，均已辦結。\n'
const page = (declared: string, text = PROSE): string =>
  `<html><head><meta charset="${declared}"></head><body><p>${text}</p></body></html>`
const codesOf = (bytes: Uint8Array): string[] => decodeText(bytes).findings.map(({ code }) => code)

describe('decodeText', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8 with its mark', concat(new Uint8Array([0xef, 0xbb, 0xbf]), utf8(PROSE)), PROSE, 'utf-8'],
    ['UTF-16 with its mark', concat(new Uint8Array([0xff, 0xfe]), utf16(PROSE, 'le')), PROSE, 'utf-16le'],
    ['big-endian UTF-16 with its mark', concat(new Uint8Array([0xfe, 0xff]), utf16(PROSE, 'be')), PROSE, 'utf-16be'],
    ['UTF-16 prose without a mark', utf16(PROSE, 'le'), PROSE, 'utf-16le'],
    ['big-endian UTF-16 markup without a mark', utf16(page('utf-16'), 'be'), page('utf-16'), 'utf-16be'],
    ['UTF-8', utf8(PROSE), PROSE, 'utf-8'],
    ['GB18030 without a declaration', encode(PROSE, 'gb18030'), PROSE, 'gb18030'],
    ['a page that says gb2312', encode(page('gb2312'), 'gb18030'), page('gb2312'), 'gb18030'],
    ['a page that says gbk', encode(page('GBK'), 'gb18030'), page('GBK'), 'gb18030'],
    [
      'traditional characters in a page that says gb2312',
      encode(page('gb2312', TRADITIONAL), 'gb18030'),
      page('gb2312', TRADITIONAL),
      'gb18030',
    ],
    ['a page that says big5', encode(page('big5', TRADITIONAL), 'big5'), page('big5', TRADITIONAL), 'big5'],
  ])('reads %s without a finding', (_, bytes, text, charset) => {
    expect(decodeText(bytes)).toEqual({ text, charset, findings: [] })
  })

  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8 that says gb2312', utf8(page('gb2312')), page('gb2312'), 'utf-8'],
    ['GB18030 that says utf-8', encode(page('utf-8'), 'gb18030'), page('utf-8'), 'gb18030'],
    ['GB18030 that says iso-8859-1', encode(page('iso-8859-1'), 'gb18030'), page('iso-8859-1'), 'gb18030'],
    ['UTF-8 that says big5', utf8(page('big5')), page('big5'), 'utf-8'],
    ['UTF-8 that says a charset nobody knows', utf8(page('x-unheard-of')), page('x-unheard-of'), 'utf-8'],
  ])('reads a page that lies: %s, and says so', (_, bytes, text, charset) => {
    const decoded = decodeText(bytes)
    expect(decoded).toMatchObject({ text, charset })
    expect(decoded.findings.map(({ code }) => code)).toEqual(['charset-guessed'])
  })

  it('takes a declaration in http-equiv or in the prolog of XML, but none in a comment', () => {
    const equiv = '<meta http-equiv=Content-Type content="text/html; charset=gb2312">'
    expect(codesOf(utf8(equiv + PROSE))).toEqual(['charset-guessed'])
    expect(codesOf(utf8(`<?xml version="1.0" encoding="gb2312"?><html>${PROSE}</html>`))).toEqual(['charset-guessed'])
    expect(codesOf(utf8(`<!-- <meta charset="gb2312"> -->${PROSE}`))).toEqual([])
  })

  it('has nothing to say about a declaration where all bytes are ASCII', () => {
    expect(codesOf(utf8('<meta charset="gb2312"><p>384</p>'))).toEqual([])
  })

  it('keeps to the encoding that fits but for a few bytes, and reports those', () => {
    const cut = concat(utf8(PROSE.repeat(5)), new Uint8Array([0xe4, 0xb8]), utf8(PROSE))
    expect(decodeText(cut)).toMatchObject({ charset: 'utf-8', findings: [{ code: 'charset-broken' }] })
    expect(decodeText(cut).text.replaceAll('\uFFFD', '')).toBe(PROSE.repeat(6))
    const stray = concat(encode(PROSE.repeat(5), 'gb18030'), new Uint8Array([0xff]), encode(PROSE, 'gb18030'))
    expect(decodeText(stray)).toMatchObject({ charset: 'gb18030', findings: [{ code: 'charset-broken' }] })
    expect(decodeText(stray).findings[0]?.values).toMatchObject({ count: 1 })
  })

  it('is not led astray by a stray NUL', () => {
    expect(decodeText(utf8(`${PROSE}\0${PROSE}`)).charset).toBe('utf-8')
    expect(decodeText(utf8('table 1\0')).charset).toBe('utf-8')
  })

  it('reads whatever was written, in each encoding', () => {
    const characters = [...'一二三四五六七八九十总计自然人法人申请公开年度报告，。：（）123 \n']
    const text = fc
      .array(fc.constantFrom(...characters), { minLength: 30, maxLength: 200 })
      .map((all) => `${PROSE}${all.join('')}`)
    fc.assert(
      fc.property(text, (written) => {
        expect(decodeText(utf8(written)).text).toBe(written)
        expect(decodeText(encode(written, 'gb18030')).text).toBe(written)
        expect(decodeText(utf16(written, 'le')).text).toBe(written)
        expect(decodeText(utf16(written, 'be')).text).toBe(written)
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string')
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})
