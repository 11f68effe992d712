import * as z from 'zod'
import { severities } from '../model/findings/finding-kind.js'

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()

const cells = list(z.string()).describe('Cells of the table as row/column')

/** A rule that compares a figure of the prose with the cells that it speaks of, where all of them are among its own. */
export const MentionRule = z.strictObject({
  rule: z.string(),
  says: z.string().optional().describe('What has to hold, in one sentence for the documentation'),
  severity: z.enum(severities),
  rows: list(z.string()).optional().describe('All rows where they are left out'),
  columns: list(z.string()).optional().describe('All columns where they are left out'),
  orWith: z
    .tuple([z.string(), z.string()])
    .readonly()
    .optional()
    .describe('A row whose figures may have those of another added in, and that other row'),
})

/**
 * How running text speaks of the cells of a table: words around a number, as regular expressions over folded text without white
 * space. `{上年}` and `{下年}` in them are the ways to name the year before and after the report's.
 */
export const TableMentions = z.strictObject({
  gate: z
    .string()
    .optional()
    .describe(
      'Words of which one at least is in every mention that needs no topic: a text without them is not looked at',
    ),
  openings: z
    .record(z.string(), z.string())
    .optional()
    .describe('Words of a heading, or of the first words of a paragraph, that open a topic; by topic'),
  counted: list(
    z.strictObject({
      before: z.string().describe('The words right before the number; they may be empty where `behind` says enough'),
      behind: z.string().optional().describe('The words right behind the unit'),
      units: list(z.string()).describe('Units of the number'),
      cells: list(cells).describe('The cells whose sum is spoken of; of several readings the usual one first'),
      topic: z.string().describe('What is spoken of, from wide to narrow: requests/newReceived'),
      needs: z.string().optional().describe('A topic that must be spoken of already'),
      part: z.enum(['never', 'may', 'must']).describe('Whether the number may, or must, be told as a part of a whole'),
    }),
  ),
  none: list(z.strictObject({ words: z.string(), cells, needs: z.string().optional() }))
    .optional()
    .describe('Statements that there was none'),
  rules: list(MentionRule).optional(),
})

export type MentionRule = z.infer<typeof MentionRule>
export type TableMentions = z.infer<typeof TableMentions>
