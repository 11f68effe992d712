import { expect, test } from 'vitest'
import { postcode } from '../../../normalizers/reference/postcode.js'

test.each([
  ['邮政编码 : 223001', '223001'],
  ['为223001，', '223001'],
  ['010010', '010010'],
])('%s', (text, canonical) => {
  expect(postcode(text)).toEqual({ canonical })
})

test.each(['2230011', '22300', '邮编：1'])('%s has not six digits', (text) => {
  expect(postcode(text)).toEqual({ canonical: null, flag: 'invalidLength' })
})

test.each(['', '邮编：', '见附件'])('“%s” has none', (text) => {
  expect(postcode(text)).toBeNull()
})
