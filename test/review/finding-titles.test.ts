import { expect, test } from 'vitest'
import { findingTitles } from '../../review/finding-titles.js'
import { catalogue } from '../../src/model/findings/finding.js'

test('every code of finding has a title in both languages', () => {
  expect(Object.keys(findingTitles).sort()).toEqual(Object.keys(catalogue).sort())
  const titles = Object.values(findingTitles)
  expect(new Set(titles.map(({ zh }) => zh)).size).toBe(titles.length)
  expect(new Set(titles.map(({ en }) => en)).size).toBe(titles.length)
})
