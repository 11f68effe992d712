import type { Flag, Role } from './words.js'

/** The classes of whatever stands for a cell, in a table as on a page: its role and what findings say of it. */
export const cellClasses = (role: Role, flag: Flag | null): string => `s-${role}${flag ? ` f-${flag}` : ''}`

/** The `id` in the page of what a JSON Pointer names. Ids of forms hold no character that matters in a fragment. */
export const anchorOf = (pointer: string): string => `at${pointer.replaceAll('/', '.')}`
