import { expect, test } from 'vitest'
import { webLink } from '../../../../src/review/data/web-link.js'

test.each([
  ['https://www.example.gov.cn/a.html', 'https://www.example.gov.cn/a.html'],
  ['HTTP://example.gov.cn', 'http://example.gov.cn/'],
  ['javascript:alert(1)', null],
  [' java\tscript:alert(1)', null],
  ['data:text/html,<script>1</script>', null],
  ['file:///etc/passwd', null],
  ['vbscript:x', null],
  ['a.html', null],
  ['', null],
  [null, null],
])('%j → %j', (address, link) => {
  expect(webLink(address)).toBe(link)
})
