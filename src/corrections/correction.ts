import * as z from 'zod'

/** The file of corrections, beside the archive. */
export const CORRECTIONS = 'corrections.jsonl'

/** Longest text that a person may write, in UTF-16 units. */
const LONGEST = 2000

/** A line of `corrections.jsonl`: what a person who looked at the document says stands in one cell. */
export const Correction = z.strictObject({
  source: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'is no SHA-256')
    .describe('SHA-256 of the document'),
  pointer: z
    .string()
    .regex(/^\/tables\/[\w-]+\/[\w.-]+\/[\w.-]+$/, 'names no cell of a table')
    .describe('JSON Pointer of the cell in the report'),
  value: z.number().nullable().describe('The number that the document prints; null where it prints none'),
  who: z.string().trim().min(1).max(LONGEST),
  when: z.iso.datetime({ offset: true }).describe('ISO 8601, with the zone'),
  why: z.string().max(LONGEST),
})
export type Correction = z.infer<typeof Correction>
