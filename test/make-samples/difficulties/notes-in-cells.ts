import { changeSheets, type Draft } from '../draft.js'
import { mapCells } from '../sheet.js'

/** What stands behind the figure, by row and column. */
const notes: Readonly<Record<string, string>> = {
  'normativeDocs/issuedThisYear': '（其中修订16件）',
  'normativeDocs/inForce': '件',
  'licensing/decisionCount': '（含变更、延续）',
  'penalty/decisionCount': '件（简易程序108件）',
  'newReceived/total': '（其中网上申请2041件）',
  'granted/naturalPerson': '件',
  'unable.notHeld/otherOrg': '（另有咨询5件未计）',
  'cases/review.pending': '（均在审限内）',
}

/** The draft with a note or a unit behind some of its figures. */
export const notesInCells = (draft: Draft): Draft =>
  changeSheets(draft, (sheet) =>
    mapCells(sheet, (cell) => {
      const note = cell.figure && notes[`${cell.figure.row}/${cell.figure.column}`]
      return note ? { ...cell, text: `${cell.text}${note}` } : cell
    }),
  )
