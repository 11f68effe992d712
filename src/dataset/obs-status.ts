import type { CellState } from '../model/entry.js'

/**
 * What a cell's state is in the letters of the SDMX code list of observation states (CL_OBS_STATUS 2.2): A normal, O missing
 * (nothing is printed), L missing (the document has no such cell), U of low reliability (what is printed is no number for
 * certain), I imputed. Where only the panel of a table has a place for a cell that the report's form does not ask for, it is M.
 */
export const obsStatus: Readonly<Record<CellState, string>> = {
  reported: 'A',
  blank: 'O',
  missing: 'L',
  unreadable: 'U',
  inferred: 'I',
}

/** A cell that the form of the report does not ask for: it cannot have a figure. */
export const NOT_ASKED = 'M'
/** A cell of a table that was not found in the report. */
export const NOT_FOUND = obsStatus.missing

export const obsStatuses: readonly string[] = [...Object.values(obsStatus)]
