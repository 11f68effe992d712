import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelText } from '../../../normalizers/label/label-text.js'
import { normalizeLabel } from '../../../normalizers/label/normalize-label.js'
import { printedText } from '../arbitrary.js'

test.each([
  ['**１、屬於國家秘密**', '1.属于国家秘密'],
  ['（四）无\n— 12 —\n法提供', '（四）无法提供'],
  ['[一]予以公开', '（一）予以公开'],
  ['⺠政局', '民政局'],
  ['', ''],
])('%s is shown as %s', (text, shown) => {
  expect(labelText(text)).toBe(shown)
})

test('what is shown is shown as it is, and compared as what was printed', () => {
  fc.assert(
    fc.property(printedText, (text) => {
      const shown = labelText(text)
      expect(labelText(shown)).toBe(shown)
      if (!/[\p{No}\p{Nl}\n]/u.test(text)) expect(normalizeLabel(shown)).toBe(normalizeLabel(text))
    }),
    { seed: 1, numRuns: 3000 },
  )
})
