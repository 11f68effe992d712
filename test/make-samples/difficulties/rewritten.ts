import type { Draft } from '../draft.js'
import { mapCells, type Sheet } from '../sheet.js'

/** The sheet with the labels of stub and header cells changed where `labels` has them. */
export const relabelled = (sheet: Sheet, labels: Readonly<Record<string, string>>): Sheet =>
  mapCells(sheet, (cell) => (cell.figure ? cell : { ...cell, text: labels[cell.text] ?? cell.text }))

/** The draft with every printed text changed, those of the tables included. */
export const rewritten = (draft: Draft, change: (text: string) => string): Draft => ({
  ...draft,
  agency: change(draft.agency),
  title: change(draft.title),
  preamble: change(draft.preamble),
  sections: draft.sections.map((section) => ({
    ...section,
    heading: change(section.heading),
    paragraphs: section.paragraphs.map(change),
    sheets: section.sheets.map((sheet) => mapCells(sheet, (cell) => ({ ...cell, text: change(cell.text) }))),
  })),
})
