import * as z from 'zod'

const TruthSection = z.object({
  number: z.int(),
  heading: z.string().optional(),
  /** Characters of the paragraphs without white space, counted as code points. */
  characters: z.int().nonnegative(),
  starts: z.string().optional(),
  ends: z.string().optional(),
})

/** What a person found in a document: `truth.json` beside it. In the tables null is a cell that is there and printed blank. */
export const Truth = z.object({
  form: z.string().nullable(),
  year: z.int().nullable(),
  agency: z.string().nullable(),
  tables: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number().nullable()))),
  /** Pointers of the rows or cells that the document lost. */
  lost: z.array(z.string()).optional(),
  sections: z.array(TruthSection).optional(),
})
export type Truth = z.infer<typeof Truth>
export type TruthSection = z.infer<typeof TruthSection>
