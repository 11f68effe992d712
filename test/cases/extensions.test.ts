import { expect, test } from 'vitest'
import { extensions } from './cases.js'

test('every case is one that a file of tests beside this one reads', () => {
  expect(extensions).toEqual(['.docx', '.html', '.pdf', '.txt'])
})
