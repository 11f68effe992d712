import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Correction } from '../../../src/corrections/correction.js'
import { correctionLine } from '../../../src/corrections/correction-line.js'
import { parseCorrections } from '../../../src/corrections/parse-corrections.js'
import { UsageError } from '../../../src/model/usage-error.js'

const correction: Correction = {
  source: 'ab'.repeat(32),
  pointer: '/tables/t4_review_litigation/cases/review.total',
  value: 151,
  who: '甲',
  when: '2026-11-01T08:00:00.000+08:00',
  why: '原件印作 151',
}

describe('parseCorrections', () => {
  test('lines written are lines read, in their order, by document', () => {
    const name = fc.stringMatching(/^[\w.]+$/)
    const anyCorrection = fc.record({
      source: fc.constantFrom('ab'.repeat(32), '01'.repeat(32), 'ff'.repeat(32)),
      pointer: fc.tuple(fc.stringMatching(/^\w+$/), name, name).map((ids) => `/tables/${ids.join('/')}`),
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
      who: fc.string({ minLength: 1 }).filter((who) => who.trim() === who && who !== ''),
      when: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
      why: fc.string({ unit: 'binary' }),
    })
    fc.assert(
      fc.property(fc.array(anyCorrection), (corrections) => {
        const read = parseCorrections(corrections.map(correctionLine).join(''), 'x')
        for (const source of new Set(corrections.map((one) => one.source))) {
          expect(read.get(source)).toEqual(corrections.filter((one) => one.source === source))
        }
        expect([...read.values()].flat()).toHaveLength(corrections.length)
      }),
    )
  })

  test('passes over empty lines, line ends of Windows and a byte order mark', () => {
    const text = `\ufeff\n${correctionLine(correction).trimEnd()}\r\n\r\n`
    expect([...parseCorrections(text, 'x').values()].flat()).toEqual([correction])
  })

  test.each([
    ['no JSON', '{"source":', /^c\.jsonl, line 2: this is no JSON\.$/],
    ['no hash', { ...correction, source: 'abc' }, /^c\.jsonl, line 2: “source” is no SHA-256\.$/],
    ['a pointer of something else', { ...correction, pointer: '/year' }, /line 2: “pointer” names no cell of a table/],
    ['a number as text', { ...correction, value: '151' }, /line 2: “value”/],
    ['nobody', { ...correction, who: ' ' }, /line 2: “who”/],
    ['a day without a time', { ...correction, when: '2026-11-01' }, /line 2: “when”/],
    ['a key that nobody knows', { ...correction, state: 'blank' }, /line 2: /],
    ['a list', [correction], /line 2: /],
  ])('names the line of %s', (_, line, message) => {
    const text = correctionLine(correction) + (typeof line === 'string' ? line : JSON.stringify(line))
    expect(() => parseCorrections(text, 'c.jsonl')).toThrow(UsageError)
    expect(() => parseCorrections(text, 'c.jsonl')).toThrow(message)
  })
})
