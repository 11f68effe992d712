import { expect, test } from 'vitest'
import type { PageLayout } from '../../../../extractors/pages/page-layout.js'
import { joinParagraphs, textBody } from '../../../../extractors/pages/text/join-paragraphs.js'
import { stripFurniture } from '../../../../extractors/pages/text/strip-furniture.js'
import { textLines } from '../../../../extractors/pages/text/text-lines.js'
import { setText } from '../glyphs.js'

const full = '这一行写满了整整三十个字以便看出正文的左右边界究竟在哪里'
const page = (number: number, lines: readonly (readonly [string, number, number])[]): PageLayout => ({
  number,
  width: 400,
  height: 600,
  grids: [],
  findings: [],
  leftOut: [],
  lines: textLines(lines.flatMap(([text, left, baseline]) => setText(text, left, baseline))),
})
const texts = (pages: readonly PageLayout[]): string[] => {
  const lines = stripFurniture(pages).flatMap(({ number, lines: own }) => own.map((line) => ({ line, page: number })))
  return joinParagraphs(lines, textBody(lines)).map(({ text }) => text)
}

test('lines are joined over line and page ends, page numbers and running heads left out', () => {
  const pages = [
    page(1, [
      ['某某年报', 160, 30],
      ['一、总体情况', 70, 100],
      [full.slice(0, 26), 70, 120],
      [full, 50, 140],
      [full, 50, 160],
      ['- 1 -', 190, 580],
    ]),
    page(2, [
      ['某某年报', 160, 30],
      ['到此为止。', 50, 100],
      [full.slice(0, 26), 70, 120],
      ['完。', 50, 140],
      ['- 2 -', 190, 580],
    ]),
  ]
  expect(texts(pages)).toEqual([
    '一、总体情况',
    `${full.slice(0, 26)}${full}${full}到此为止。`,
    `${full.slice(0, 26)}完。`,
  ])
})

test('a page number is told on a single page as well, a figure in the text is not', () => {
  expect(
    texts([
      page(1, [
        [full, 50, 100],
        ['12', 50, 120],
        ['— 1 —', 190, 580],
      ]),
    ]),
  ).toEqual([`${full}12`])
})

test('blanks of justified lines do not stay between East Asian characters', () => {
  expect(texts([page(1, [['邮 编 ： 223001', 50, 100]])])).toEqual(['邮编：223001'])
})
