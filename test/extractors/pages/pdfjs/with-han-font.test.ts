import { expect, test } from 'vitest'
import { withHanFont } from '../../../../extractors/pages/pdfjs/with-han-font.js'

test('a font for Chinese characters comes before the generic family, where the system has one, and nowhere else', () => {
  const font = withHanFont('italic 12px "g_d0_f1", sans-serif')
  expect(font).toMatch(/^italic 12px "g_d0_f1", ("[^"]+", )?sans-serif$/)
  expect(withHanFont('12px "g_d0_f1", serif')).toMatch(/^12px "g_d0_f1", ("[^"]+", )?serif$/)
  // done already, or nothing to do
  expect(withHanFont('12px sans-serif')).toBe('12px sans-serif')
  expect(withHanFont('12px "sans-serif"')).toBe('12px "sans-serif"')
})
