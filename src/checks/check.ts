import type { ReadTable } from '../forms/read-table.js'
import type { Finding } from '../model/finding.js'

/** One check over the official tables of a report. Printed figures are compared, never changed. */
export type Check = (tables: readonly ReadTable[]) => readonly Finding[]
