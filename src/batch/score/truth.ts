import * as z from 'zod'

const TruthSection = z.object({
  number: z.int(),
  heading: z.string().optional(),
  /** Characters of the paragraphs without white space, counted as code points. */
  characters: z.int().nonnegative(),
  starts: z.string().optional(),
  ends: z.string().optional(),
})

const Tables = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number().nullable())))

/** Another set of tables in the document: that of a region, or of another year. */
const TruthSet = z.object({
  caption: z.string().optional(),
  scope: z.enum(['organ', 'region']).optional(),
  /** The year that it is about. */
  period: z.int().optional(),
  tables: Tables,
})

/** What a person found in a document: `truth.json` beside it. In the tables null is a cell that is there and printed blank. */
export const Truth = z.object({
  form: z.string().nullable(),
  year: z.int().nullable(),
  agency: z.string().nullable(),
  tables: Tables,
  /** The unit that the number of a cell is given in, by pointer. */
  units: z.record(z.string(), z.string()).optional(),
  /** The sets that stand in the document beside `tables`. */
  others: z.array(TruthSet).optional(),
  /** The truth of a second report in the same file. */
  second: z
    .object({ form: z.string().nullable(), year: z.int().nullable(), agency: z.string().nullable(), tables: Tables })
    .optional(),
  /** Pointers of the rows or cells that the document lost. */
  lost: z.array(z.string()).optional(),
  sections: z.array(TruthSection).optional(),
})
export type Truth = z.infer<typeof Truth>
export type TruthSet = z.infer<typeof TruthSet>
export type TruthSection = z.infer<typeof TruthSection>
