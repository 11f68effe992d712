import * as z from 'zod'
import { Locator } from './locator.js'

export const CellState = z.enum(['reported', 'blank', 'missing', 'unreadable', 'inferred'])
export type CellState = z.infer<typeof CellState>

/** What a person who looked at the document says is in a cell; it takes nothing away from what was read. */
export const CorrectedValue = z.strictObject({
  value: z.number().nullable().describe('The number that the document prints; null where it prints none'),
  who: z.string(),
  when: z.string().describe('ISO 8601'),
  why: z.string(),
})
export type CorrectedValue = z.infer<typeof CorrectedValue>

/** One cell of an official table as the document prints it. */
export const Entry = z.strictObject({
  state: CellState.describe(
    'reported: a number is printed; blank: the cell holds nothing, a dash, a slash or 无; missing: the document has no such cell; unreadable: something is printed that is no number; inferred: the cell was lost and the sums leave one value',
  ),
  value: z.number().nullable().describe('The printed number, in the unit of `unit`; null unless the state is reported'),
  raw: z.string().nullable().describe('The characters as printed; null where the document has no such cell'),
  at: z.array(Locator).describe('Where the cell stands in the source'),
  unit: z.string().optional().describe('The unit, where it is not the one that the form fixes for the column'),
  inferred: z.number().optional().describe('The only value that the sums of the form allow, reasoned, never printed'),
  inferredBy: z.array(z.string()).optional().describe('Ids of the rules whose sums leave only `inferred`'),
  candidate: z.number().optional().describe('What an unreadable cell may mean; never a value'),
  candidates: z
    .array(z.number())
    .optional()
    .describe('The figures that an unreadable cell may mean, where it has several'),
  note: z.string().optional().describe('Words printed beside the number in the cell'),
  corrected: CorrectedValue.optional().describe('What a person says it is; `value` stays as it was read'),
})
export type Entry = z.infer<typeof Entry>

/** Entries of one table by row id, then column id. */
export type TableEntries = Readonly<Record<string, Readonly<Record<string, Entry>>>>
