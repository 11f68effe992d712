import { expect, test } from 'vitest'
import { decree } from '../../../normalizers/reference/decree.js'

test.each([
  ['中华人民共和国国务院令第711号', '国务院', 711],
  ['国务院第711号令', '国务院', 711],
  ['国务院令（第711号）', '国务院', 711],
  ['國務院令第七百一十一號', '国务院', 711],
  ['公安部令 第 159 号', '公安部', 159],
])('%s', (text, issuer, no) => {
  const canonical = `${issuer}令第${no}号`
  expect(decree(text)).toEqual({ issuer, no, canonical })
  expect(decree(canonical)).toEqual({ issuer, no, canonical })
})

test.each(['第711号', '国务院令', '国务院令第0号', '国办函〔2020〕109号', '令第1号', '命令'.repeat(50_000), ''])(
  '%.20s is none',
  (text) => {
    expect(decree(text)).toBeNull()
  },
)
