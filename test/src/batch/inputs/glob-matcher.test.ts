import { describe, expect, it } from 'vitest'
import { globMatcher } from '../../../../src/batch/inputs/glob-matcher.js'

describe('globMatcher', () => {
  it.each([
    ['*.pdf', 'a/b/c.pdf', true],
    ['*.pdf', 'a/b/c.PDF', false],
    ['*.pdf', 'a.pdf/c.txt', false],
    ['年报?.pdf', 'x/年报𠮷.pdf', true],
    ['a/*.pdf', 'a/b.pdf', true],
    ['a/*.pdf', 'a/b/c.pdf', false],
    ['a/**/*.pdf', 'a/b/c/d.pdf', true],
    ['a/**/*.pdf', 'a/d.pdf', true],
    ['**/2023/**', 'x/2023/y/z.pdf', true],
    ['./a/b.pdf', 'a/b.pdf', true],
    ['*.{pdf,htm,html}', 'x/a.html', true],
    ['*.{pdf,htm}', 'x/a.html', false],
    ['a,b}.pdf', 'a,b}.pdf', true],
    ['a[1]+(2).pdf', 'a[1]+(2).pdf', true],
    ['a.pdf', 'axpdf', false],
  ])('%s on %s: %s', (glob, path, matches) => {
    expect(globMatcher([glob])(path)).toBe(matches)
  })

  it('matches what any of several matches, and nothing for none', () => {
    expect(globMatcher(['*.pdf', '*.docx'])('a.docx')).toBe(true)
    expect(globMatcher([])('a.docx')).toBe(false)
  })
})
