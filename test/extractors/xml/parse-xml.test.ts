import { describe, expect, test } from 'vitest'
import { parseXml } from '../../../extractors/xml/parse-xml.js'
import { defaultLimits } from '../../../src/model/limits.js'

const vocabulary = new Map([['urn:words', 'w']])
const parse = (xml: string, limits = {}) => parseXml(xml, vocabulary, { ...defaultLimits, ...limits })

describe('an XML document', () => {
  test('gives its elements and texts in document order, entities resolved', () => {
    const { name, children } = parse('<?xml version="1.0"?><a>1 &lt; 2<b x="&gt;"/>&#x4E2D;<![CDATA[<c>]]></a>')
    expect(name).toBe('a')
    expect(children).toEqual(['1 < 2', { name: 'b', attributes: ' x="&gt;"', children: [] }, '中<c>'])
  })

  test('names elements by the namespace, whatever prefix it has', () => {
    const { children } = parse(
      '<a xmlns:z="urn:words"><z:p/><b xmlns="urn:words"><q/></b><z:p xmlns:z="urn:else"/></a>',
    )
    expect(children).toMatchObject([{ name: 'w:p' }, { name: 'w:b', children: [{ name: 'w:q' }] }, { name: 'z:p' }])
  })

  test('leaves out comments and instructions, also those that hold tags', () => {
    expect(parse('<!DOCTYPE a><a>x<!-- <b> -->y<?go <b>?>z</a>').children).toEqual(['xyz'])
  })

  test.each(['', 'text', '<a>', '<a></b>', '<a><b></a></b>', '<a', '<a b="', '<a><!-- </a>', '<a <b/></a>'])(
    'is damaged as %j',
    (xml) => {
      expect(() => parse(xml)).toThrow(expect.objectContaining({ code: 'damaged' }))
    },
  )

  test('has no more elements, and none deeper, than allowed', () => {
    expect(() => parse('<a><b/><b/></a>', { 'xml-elements': 2 })).toThrow(
      expect.objectContaining({ code: 'limit-reached' }),
    )
    expect(() => parse('<a><b><c/></b></a>', { 'xml-depth': 2 })).not.toThrow()
    expect(() => parse('<a><b><c>x</c></b></a>', { 'xml-depth': 2 })).toThrow(
      expect.objectContaining({ code: 'limit-reached' }),
    )
  })
})
