import type { FormRow, FormTable } from './form.js'

/** The rows of a table that carry figures. */
export const figureRows = ({ rows }: FormTable): readonly FormRow[] => rows.filter(({ figures }) => figures !== false)
