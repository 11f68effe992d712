import type { TableWriter } from './marked.js'
import { rowTexts } from './slots.js'

/** One cell on each line. */
export const cellPerLine: TableWriter = (grid) => rowTexts(grid).flat()

/** One cell in each paragraph, indented, as lynx shows a table. */
export const paragraphs: TableWriter = (grid) =>
  rowTexts(grid).flatMap((row) => row.flatMap((text) => [`   ${text}`, '']))

/** One blank between the cells of a row. */
export const singleBlanks: TableWriter = (grid) =>
  rowTexts(grid).map((row) => row.filter((text) => text !== '').join(' '))

/** Nothing between the cells. */
export const glued: TableWriter = (grid) => [rowTexts(grid).flat().join('')]
