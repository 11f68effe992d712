import type { Flag } from '../../src/review/data/cell-views.js'
import type { Role } from '../../src/review/data/grid-views.js'

/** The classes of whatever shows a cell, in a table as on a page: its role and what findings say of it. */
export const cellClasses = (role: Role, flag: Flag | null): string => `s-${role}${flag ? ` f-${flag}` : ''}`
