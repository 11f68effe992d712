import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { officialForms as forms, officialBook } from '../../../../src/forms/official-book.js'
import { isLegible, legibleParts } from '../../../../src/forms/recognise/legible-parts.js'
import type { Block } from '../../../../src/model/extraction.js'

const wordings = forms.flatMap((form) => [
  ...form.sections.map(({ title }) => title),
  ...form.tables.flatMap((table) => table.rows.map((row) => row.label)),
])

/** The ideographs of a text moved along the code chart, as a mapping with a wrong offset does. */
const shifted = (text: string, by: number): string =>
  text.replace(/[\u4e00-\u9000]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + by))

const garbled = shifted(wordings.join(''), 1500)

describe('legible', () => {
  test('whatever the forms say, in simplified or traditional characters', () => {
    expect(wordings.filter((wording) => !isLegible(wording, officialBook()))).toEqual([])
    expect(
      isLegible(
        '政府資訊公開工作年度報告：本年度辦理結果，予以公開、部分公開、不予公開，屬於國家秘密者不計',
        officialBook(),
      ),
    ).toBe(true)
  })

  test('text too short to tell, figures alone, other languages', () => {
    for (const text of ['', '霹雳', '12\n0\n384', 'Geöffnet über Öffnungszeiten für alle Bürger der Stadt']) {
      expect(isLegible(text, officialBook())).toBe(true)
    }
  })

  test('a text with one character in twenty that cannot be told', () => {
    expect(isLegible(`\ufffd${'公开信息工作报告公开信息工作报告公开信'}`, officialBook())).toBe(true)
  })
})

describe('not legible', () => {
  test('the wordings of the forms with every ideograph replaced by the one at a fixed distance', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 4000 }), (by) => {
        expect(isLegible(shifted(wordings.join(''), by), officialBook())).toBe(false)
      }),
      { seed: 5, numRuns: 100 },
    )
  })

  test('bytes of GBK read as a western character set', () => {
    expect(isLegible('Õþ¸®ÐÅÏ¢¹«¿ª¹¤×÷Äê¶È±¨¸æ±¾Äê¶È°ìÀí½á¹û'.repeat(2), officialBook())).toBe(false)
  })

  test('text of which a fifth cannot be told', () => {
    expect(isLegible('公开信息\ufffd公开信息\ufffd', officialBook())).toBe(false)
    expect(isLegible('12\ue0013\n\ue001\ue001', officialBook())).toBe(false)
  })
})

describe('the legible parts of a reading', () => {
  const paragraph = (text: string, page: number): Block => ({
    kind: 'paragraph',
    text,
    at: [{ page, box: [0, 0, 9, 9] }],
  })
  const grid = (text: string, page: number): Block => ({
    kind: 'grid',
    grid: {
      rows: 1,
      columns: 1,
      cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text, at: [{ page, box: [10, 10, 90, 90] }] }],
    },
  })
  const readingOf = (...blocks: Block[]) => ({ blocks, findings: [], pages: 2, title: null })
  const sound = wordings.join('')

  test('are the reading itself where all is legible', () => {
    const reading = readingOf(paragraph(sound, 1), grid(sound, 1))
    expect(legibleParts(reading, officialBook())).toEqual({ reading, doubts: 0, findings: [] })
    expect(legibleParts(reading, officialBook()).reading).toBe(reading)
  })

  test('lack a table that makes no sense, and a finding says where it stands', () => {
    const { reading, doubts, findings } = legibleParts(readingOf(paragraph(sound, 1), grid(garbled, 2)), officialBook())
    expect(reading.blocks).toEqual([paragraph(sound, 1)])
    expect(doubts).toBe(garbled.length)
    expect(findings).toMatchObject([
      { code: 'garbled-text', severity: 'error', at: [{ page: 2, box: [10, 10, 90, 90] }] },
    ])
  })

  test('lack the paragraphs of a page that together make no sense, and no others', () => {
    const pieces = [garbled.slice(0, 20), garbled.slice(20, 60)].map((text) => paragraph(text, 2))
    const { reading, findings } = legibleParts(
      readingOf(paragraph(sound, 1), ...pieces, grid(sound, 2)),
      officialBook(),
    )
    expect(reading.blocks).toEqual([paragraph(sound, 1), grid(sound, 2)])
    expect(findings.map(({ code }) => code)).toEqual(['garbled-text'])
  })

  test('keep a table with few characters that cannot be told; they count as doubts', () => {
    const reading = readingOf(grid(`${sound}\ufffd\n3\ufffd`, 1))
    expect(legibleParts(reading, officialBook())).toEqual({ reading, doubts: 2, findings: [] })
  })
})
