import { expect, test } from 'vitest'
import { pixels } from '../../../../extractors/html/style/pixels.js'

test.each<[string, number | null]>([
  ['calc(1px * 0)', 0],
  ['calc(-1 * 100vw - 50px)', -1250],
  ['calc(-100% - 9999px)', -10199],
  ['calc((2em + 4px) / 2)', 18],
  ['calc(10px -4px)', null],
  ['min(0px, 10px)', 0],
  ['max(1em, calc(2px + 3px))', 16],
  ['clamp(0px, 5px, 1px)', 1],
  ['calc(1px + var(--x))', null],
  ['calc(1px', null],
  ['calc()', null],
  ['fit-content(3px)', null],
])('%s is %s pixels', (value, length) => {
  expect(pixels(value, 16, 200)).toBe(length)
})

test('a share of what is not known is not known', () => {
  expect(pixels('calc(50% - 3px)', 16)).toBeNull()
})
