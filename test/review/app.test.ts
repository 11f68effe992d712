import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const built = (name: string): string => readFileSync(new URL(`../../dist/app/${name}`, import.meta.url), 'utf8')

test('the script of the pages is one classic script, small, without the packages of the program', () => {
  const script = built('app.js')
  expect(() => new Function(script)).not.toThrow()
  expect(script.length).toBeLessThan(250_000)
  expect(script).not.toMatch(/ZodError|opencc|cheerio/)
  expect(script).not.toMatch(/\beval\(|new Function\(/)
})

test('script and style can be put into a page as they are', () => {
  // what would end their elements, and what a parser of HTML would change in them
  expect(built('app.js')).not.toMatch(/<\/script|<!--|\r|\0/i)
  expect(built('app.css')).not.toMatch(/<\/style|\r|\0/i)
})

test('what is bundled keeps its notices', () => {
  for (const name of ['preact', 'd3-scale', 'd3-shape'])
    expect(built('licences.md')).toMatch(new RegExp(`^## ${name} - `, 'm'))
})

test('neither script nor style names an address to load from', () => {
  const addresses = [
    ...`${built('app.js')}${built('app.css')}`.matchAll(/https?:\/\/[\w./-]+|url\([^)]*\)|@import/g),
  ].map(([found]) => found)
  // names of XML vocabularies, never loaded
  expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([])
})
