import { describe, expect, test } from 'vitest'
import { figuresOf } from './figures-of.js'

const parts = (text: string) => figuresOf(text).map(({ partOf }) => partOf ?? null)

describe('parts are linked to their whole', () => {
  test.each([
    ['收到来信5件，其中网络2件，电话3件。', [null, 0, 0]],
    ['收到来信5件（网络2件、电话3件），办结4件。', [null, 0, 0, null]],
    ['接访49批514人次，其中：集体访17批463人次，个体访32批51人次。', [null, null, 0, 1, 0, 1]],
    ['来信35件，其中网络20件（微信5件、网站15件），信函15件。', [null, 0, 1, 1, 0]],
    ['来信5件。其中网络2件。', [null, 0]],
    ['答复20件（含上年结转3件，另有4件转下年）。', [null, 0, null]],
    ['来信5件，其中：网络2件；电话3件。', [null, 0, 0]],
    ['来信5件，其中网络2件；来访6件。', [null, 0, null]],
    ['接访3批，较去年同期（2批）上升50%。', [null, null, null]],
    ['来信5件，其中涉及8人。', [null, null]],
    ['移交14批212件（信件15批100件、电话13批112件）。', [null, null, null, 1, null, 1]],
    ['来信5件，来访6件，办结2件。', [null, null, null]],
    ['来信5件，主动公开包括政策在内的信息4件。', [null, null]],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })
})

describe('an account is exhaustive only where no word leaves parts out', () => {
  test.each([
    ['来信5件，其中网络2件，电话3件。', true],
    ['来信5件（网络2件、电话3件）。', true],
    ['来信5件，其中网络2件。', undefined],
    ['来信5件，其中网络2件，电话2件等。', undefined],
    ['来信5件，主要包括网络2件，电话2件。', undefined],
    ['来信5件，其中网络约2件，电话3件。', undefined],
    ['来信5件，其中网络2件，电话2件，另有1件待查。', undefined],
  ])('%s', (text, exhaustive) => {
    expect(figuresOf(text)[0]!.exhaustive).toBe(exhaustive)
  })
})

test('indexes count all figures of the report', () => {
  const figures = figuresOf(['举办培训3场。', '来信5件，其中网络2件。'])
  expect(figures[2]!.partOf).toBe(1)
})
