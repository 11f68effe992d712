import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainIdeographs } from '../../../normalizers/text/plain-ideographs.js'

describe('plainIdeographs', () => {
  test.each([
    ['⼈⺠政府', '人民政府'],
    ['⻓期⼯作⻅效', '长期工作见效'],
    ['\uF9BD', '\u5C3F'],
    ['２０２３年，收到申请 12 件（其中 1 件）', '２０２３年，收到申请 12 件（其中 1 件）'],
    ['①2019', '①2019'],
  ])('%s', (printed, plain) => {
    expect(plainIdeographs(printed)).toBe(plain)
  })

  test('is idempotent and leaves no radical behind', () => {
    const character = fc.oneof(fc.integer({ min: 0x2e80, max: 0x2fdf }), fc.integer({ min: 0x4e00, max: 0x9fff }))
    fc.assert(
      fc.property(fc.array(character.map((code) => String.fromCharCode(code))), (characters) => {
        const plain = plainIdeographs(characters.join(''))
        expect(plainIdeographs(plain)).toBe(plain)
        expect(plain).not.toMatch(/[\u2F00-\u2FD5]/)
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})
