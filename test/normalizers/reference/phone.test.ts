import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phoneList } from '../../../normalizers/reference/phone.js'
import { printedText } from '../arbitrary.js'
import { onlyOne } from '../read-one.js'

const canonical = (text: string) => phoneList(text).map((each) => each.canonical)

describe('phoneList', () => {
  it.each([
    ['0745-2713992、13317459538', ['0745-2713992', '13317459538']],
    ['027-87235631/87235632', ['027-87235631', '027-87235632']],
    ['0517-83605210，邮编', ['0517-83605210']],
    ['0517-83605210（传真）', ['0517-83605210']],
    ['12345或0517-83605210', ['12345', '0517-83605210']],
  ])('reads what %s starts with', (printed, numbers) => {
    expect(canonical(printed)).toEqual(numbers)
  })

  it.each([
    ['too short', '0517-83605'],
    ['too long', '0517-8360521012'],
    ['two numbers run together', '0517-83605210 0517-83605211'],
    ['masked', '0517-8360521*'],
    ['a range of extensions', '027-87235631-2'],
    ['words', '见附件'],
    ['nothing', ''],
  ])('gives none that is %s', (_, printed) => {
    expect(phoneList(printed)).toEqual([])
  })
})

describe('one of them', () => {
  const phone = (text: string) => onlyOne(phoneList(text))

  it('keeps extensions, and a missing area code missing', () => {
    expect(phone('010-12345678 转 8012')).toEqual({ canonical: '010-12345678', type: 'landline', ext: '8012' })
    expect(phone('83126452转2')).toEqual({ canonical: '83126452', type: 'landline', ext: '2', flag: 'noAreaCode' })
  })

  const area = fc.constantFrom('010', '021', '029', '0311', '0517', '0955')
  const local = fc.integer({ min: 1_000_000, max: 99_999_999 })
  const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

  it('reads every way of writing a number', () => {
    const writings: readonly ((code: string, number: number) => string)[] = [
      (code, number) => `${code}-${number}`,
      (code, number) => `${code}——${number}`,
      (code, number) => `（${code}）${number}`,
      (code, number) => `${code} ${number}`,
      (code, number) => `${code}${number}`,
      (code, number) => wide(`${code}－${number}`),
      (code, number) => [...`${code}-${number}`].join(' '),
    ]
    fc.assert(
      fc.property(area, local, fc.constantFrom(...writings), (code, number, write) => {
        expect(phone(write(code, number))).toEqual({ canonical: `${code}-${number}`, type: 'landline' })
      }),
      { seed: 1, numRuns: 1000 },
    )
  })

  it('reads its own writing, and nothing makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          printedText,
          fc.array(fc.constantFrom(...'0123456789-（）转、 ')).map((each) => each.join('')),
        ),
        (text) => {
          for (const each of canonical(text)) expect(canonical(each)).toEqual([each])
        },
      ),
      { seed: 1, numRuns: 2000 },
    )
  })
})
