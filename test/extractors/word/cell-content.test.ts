import { describe, expect, test } from 'vitest'
import { cellContent } from '../../../extractors/word/cell-content.js'
import type { Piece } from '../../../extractors/word/word-block.js'

const piece = (text: string, own: Partial<Piece> = {}): Piece => ({
  text,
  leftOut: null,
  size: 12,
  shift: 0,
  mark: null,
  ink: null,
  floats: false,
  ...own,
})

describe('what a cell of Word shows', () => {
  test.each<[string, readonly (readonly Piece[])[], object]>([
    ['a figure in several runs', [[piece('3'), piece('8')]], { text: '38' }],
    ['two paragraphs', [[piece('3')], [piece('8')]], { text: '3\n8' }],
    ['hidden digits', [[piece('3', { leftOut: 'not-displayed' }), piece('8')]], { text: '8' }],
    ['struck-out digits alone', [[piece('3', { leftOut: 'struck' })]], { text: '', ink: 'struck' }],
    ['a raised mark', [[piece('38'), piece('1', { shift: 4, size: 8 })]], { text: '38', note: '1' }],
    ['a mark lowered by a point', [[piece('38'), piece('1', { shift: -1, size: 9.5 })]], { text: '38', note: '1' }],
    ['digits a little smaller', [[piece('38'), piece('1', { size: 11 })]], { text: '381' }],
    ['digits of two sizes', [[piece('38'), piece('1', { size: 8 })]], { text: '38 1' }],
    ['a raised digit alone', [[piece('2', { mark: 'script' })]], { text: '2', ink: 'raised' }],
    ['raised digits alone', [[piece('27', { mark: 'script' })]], { text: '27' }],
    ['the mark of a note alone', [[piece('2', { mark: 'note' })]], { text: '' }],
    ['a picture with words', [[piece('38', { ink: 'picture' })]], { text: '38', statedFor: 'picture' }],
    ['a picture without words', [[piece('', { ink: 'picture' })]], { text: '', ink: 'picture' }],
    ['a bar beside a figure', [[piece('38'), piece('', { ink: 'cover', floats: true })]], { text: '38' }],
    ['a bar alone', [[piece('', { ink: 'cover', floats: true })]], { text: '', ink: 'cover' }],
    ['a line over a figure', [[piece('38'), piece('', { ink: 'cover' })]], { text: '38', ink: 'cover' }],
  ])('%s', (_, paragraphs, shown) => {
    expect(cellContent(paragraphs)).toMatchObject(shown)
    expect(cellContent(paragraphs).ink).toBe((shown as { ink?: string }).ink)
  })
})
