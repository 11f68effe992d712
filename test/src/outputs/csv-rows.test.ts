import { describe, expect, it } from 'vitest'
import { csvHead, csvRows, guardFormula } from '../../../src/outputs/csv-rows.js'

describe('guardFormula', () => {
  it.each(['=cmd|', '+86-517', '-', '@x', '\tx', '\rx', '\nx', '\0', '＝1+1', '－'])('disarms %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`)
  })

  it.each(['-12.5', '+4', '12', '—', '/', '无', '', ' =1', "'-"])('leaves %j as it is', (text) => {
    expect(guardFormula(text)).toBe(text)
  })
})

describe('csvRows', () => {
  it('writes numbers as numbers, null as nothing, and quotes what needs it', () => {
    expect(csvRows([['a,b', -1.5, null, '引"号', 'two\nlines', 'one\rtwo', '=1']])).toBe(
      `"a,b",-1.5,,"引""号","two\nlines","one\rtwo",'=1\n`,
    )
  })
})

describe('csvHead', () => {
  it('starts with the mark that Excel needs', () => {
    expect(csvHead(['path', 'year'])).toBe('\ufeffpath,year\n')
  })
})
