import type { Locator } from '../../model/locator.js'
import type { Evidence, LocatedText } from '../../model/report-schema.js'

/** Something that the document states, in its own words, and where. */
export interface Statement<Value> {
  readonly value: Value
  readonly text: string
  readonly at: readonly Locator[]
}

/** The statement of `value` by a whole paragraph, or by the words of it given. */
export const stated = <Value>(value: Value, { text, at }: LocatedText, words = text): Statement<Value> => ({
  value,
  text: words,
  at,
})

/** The same as evidence for the field at `pointer`. */
export const evidence = (
  pointer: string,
  source: Evidence['source'],
  { value, text, at }: Statement<string | number>,
): Evidence => ({ pointer, value, source, text, at: [...at] })
