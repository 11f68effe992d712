import * as z from 'zod'
import { Locator } from '../locator.js'
import { catalogue, type FindingCode } from './catalogue.js'
import { abouts, severities } from './finding-kind.js'

/** A wording in each language, or what is the same in both. */
const Value = z.union([z.string(), z.number(), z.strictObject({ zh: z.string(), en: z.string() })])

/** A finding as it is in a report; apart from the catalogue, so that reading a file does not load the schema library. */
export const FindingSchema = z.strictObject({
  code: z.enum(Object.keys(catalogue) as [FindingCode, ...FindingCode[]]),
  /** Id of the official rule that was applied, if one was. */
  rule: z.string().optional(),
  severity: z.enum(severities),
  about: z.enum(abouts),
  message: z.string(),
  /** What fills the message, so that it can be worded in another language. */
  values: z.record(z.string(), Value).optional(),
  /** JSON Pointer into the report of the cell it is about. */
  pointer: z.string().optional(),
  /** JSON Pointers of all cells that took part. */
  cells: z.array(z.string()).optional(),
  expected: z.number().optional(),
  actual: z.number().optional(),
  difference: z.number().optional(),
  at: z.array(Locator).optional(),
})
export type Finding = z.infer<typeof FindingSchema>
