import { expect, test } from 'vitest'
import { blended, channelsOf, fromChannels, hexColour, isUnseenOn, PAPER } from '../../extractors/colour.js'

test('six hexadecimal digits are a colour, nothing else is', () => {
  expect(['ff8000', '#FF8000'].map(hexColour)).toEqual([0xff8000, 0xff8000])
  expect([null, '', 'auto', 'fff', 'ff80001'].map(hexColour)).toEqual([null, null, null, null, null])
})

test('channels are rounded and kept within their bounds', () => {
  expect(fromChannels(channelsOf(0x123456))).toBe(0x123456)
  expect(fromChannels([-1, 127.6, 300])).toBe(0x0080ff)
})

test('what is painted over a ground is seen as much as it is opaque', () => {
  expect(blended(0x000000, PAPER, 1)).toBe(0x000000)
  expect(blended(0x000000, PAPER, 0)).toBe(PAPER)
  expect(blended(0xff0000, 0x0000ff, 0.5)).toBe(0x800080)
})

test.each([
  ['white on white', 0xffffff, PAPER, true],
  ['F3F3F3 on white', 0xf3f3f3, PAPER, true],
  ['light grey on white', 0xf0f0f0, PAPER, false],
  ['one channel alone far off', 0xffffd0, PAPER, false],
  ['black on dark blue', 0x000000, 0x000008, true],
])('%s', (_, text, ground, unseen) => {
  expect(isUnseenOn(text, ground)).toBe(unseen)
})
