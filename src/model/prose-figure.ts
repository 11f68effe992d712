import * as z from 'zod'
import { Locator } from './locator.js'

/** A number that the running text states. What the words do not say is left out. */
export const ProseFigure = z.strictObject({
  value: z
    .number()
    .nullable()
    .describe(
      'Multiplied out: 40000 for 近4万条; hundredths for a percentage; 0 for 未收到 and the like; null for a range and for 数十',
    ),
  unit: z.string().nullable().describe('件, 人次, 元 …, %, or 个百分点; null where none is printed'),
  approx: z
    .enum(['exact', 'about', 'nearly', 'over', 'atLeast', 'atMost', 'range', 'vague'])
    .describe('How far the number holds: nearly for 近, over for 余 and 超过, range for 2-3, vague for 数十'),
  min: z.number().optional().describe('The least that the words allow, itself included'),
  max: z.number().optional().describe('The most that the words allow, itself included'),
  magnitude: z.number().optional().describe('The order of a vague number: 10 for 数十'),
  change: z.enum(['up', 'down', 'flat']).optional().describe('It is a change against something earlier: 下降77.8%'),
  of: z.string().optional().describe('What is counted'),
  verb: z.string().optional().describe('What was done with it: 受理, 发布'),
  year: z.int().nullable().describe("The year that it is said of, the report's own unless the words say otherwise"),
  extent: z
    .enum(['part', 'rate', 'stock', 'plan'])
    .optional()
    .describe(
      'Where it is not said of a whole year: part of one (上半年), so much each (每月), all up to a day (截至, 历年), intended',
    ),
  partOf: z.int().nonnegative().optional().describe('Index in `figures` of the whole that it is a part of'),
  exhaustive: z.literal(true).optional().describe('Its parts are told without 等 or 主要: they should add up to it'),
  cells: z
    .array(z.string())
    .optional()
    .describe(
      'JSON Pointers of the cells of the official tables whose sum the words speak of, whether or not it agrees; only where that is certain',
    ),
  raw: z.string().describe('The number with its unit as printed'),
  sentence: z.string().describe('As printed; of an endless one, what stands around the number'),
  section: z.int().min(0).max(6).describe('0 for what stands before the first section'),
  at: z.array(Locator),
  flag: z
    .enum(['scaleSuspect', 'ocr', 'spaced'])
    .optional()
    .describe('A 万 that makes it improbably large; 千 or 人 read for 干 or 入; groups of digits set apart by a space'),
})
export type ProseFigure = z.infer<typeof ProseFigure>
