import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { email } from '../../../normalizers/reference/email.js'
import { printedText } from '../arbitrary.js'

test.each([
  ['xxgk @ np.gov.cn', 'xxgk@np.gov.cn'],
  ['xxgk（AT）np.gov.cn', 'xxgk@np.gov.cn'],
  ['a.b-c_d+e@mail.np.gov.cn）。', 'a.b-c_d+e@mail.np.gov.cn'],
  ['ｘｘｇｋ＠ｎｐ．ｇｏｖ．ｃｎ', 'xxgk@np.gov.cn'],
])('%s', (text, address) => {
  expect(email(text)).toBe(address)
})

test.each(['xxgk@np', '@np.gov.cn', 'xxgk', '见附件', 'xxgk@@np.gov.cn', `${'a'.repeat(65)}@b.cn`, ''])(
  '%.20s is none',
  (text) => {
    expect(email(text)).toBeNull()
  },
)

test('reads its own writing', () => {
  const written = fc.array(fc.constantFrom(...'aZ09.-_@＠．() ')).map((each) => each.join(''))
  fc.assert(
    fc.property(fc.oneof(printedText, written, fc.emailAddress()), (text) => {
      const address = email(text)
      if (address) expect(email(address)).toBe(address)
    }),
    { seed: 1, numRuns: 2000 },
  )
})
