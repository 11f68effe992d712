import { describe, expect, it } from 'vitest'
import { agencyNames } from '../../../../src/batch/inputs/agency-names.js'
import { UsageError } from '../../../../src/model/usage-error.js'

const read = (text: string | Uint8Array) =>
  agencyNames(typeof text === 'string' ? Buffer.from(text) : text, 'in/agencies.csv')

describe('agencies.csv', () => {
  it.each([
    ['as printed,as meant\n甲县教体局,甲县教育局\n'],
    ['\ufeffas printed,as meant\r\n甲县教体局,甲县教育局\r\n'],
    ['"As Printed", "As Meant"\n\n"甲县 教体局" , 甲县教育局'],
    ['printed,meant\n甲县教体局,甲县教育局\n甲县教体局,甲县教育局\n'],
    ['报告所写,应为\n甲县教体局,甲县教育局\n'],
  ])('gives what a name is meant to be: %j', (text) => {
    expect([...read(text)]).toEqual([['甲县教体局', '甲县教育局']])
  })

  it.each([
    ['', /^in\/agencies\.csv, line 1: the first line has to be “as printed,as meant”\.$/],
    ['甲,乙\n', /line 1: the first line/],
    ['as printed,as meant\n甲,乙\n甲,乙,丙\n', /line 3: two columns are wanted, not 3/],
    ['as printed,as meant\n\n甲,\n', /line 3: a name is empty/],
    ['as printed,as meant\n甲,乙\n甲,丙\n', /line 3: 甲 is said to be 乙 on line 2 already/],
    ['as printed,as meant\n甲,乙\n乙,丙\n', /line 2: 乙 is itself said to be 丙 on line 3/],
    ['as printed,as meant\n"甲,乙\n', /line \d: a quotation mark is open or out of place/],
  ])('names the line that is wrong: %j', (text, message) => {
    expect(() => read(text)).toThrow(UsageError)
    expect(() => read(text)).toThrow(message)
  })

  it('says how to save a list in another character set', () => {
    const gbk = Buffer.concat([Buffer.from('as printed,as meant\n'), Buffer.from([0xbc, 0xd7, 0x2c, 0xd2, 0xd2, 0x0a])])
    expect(() => read(gbk)).toThrow(/line 2: the text is not UTF-8/)
  })
})
